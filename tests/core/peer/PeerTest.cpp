// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "crypto/Hash.h"
#include "merkle/Proof.h"
#include "support/Deal.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

const std::vector<Message> kEveryMessage{
    Message::GetGenesis, Message::GetHead, Message::GetHeaders, Message::GetEntities,
    Message::GetFeed, Message::GetTransaction, Message::Submit, Message::PutBlob,
    Message::GetBlob, Message::GetBlock, Message::SendVote, Message::GetVotes,
    Message::GetBlocks, Message::AppendEntry, Message::ReadOrder, Message::SendStatement,
    Message::GetAhead};

}  // namespace

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

    void raisesAnAlarmForTwoVotesOfOneMember() {
        Bench bench;
        bench.block(1);
        const auto first = bench.voteBy("Third", bench.tipTarget());
        const auto second = bench.voteBy("Third", {0, 1, hashOfName("other")});
        (void)bench.ask(bench.member("Third"), Message::SendVote, codec::encoded(second));
        QVERIFY(bench.all<peer::Alarm>().empty());
        (void)bench.ask(bench.member("Second"), Message::SendVote, codec::encoded(first));
        const auto alarms = bench.all<peer::Alarm>();
        QCOMPARE(alarms.size(), std::size_t(1));
        QVERIFY(alarms[0].text.find(base::toHex(codec::encoded(first))) != std::string::npos);
        QVERIFY(alarms[0].text.find(base::toHex(codec::encoded(second))) != std::string::npos);
    }

    void admitsEachKindOfSenderToItsRequestsOnly() {
        Bench bench;
        bench.block(1);
        bench.certifyTip();
        const Sender guest{Sender::Kind::Guest, {}};
        for (const auto message : kEveryMessage) {
            const bool open = message == Message::GetGenesis || message == Message::GetHead;
            const bool inner = message == Message::SendVote || message == Message::GetVotes ||
                               message == Message::GetBlocks ||
                               message == Message::SendStatement ||
                               message == Message::GetAhead;
            const auto asGuest = bench.refusal(guest, message, encodedEmpty());
            QVERIFY(open ? !asGuest : asGuest == Refusal::NotEntitled);
            const auto asDevice = bench.refusal(bench.device("Lingnan"), message, encodedEmpty());
            if (inner) QVERIFY(asDevice == Refusal::NotEntitled);
            if (!inner && !open) QVERIFY(asDevice && asDevice != Refusal::NotEntitled);
            const auto asMember = bench.refusal(bench.member("Third"), message, encodedEmpty());
            if (!open) QVERIFY(asMember && asMember != Refusal::NotEntitled);
        }
        QVERIFY(bench.refusal(bench.member("Third"), Message(999), {}) == Refusal::UnknownMessage);
        QVERIFY(bench.refusal(guest, Message(999), {}) == Refusal::NotEntitled);
    }

    void refusesMalformedBodies() {
        Bench bench;
        const std::vector<base::Bytes> bodies{
            {}, {0xff}, {0x80}, {0x9f, 0xff}, {0xfb, 0, 0, 0, 0, 0, 0, 0, 0}, {0x81, 0x81, 0x80},
            base::Bytes(3000, 0x81), {0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}};
        for (const auto message : kEveryMessage) {
            if (message == Message::GetGenesis || message == Message::GetHead ||
                message == Message::AppendEntry || message == Message::ReadOrder)
                continue;  // without a body, or the driver's
            for (const auto& body : bodies)
                QVERIFY2(bench.refusal(bench.member("Third"), message, body) ==
                             Refusal::Malformed,
                         std::to_string(int(message)).c_str());
        }
    }

    void servesFeedsToThoseWhoseTheyAre() {
        Bench bench;
        bench.block(1);
        bench.certifyTip();
        const auto topic = topicOf(bench.scene.org("Lingnan"));
        const auto ask = [&](const Sender& sender, std::uint64_t end) {
            return bench.refusal(sender, Message::GetFeed,
                                 codec::encoded(net::FeedRequest{topic, end, 1'000'000}));
        };
        QVERIFY(!ask(bench.device("Lingnan"), 1));
        QVERIFY(ask(bench.device("Brio"), 1) == Refusal::NotEntitled);
        QVERIFY(ask(bench.member("Third"), 1) == Refusal::NotEntitled);
        QVERIFY(ask(bench.device("Lingnan"), 2) == Refusal::NotReady);
        for (const auto& open : {membershipTopic(), topicOfCurrency({"USD"})})
            QVERIFY(!bench.refusal(bench.device("Brio"), Message::GetFeed,
                                   codec::encoded(net::FeedRequest{open, 0, 10})));
        QVERIFY(bench.refusal(bench.device("Brio"), Message::GetFeed,
                              codec::encoded(net::FeedRequest{topicOfTrade("SB-1"), 0, 1})) ==
                Refusal::NotEntitled);
    }

    void servesBodiesToThoseTheyNameAndToMembers() {
        Bench bench;
        bench.block(1);
        const auto stored = bench.all<peer::StoreBlock>().at(0).block;
        bench.certifyTip();
        const auto ask = [&](const Sender& sender, std::uint32_t index) {
            (void)bench.ask(sender, Message::GetTransaction,
                            codec::encoded(net::TransactionRequest{1, index}));
            const auto load = bench.all<peer::LoadBlocks>().at(0);
            bench.handle(peer::BlocksLoaded{load.token, {stored}});
            return bench.all<peer::Reply>().at(0).frame;
        };
        const auto refusalOf = [](const net::Frame& frame) {
            return codec::decoded<net::ErrorReply>(frame.body)->refusal;
        };
        for (const auto& sender : {bench.device("Lingnan"), bench.device("Brio"),
                                   bench.member("Third")}) {
            const auto reply = codec::decoded<net::TransactionReply>(ask(sender, 0).body);
            QVERIFY(reply.has_value());
            QVERIFY(merkle::verifyInclusion(merkle::leafHash(reply->raw), 0, reply->count,
                                            reply->header.transactionsRoot, reply->proof));
        }
        QCOMPARE(refusalOf(ask(bench.device("Aoba"), 0)), Refusal::NotEntitled);
        QCOMPARE(refusalOf(ask(bench.device("Third"), 0)), Refusal::NotEntitled);
        QCOMPARE(refusalOf(ask(bench.member("Third"), 1)), Refusal::NotFound);
        for (const Height height : {Height(0), Height(2)})
            QVERIFY(bench.refusal(bench.member("Third"), Message::GetTransaction,
                                  codec::encoded(net::TransactionRequest{height, 0})) ==
                    Refusal::NotFound);
    }

    void provesEntitiesOfCertifiedHeightsToTheirOwners() {
        Bench bench;
        for (std::uint64_t i = 1; i <= 20; ++i) {
            bench.block(i);
            bench.certifyTip();
        }
        const auto ask = [&](const Sender& sender, Height height, std::vector<Key> keys) {
            return bench.ask(sender, Message::GetEntities,
                             codec::encoded(net::EntitiesRequest{height, std::move(keys)}));
        };
        const auto refusalOf = [](const net::Frame& frame) {
            return codec::decoded<net::ErrorReply>(frame.body)->refusal;
        };
        const auto policy = Policy::keyOf(bench.scene.org("Lingnan"));
        const auto own = codec::decoded<net::EntitiesReply>(
            ask(bench.device("Lingnan"), 20, {policy}).body);
        QVERIFY(own->proofs[0].entitled && own->proofs[0].entry);
        const auto foreign = codec::decoded<net::EntitiesReply>(
            ask(bench.device("Brio"), 20, {policy, Parameters::keyOf()}).body);
        QVERIFY(!foreign->proofs[0].entitled && !foreign->proofs[0].entry);
        QVERIFY(!foreign->proofs[0].leaf && foreign->proofs[0].steps.empty());
        QVERIFY(foreign->proofs[1].entry.has_value());
        // The right hash under a wrong family opens nothing.
        const auto dressed = codec::decoded<net::EntitiesReply>(
            ask(bench.device("Brio"), 20, {{Family::Currency, policy.hash}}).body);
        QVERIFY(!dressed->proofs[0].entry);
        QCOMPARE(refusalOf(ask(bench.device("Brio"), 21, {policy})), Refusal::NotReady);
        QCOMPARE(refusalOf(ask(bench.device("Brio"), 3, {policy})), Refusal::TooOld);
        QVERIFY(ask(bench.device("Brio"), 4, {policy}).kind != net::kErrorReply);
        QCOMPARE(refusalOf(ask(bench.device("Brio"), 20, std::vector<Key>(65, policy))),
                 Refusal::TooLarge);
    }

    void limitsHeadersAndBlocks() {
        Bench bench;
        for (std::uint64_t i = 1; i <= 20; ++i) {
            bench.block(i);
            bench.certifyTip();
        }
        const auto headers = [&](Height from, std::uint32_t count) {
            return codec::decoded<net::HeadersReply>(
                       bench.ask(bench.device("Brio"), Message::GetHeaders,
                                 codec::encoded(net::HeadersRequest{from, count}))
                           .body)
                ->headers.size();
        };
        QCOMPARE(headers(0, ~std::uint32_t(0)), std::size_t(21));
        QCOMPARE(headers(5, 3), std::size_t(3));
        QCOMPARE(headers(21, 3), std::size_t(0));
        QCOMPARE(headers(~Height(0), 3), std::size_t(0));
        (void)bench.ask(bench.member("Third"), Message::GetBlocks,
                        codec::encoded(net::HeightRequest{1}));
        QVERIFY(bench.all<peer::LoadBlocks>().at(0).count <= peer::Chain::kAhead);
        for (const Height height : {Height(0), Height(21), ~Height(0)})
            QVERIFY(bench.refusal(bench.member("Third"), Message::GetBlocks,
                                  codec::encoded(net::HeightRequest{height})) ==
                    Refusal::NotFound);
        QVERIFY(bench.refusal(bench.device("Lingnan"), Message::GetBlock,
                              codec::encoded(net::HeightRequest{1})) == Refusal::NotEntitled);
    }

    void takesTransactionsOfTheSendersOrganizationOnly() {
        Bench bench;
        const auto submit = [&](const Sender& sender, const base::Bytes& raw) {
            return bench.refusal(sender, Message::Submit, codec::encoded(net::Blob{raw}));
        };
        const auto raw = bench.payment();
        QVERIFY(submit(bench.device("Brio"), raw) == Refusal::NotEntitled);
        QVERIFY(!submit(bench.device("Lingnan"), raw));
        QVERIFY(!submit(bench.member("Third"), raw));
        auto bent = raw;
        bent.back() ^= 1;
        QVERIFY(submit(bench.device("Lingnan"), bent) == Refusal::Malformed);
        const Scene stranger(3);
        Body body;
        body.network = stranger.network();
        body.org = bench.scene.org("Lingnan");
        body.action = Approve{};
        QVERIFY(submit(bench.device("Lingnan"),
                       codec::encoded(signTransaction(body, signingKeyOf("Lingnan/clerk")))) ==
                Refusal::Malformed);
        QVERIFY(submit(bench.device("Lingnan"), {}) == Refusal::Malformed);
        QVERIFY(submit(bench.device("Lingnan"), base::Bytes(900'000, 7)) == Refusal::Malformed);
    }

    void signsForABlobOnceItIsStored() {
        Bench bench;
        const base::Bytes blob(1000, 7);
        (void)bench.ask(bench.device("Brio"), Message::PutBlob, codec::encoded(net::Blob{blob}));
        QVERIFY(bench.all<peer::Reply>().empty());
        const auto wanted = bench.all<peer::StoreBlob>().at(0);
        QVERIFY(wanted.bytes == blob && wanted.sender.org == bench.scene.org("Brio"));
        bench.handle(peer::BlobStored{wanted.client, wanted.requestId, crypto::sha256(blob)});
        const auto reply = bench.all<peer::Reply>().at(0);
        QVERIFY(reply.client == 7 && reply.frame.requestId == 9);
        const auto receipt = codec::decoded<net::ReceiptReply>(reply.frame.body)->receipt;
        QVERIFY(crypto::verify(signingKeyOf("Bank/peer").publicKey(),
                               receiptStatement(bench.scene.network(), crypto::sha256(blob)),
                               receipt.signature));
        const auto put = [&](std::size_t size) {
            return bench.refusal(bench.device("Brio"), Message::PutBlob,
                                 codec::encoded(net::Blob{base::Bytes(size, 1)}));
        };
        QVERIFY(put(0) == Refusal::Malformed);
        QVERIFY(!put(net::kMaxBlobBytes));
        QVERIFY(put(net::kMaxBlobBytes + 1) == Refusal::TooLarge);
        QVERIFY(bench.all<peer::StoreBlob>().empty());
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
