// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer must not forget when it is restarted: that it diverged, that two headers are certified,
// that its order misled it (core/peer/README.md, Trouble).
#include "Bench.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;
using peer::Trouble;

namespace {

const std::vector<std::string> kOthers{"Second", "Third", "Fourth"};

base::Bytes withOtherState(const base::Bytes& bytes) {
    auto block = *codec::decoded<Block>(bytes);
    block.header.stateRoot = hashOfName("another state");
    return codec::encoded(block);
}

void serve(Bench& bench, const std::string& server, const base::Bytes& block) {
    bench.reply(server, Message::GetBlocks,
                codec::encoded(net::BlocksReply{
                    {block}, bench.certificateFor(targetOf(block), kOthers)}));
}

void votes(Bench& bench, const std::string& name, const base::Bytes& block) {
    (void)bench.ask(bench.member(name), Message::SendVote,
                    codec::encoded(bench.voteBy(name, targetOf(block))));
}

/// Its machine computes another state for block 1.
void diverge(Bench& bench, const base::Bytes& entry) {
    const auto theirs = withOtherState(blocksOf(bench, {entry})[0]);
    bench.order({entry});
    for (const auto& name : kOthers) votes(bench, name, theirs);
    bench.order({entry});
    serve(bench, "Third", theirs);
}

/// Block 1 is certified, and three members show another one.
void fork(Bench& bench) {
    bench.block(1);
    bench.certifyTip();
    auto header = *bench.peer.chain().header(1);
    header.stateRoot = hashOfName("fork");
    const auto signers = bench.peer.chain().signersOf(1);
    bench.reply("Second", Message::GetHead,
                codec::encoded(net::HeadReply{
                    header, bench.certificateFor({0, 1, header.id()}, kOthers), signers, 1}));
}

/// What would lie on its disk.
std::optional<Trouble> storedBy(const Bench& bench) {
    const auto stored = bench.all<peer::StoreTrouble>();
    return stored.empty() ? std::nullopt : stored.back().trouble;
}

/// A peer that starts with that in its folder.
Bench startedWith(const std::optional<Trouble>& trouble, std::size_t members = 4) {
    return Bench("Bank", [&](peer::PeerConfig& config) { config.trouble = trouble; }, {}, members);
}

bool asksOrder(const Bench& bench) { return !bench.all<peer::ReadOrder>().empty(); }

}  // namespace

class StoppedPeerTest : public QObject {
    Q_OBJECT
private slots:
    void whoDivergedStaysStopped() {
        Bench bench;
        const auto entry = bench.entryBy("Third", {bench.payment()}, 1);
        diverge(bench, entry);
        const auto trouble = storedBy(bench);
        QVERIFY(trouble && trouble->kind == Trouble::Kind::Diverged && trouble->height == 1);
        QVERIFY(trouble->text.starts_with("DIVERGED at height 1"));
        // Durable before anybody is told.
        QVERIFY(indexOf<peer::StoreTrouble>(bench.last) < indexOf<peer::Alarm>(bench.last));

        auto again = startedWith(trouble);
        QVERIFY(again.peer.diverged() && again.peer.epochStatus().trouble.has_value());
        QVERIFY(again.all<peer::Alarm>().at(0).text.starts_with("still stopped: DIVERGED"));
        QVERIFY(!asksOrder(again));
        again.now.mono += 60'000;
        again.handle(peer::Tick{});
        QVERIFY(!asksOrder(again));
        again.order({entry});
        QCOMPARE(again.peer.executedHeight(), Height(0));
        QVERIFY(again.votesSent().empty() && again.all<peer::LockVote>().empty());
        // One that forgets it votes for what it computes.
        auto forgets = startedWith({});
        forgets.order({entry});
        QVERIFY(!forgets.votesSent().empty());
    }

    void whoSawAForkStaysStoppedAndProvesItAgain() {
        Bench bench;
        fork(bench);
        const auto trouble = storedBy(bench);
        QVERIFY(trouble && trouble->kind == Trouble::Kind::Fork && trouble->height == 1);
        QCOMPARE(bench.all<peer::Accuse>().size(), std::size_t(1));
        QVERIFY(indexOf<peer::StoreTrouble>(bench.last) < indexOf<peer::Accuse>(bench.last));

        // Its power went before the proof was on the disk.
        auto again = startedWith(trouble);
        QVERIFY(again.peer.diverged());
        again.block(1);
        QVERIFY(again.votesSent().empty() && again.peer.executedHeight() == 0);
        Bench still;
        fork(still);
        fork(still);
        QVERIFY(still.all<peer::Accuse>().empty() && still.all<peer::StoreTrouble>().empty());
    }

    void theProofOfAForkComesOnceTheOwnCertificateIsThere() {
        Bench source;
        const auto entry = source.entryBy("Third", {source.payment()}, 1);
        source.order({entry});
        for (const std::string name : {"Second", "Third"})
            votes(source, name, blocksOf(source, {entry})[0]);
        const auto stored = source.all<peer::StoreCertified>().at(0).block;
        auto lacking = stored;
        lacking.certificate.reset();
        Bench bench("Bank", [](peer::PeerConfig&) {}, {lacking});
        auto header = stored.header;
        header.stateRoot = hashOfName("fork");
        const auto say = [&](const Header& one, const Certificate& certificate) {
            bench.reply("Second", Message::GetHead,
                        codec::encoded(net::HeadReply{one, certificate,
                                                      bench.peer.chain().signersOf(1), 1}));
        };
        const auto theirs = bench.certificateFor({0, 1, header.id()}, kOthers);
        say(header, theirs);
        QVERIFY(storedBy(bench) && bench.all<peer::Accuse>().empty());
        QVERIFY(bench.all<peer::Alarm>().at(0).text.find("no evidence yet") != std::string::npos);
        say(header, theirs);
        QVERIFY(bench.all<peer::Alarm>().empty());
        say(stored.header, *stored.certificate);
        say(header, theirs);
        QCOMPARE(bench.all<peer::Accuse>().size(), std::size_t(1));
    }

    void whoIsMisledHealsByItselfAfterARestartToo() {
        Bench bench;
        const auto agreed = bench.entryBy("Fourth", {bench.payment()}, 1);
        const auto next = bench.entryBy("Fourth", {bench.payment()}, 2);
        const auto blocks = blocksOf(bench, {agreed, next});
        bench.order({bench.entryBy("Third", {bench.payment()}, 1)});
        for (const auto& name : kOthers) votes(bench, name, blocks[0]);
        serve(bench, "Second", blocks[0]);
        const auto trouble = storedBy(bench);
        QVERIFY(trouble && trouble->kind == Trouble::Kind::Misled);

        auto again = startedWith(trouble);
        QVERIFY(again.peer.misled());
        QVERIFY(again.all<peer::Alarm>().at(0).text.starts_with("not voting yet: MISLED"));
        QVERIFY(asksOrder(again));
        again.order({agreed});
        QVERIFY(again.votesSent().empty() && again.all<peer::LockVote>().empty());
        votes(again, "Third", blocks[0]);
        QVERIFY(again.peer.misled());
        votes(again, "Fourth", blocks[0]);
        QVERIFY(!again.peer.misled());
        const auto stored = again.all<peer::StoreTrouble>();
        QVERIFY(stored.size() == 1 && !stored[0].trouble);
        QVERIFY(indexOf<peer::StoreTrouble>(again.last) < indexOf<peer::LockVote>(again.last));
        QCOMPARE(again.votesSent().size(), std::size_t(3));
    }

    /// What it computes now may still be wrong: it has to agree with f + 1 others first.
    void whoWasLiftedFollowsAndVotesOnceItAgrees() {
        const Trouble lifted{Trouble::Kind::Watched, 1, "DIVERGED at height 1 lifted"};
        auto bench = startedWith(lifted);
        const auto first = bench.entryBy("Third", {bench.payment()}, 1);
        const auto second = bench.entryBy("Third", {bench.payment()}, 2);
        const auto blocks = blocksOf(bench, {first, second});
        QVERIFY(!bench.peer.diverged() && !bench.peer.misled() && bench.peer.trouble());
        bench.order({first});
        QVERIFY(bench.votesSent().empty());
        for (const auto& name : kOthers) votes(bench, name, blocks[0]);
        QCOMPARE(bench.peer.certifiedHeight(), Height(1));
        QVERIFY(!bench.peer.trouble());
        bench.order({second});
        QCOMPARE(bench.votesSent().size(), std::size_t(3));
        // And if it is still wrong it stops again, without having voted.
        auto wrong = startedWith(lifted);
        diverge(wrong, first);
        QVERIFY(wrong.peer.diverged());
        QVERIFY(storedBy(wrong)->kind == Trouble::Kind::Diverged);
    }

    void aSingleMemberHasNobodyToAgreeWith() {
        const auto bench = startedWith(Trouble{Trouble::Kind::Watched, 1, "lifted"}, 1);
        QVERIFY(!bench.peer.trouble());
        QCOMPARE(bench.all<peer::StoreTrouble>().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(StoppedPeerTest)
#include "StoppedPeerTest.moc"
