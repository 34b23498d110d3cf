// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

class PeerTest : public QObject {
    Q_OBJECT
private slots:
    void storesThenLocksThenVotes() {
        Bench bench;
        bench.block(1);
        const auto store = indexOf<peer::StoreBlock>(bench.last);
        const auto lock = indexOf<peer::LockVote>(bench.last);
        const auto send = indexOf<peer::Send>(bench.last);
        QVERIFY(store >= 0 && store < lock && lock < send);
        QCOMPARE(bench.votesSent().size(), std::size_t(3));
        for (const auto& vote : bench.votesSent()) {
            QVERIFY(vote.target == bench.tipTarget());
            QVERIFY(vote.holds(bench.scene.network(), signingKeyOf("Bank/peer").publicKey()));
        }
        QVERIFY(bench.all<peer::LockVote>()[0].target == bench.tipTarget());
    }

    void neverVotesWithoutALockEffectInFrontOfIt() {
        Bench bench;
        std::set<VoteTarget> locked;
        for (std::uint64_t i = 1; i <= 10; ++i) {
            bench.block(i);
            for (const auto& effect : bench.last) {
                if (const auto* lock = std::get_if<peer::LockVote>(&effect))
                    locked.insert(lock->target);
                const auto* send = std::get_if<peer::Send>(&effect);
                if (send == nullptr || send->frame.kind != std::uint16_t(Message::SendVote))
                    continue;
                QVERIFY(locked.contains(codec::decoded<Vote>(send->frame.body)->target));
            }
            if (i % 2 == 0) bench.certifyTip();
            bench.now.mono += 1100;
            bench.handle(peer::Tick{});
            for (const auto& vote : bench.votesSent()) QVERIFY(locked.contains(vote.target));
        }
        QCOMPARE(locked.size(), std::size_t(10));
    }

    void certifiesWithAQuorumAndStoresIt() {
        Bench bench;
        bench.block(1);
        const auto target = bench.tipTarget();
        QVERIFY(!bench.refusal(bench.member("Second"), Message::SendVote,
                               codec::encoded(bench.voteBy("Second", target))));
        QCOMPARE(bench.peer.certifiedHeight(), Height(0));
        (void)bench.ask(bench.member("Third"), Message::SendVote,
                        codec::encoded(bench.voteBy("Third", target)));
        QCOMPARE(bench.peer.certifiedHeight(), Height(1));
        QCOMPARE(bench.all<peer::StoreCertified>().size(), std::size_t(1));
        QCOMPARE(bench.all<peer::Announce>().size(), std::size_t(1));
        const auto head = bench.head();
        QVERIFY(head.certificate->holds(bench.scene.network(), head.signers));
        QVERIFY(hashOf(head.signers) == head.header.members);
    }

    void neverVotesForBlocksThatNoCertificateCovers() {
        Bench honest("Second");
        honest.block(1);
        const auto truth = honest.entryBy("Second", {honest.payment()}, 1);
        Bench victim;
        // A head that is truly certified, ahead of the victim.
        Bench source("Second");
        source.order({truth});
        source.certifyTip();
        const auto head = source.head();
        victim.reply("Third", Message::GetHead, codec::encoded(head));
        QCOMPARE(victim.all<peer::Send>().size(), std::size_t(1));
        // The member that is asked serves a history of its own instead.
        const auto lies = blocksOf(victim, {victim.entryBy("Third", {victim.payment()}, 1),
                                            victim.entryBy("Third", {victim.payment()}, 2)});
        QCOMPARE(lies.size(), std::size_t(2));
        const std::vector<std::optional<Certificate>> certificates{
            head.certificate, victim.certificateFor(targetOf(lies[1]), {"Third"}),
            victim.certificateFor(targetOf(lies[0]), {"Third"}),
            Certificate{targetOf(lies[1]), {}}, Certificate{{0, 1000, {}}, {}},
            Certificate{{0, 0, {}}, {}}};
        for (const auto& certificate : certificates) {
            victim.reply("Third", Message::GetBlocks,
                         codec::encoded(net::BlocksReply{lies, certificate}));
            QVERIFY(victim.votesSent().empty());
            QVERIFY(victim.all<peer::LockVote>().empty());
            QVERIFY(victim.all<peer::StoreBlock>().empty());
            QCOMPARE(victim.peer.executedHeight(), Height(0));
        }
        // And it votes on the true block once the order brings it.
        victim.order({truth});
        QCOMPARE(victim.votesSent().size(), std::size_t(3));
        QVERIFY(victim.tipTarget().headerId == head.header.id());
    }

    void doesNotBuildOnWhatALyingMemberServed() {
        Bench victim;
        const auto lies = blocksOf(victim, {victim.entryBy("Third", {victim.payment()}, 1),
                                            victim.entryBy("Third", {victim.payment()}, 2)});
        auto broken = lies;
        broken[1].back() ^= 1;
        victim.reply("Third", Message::GetBlocks,
                     codec::encoded(net::BlocksReply{
                         broken, victim.certificateFor(targetOf(lies[1]), {"Third"})}));
        QCOMPARE(victim.peer.executedHeight(), Height(0));
        QCOMPARE(*victim.peer.chain().wantedPosition(), std::uint64_t(0));
        // Two blocks of one height in a reply, the second of them covered: no chain.
        Bench source("Second");
        source.order({source.entryBy("Second", {source.payment()}, 1)});
        source.certifyTip();
        const auto truth = blocksOf(victim, {victim.entryBy("Second", {victim.payment()}, 1)});
        const auto certificate =
            victim.certificateFor(targetOf(truth[0]), {"Bank", "Second", "Third"});
        victim.reply("Third", Message::GetBlocks,
                     codec::encoded(net::BlocksReply{{lies[0], truth[0]}, certificate}));
        QCOMPARE(victim.peer.certifiedHeight(), Height(0));
        victim.reply("Third", Message::GetBlocks,
                     codec::encoded(net::BlocksReply{truth, certificate}));
        QCOMPARE(victim.peer.certifiedHeight(), Height(1));
        QVERIFY(victim.tipTarget() == targetOf(truth[0]));
    }

    /// One member answers every round first, and then says nothing, refuses, or gives one true block
    /// at a time.
    void isKeptBehindByNobody() {
        constexpr std::size_t kBlocks = 12;
        Bench victim;
        std::vector<base::Bytes> entries;
        for (std::uint64_t i = 1; i <= kBlocks; ++i)
            entries.push_back(victim.entryBy("Third", {victim.payment()}, i));
        const auto blocks = blocksOf(victim, entries);
        QCOMPARE(blocks.size(), kBlocks);
        const auto certificate = [&](std::size_t last) {
            return victim.certificateFor(targetOf(blocks[last]), {"Second", "Third", "Fourth"});
        };
        const auto head = [&] {
            net::HeadReply out;
            out.header = codec::decoded<Block>(blocks.back())->header;
            out.certificate = certificate(kBlocks - 1);
            return codec::encoded(out);
        }();
        const auto reply = [&](std::size_t from, std::size_t count) {
            const std::vector<base::Bytes> some(blocks.begin() + std::ptrdiff_t(from),
                                                blocks.begin() + std::ptrdiff_t(from + count));
            return codec::encoded(net::BlocksReply{some, certificate(from + count - 1)});
        };
        enum class Way { Silent, Refuses, Drips };
        for (const auto way : {Way::Silent, Way::Refuses, Way::Drips}) {
            Bench behind;
            std::map<std::string, int> askedOf;
            for (int round = 0; round < 20 && behind.peer.certifiedHeight() < kBlocks; ++round) {
                behind.now.mono += 2'100;
                behind.handle(peer::Tick{});
                for (const std::string name : {"Third", "Second", "Fourth"}) {
                    behind.reply(name, Message::GetHead, head);
                    while (true) {
                        const auto sent = behind.all<peer::Send>();
                        const auto ask = std::ranges::find_if(sent, [](const auto& send) {
                            return send.frame.kind == net::numberOf(Message::GetBlocks);
                        });
                        if (ask == sent.end()) break;
                        ++askedOf[name];
                        const auto done = std::size_t(behind.peer.certifiedHeight());
                        if (name != "Third") {
                            behind.reply(name, Message::GetBlocks,
                                         reply(done, kBlocks - done));
                        } else if (way == Way::Refuses) {
                            behind.handle(peer::ReplyIn{
                                behind.scene.org(name),
                                net::refusalFrame(ask->frame.requestId, net::Refusal::Busy)});
                        } else if (way == Way::Drips) {
                            behind.now.mono += 4'900;
                            behind.reply(name, Message::GetBlocks, reply(done, 1));
                        } else {
                            break;
                        }
                    }
                }
            }
            QCOMPARE(behind.peer.certifiedHeight(), Height(kBlocks));
            QVERIFY(askedOf["Third"] <= 2);
        }
    }

    void catchesUpByCertifiedBlocksAndLocksItsFloor() {
        Bench victim;
        const auto blocks = blocksOf(victim, {victim.entryBy("Third", {victim.payment()}, 1),
                                              victim.entryBy("Third", {victim.payment()}, 2),
                                              victim.entryBy("Third", {victim.payment()}, 3)});
        const auto certificate =
            victim.certificateFor(targetOf(blocks[2]), {"Second", "Third", "Fourth"});
        victim.reply("Third", Message::GetBlocks,
                     codec::encoded(net::BlocksReply{blocks, certificate}));
        QCOMPARE(victim.peer.certifiedHeight(), Height(3));
        QCOMPARE(victim.all<peer::StoreBlock>().size(), std::size_t(3));
        QCOMPARE(victim.all<peer::StoreCertified>().size(), std::size_t(3));
        QVERIFY(victim.votesSent().empty());
        QCOMPARE(victim.all<peer::LockFloor>().size(), std::size_t(1));
        QCOMPARE(victim.all<peer::LockFloor>()[0].floor, Height(3));
        QVERIFY(indexOf<peer::LockFloor>(victim.last) < indexOf<peer::StoreCertified>(victim.last));
        victim.block(4);
        QCOMPARE(victim.votesSent().size(), std::size_t(3));
    }

    void catchesUpWhereOnlyALaterBlockHasACertificate() {
        Bench victim;
        const auto blocks = blocksOf(victim, {victim.entryBy("Third", {victim.payment()}, 1),
                                              victim.entryBy("Third", {victim.payment()}, 2),
                                              victim.entryBy("Third", {victim.payment()}, 3)});
        const auto certificate =
            victim.certificateFor(targetOf(blocks[2]), {"Second", "Third", "Fourth"});
        const auto header = codec::decoded<Block>(blocks[2])->header;
        auto foreign = header;
        foreign.time += 1;
        const std::vector<base::Bytes> two{blocks[0], blocks[1]};
        for (const auto& headers : {std::vector<Header>{}, std::vector<Header>{foreign}}) {
            victim.reply("Third", Message::GetBlocks,
                         codec::encoded(net::BlocksReply{two, certificate, headers}));
            QCOMPARE(victim.peer.certifiedHeight(), Height(0));
            QVERIFY(victim.all<peer::StoreBlock>().empty());
        }
        victim.reply("Third", Message::GetBlocks,
                     codec::encoded(net::BlocksReply{two, certificate, {header}}));
        QCOMPARE(victim.peer.certifiedHeight(), Height(2));
    }

    void ignoresVotesForGarbage() {
        Bench bench;
        bench.block(1);
        const auto target = bench.tipTarget();
        auto forged = bench.voteBy("Third", target);
        forged.member = bench.scene.org("Second");
        const std::vector<Vote> garbage{
            forged, bench.voteBy("Second", {0, 0, target.headerId}),
            bench.voteBy("Second", {0, 5000, target.headerId}),
            signVote(hashOfName("network"), bench.scene.org("Second"), target,
                     signingKeyOf("Second/peer")),
            signVote(bench.scene.network(), bench.scene.org("Lingnan"), target,
                     signingKeyOf("Lingnan/finance"))};
        for (const auto& vote : garbage)
            for (const std::string sender : {"Second", "Third"}) {
                (void)bench.ask(bench.member(sender), Message::SendVote, codec::encoded(vote));
                QVERIFY(bench.all<peer::Alarm>().empty());
            }
        QCOMPARE(bench.peer.certifiedHeight(), Height(0));
        bench.certifyTip();
        QCOMPARE(bench.peer.certifiedHeight(), Height(1));
    }

    void accusesAMemberOfTwoVotes() {
        Bench bench;
        bench.block(1);
        const auto first = bench.voteBy("Third", bench.tipTarget());
        const auto second = bench.voteBy("Third", {0, 1, hashOfName("other")});
        (void)bench.ask(bench.member("Third"), Message::SendVote, codec::encoded(second));
        QVERIFY(bench.all<peer::Accuse>().empty());
        (void)bench.ask(bench.member("Second"), Message::SendVote, codec::encoded(first));
        const auto accused = bench.all<peer::Accuse>();
        QCOMPARE(accused.size(), std::size_t(1));
        std::set<base::Bytes> shown;
        for (const auto& vote : accused[0].votes) shown.insert(codec::encoded(vote));
        QCOMPARE(shown, (std::set{codec::encoded(first), codec::encoded(second)}));
    }

    /// He signs as many as he likes.
    void saysOnceWhoVotesTwice() {
        Bench bench;
        bench.block(1);
        std::size_t said = 0;
        for (int i = 0; i < 20; ++i) {
            const auto vote = bench.voteBy("Third", {0, 1, hashOfName(std::to_string(i))});
            (void)bench.ask(bench.member("Third"), Message::SendVote, codec::encoded(vote));
            said += bench.all<peer::Accuse>().size() + bench.all<peer::Alarm>().size();
        }
        QCOMPARE(said, std::size_t(1));
    }

    void abstainsWithoutItsLock() {
        Bench bench("Bank", standardRules(), false);
        QVERIFY(bench.peer.abstains());
        QCOMPARE(bench.all<peer::Alarm>().size(), std::size_t(1));
        bench.block(1);
        QVERIFY(bench.votesSent().empty() && bench.all<peer::LockVote>().empty());
        // One member's proof is not enough, two are.
        Bench source("Second");
        source.block(1);
        source.certifyTip();
        const auto head = codec::encoded(source.head());
        bench.reply("Second", Message::GetHead, head);
        bench.reply("Second", Message::GetHead, head);
        QVERIFY(bench.peer.abstains());
        bench.reply("Third", Message::GetHead, head);
        QVERIFY(!bench.peer.abstains());
        QCOMPARE(bench.all<peer::LockFloor>().at(0).floor, Height(33));
        bench.block(2);
        QVERIFY(bench.votesSent().empty());
    }

    void goesOnAfterAnInternalRefusal() {
        auto rules = standardRules();
        rules.plan = [](const Action& action, Draft& draft, const Call& call) -> Reject {
            if (std::holds_alternative<Pay>(action)) throw base::Broken("poison");
            return plan(action, draft, call);
        };
        Bench bench("Bank", rules);
        bench.block(1);
        QCOMPARE(bench.all<peer::Alarm>().size(), std::size_t(1));
        QVERIFY(bench.all<peer::Alarm>()[0].text.find("poison") != std::string::npos);
        QCOMPARE(bench.votesSent().size(), std::size_t(3));
    }

    void doesNotFloodTheOrderThroughANightWithoutCertificates() {
        Bench bench;
        std::size_t appended = 0;
        for (int i = 0; i < 3600; ++i) {
            bench.now.mono += 1000;
            bench.now.wall += 1000;
            bench.handle(peer::Tick{});
            appended += bench.all<peer::AppendToOrder>().size();
        }
        // Nothing comes back. The clock is said every 5 s, and little else.
        QVERIFY2(appended >= 700 && appended < 1500, std::to_string(appended).c_str());
    }

    void repeatsWhatTheOrderLostWithoutFloodingIt() {
        peer::Making making(hashOfName("network"), *OrgId::from(base::Bytes(16, 1)));
        const auto key = signingKeyOf("Bank/peer");
        std::size_t appended = 0;
        std::uint64_t wanted = 0;
        peer::Now now{1'000'000, 1000};
        for (int i = 0; i < 3600; ++i) {
            (void)making.submit({}, base::Bytes(100, std::uint8_t(i)));
            now.mono += 1000;
            now.wall += 1000;
            for (const auto& effect : making.tick(key, 0, 0, 0, now)) {
                const auto& entry = std::get<peer::AppendToOrder>(effect).entry;
                const auto body = codec::decoded<EntryBody>(
                    codec::decoded<OrderEntry>(entry)->body);
                wanted = std::max(wanted, body->sequence);
                ++appended;
            }
        }
        QVERIFY2(appended < 3600, std::to_string(appended).c_str());
        // Once the order moves on, so does the member.
        std::size_t fresh = 0;
        for (int i = 0; i < 10; ++i) {
            now.mono += 1000;
            fresh += making.tick(key, 0, wanted, wanted, now).size();
            (void)making.submit({}, base::Bytes(101, std::uint8_t(i)));
        }
        QVERIFY(fresh > 0);
    }

    void saysAtOnceThatTheClockWentFarOn() {
        const Scene scene;
        peer::Making making(scene.network(), scene.org("Bank"));
        const auto key = signingKeyOf("Bank/peer");
        peer::Now now{1'000'000, 1000};
        QCOMPARE(making.tick(key, 0, 0, 0, now).size(), std::size_t(1));
        now.mono += 50;
        now.wall += 50;
        QCOMPARE(making.tick(key, 0, 0, 0, now).size(), std::size_t(0));
        now.mono += 50;
        now.wall += base::kDayMs;
        const auto jumped = making.tick(key, 0, 0, 0, now);
        QCOMPARE(jumped.size(), std::size_t(1));
        const auto& entry = std::get<peer::AppendToOrder>(jumped.front()).entry;
        const auto body =
            codec::decoded<EntryBody>(codec::decoded<OrderEntry>(entry)->body);
        QCOMPARE(body->clock, now.wall);
        // Set back, it only waits.
        now.mono += 50;
        now.wall -= base::kDayMs;
        QCOMPARE(making.tick(key, 0, 0, 0, now).size(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(PeerTest)
#include "PeerTest.moc"
