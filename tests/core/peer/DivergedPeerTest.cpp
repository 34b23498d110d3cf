// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate that differs from what a peer computed: the order told it other entries, a server
// spoiled a block, its memory was bad, or it truly computes otherwise (ledger.md section 6).
#include "Bench.h"
#include "crypto/Hash.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

const std::vector<std::string> kOthers{"Second", "Third", "Fourth"};

/// A block as members certify it who compute another state from the same entries.
base::Bytes withOtherState(const base::Bytes& bytes) {
    auto block = *codec::decoded<Block>(bytes);
    block.header.stateRoot = hashOfName("another state");
    return codec::encoded(block);
}

/// The other three sign it.
void certify(Bench& bench, const base::Bytes& block) {
    for (const auto& name : kOthers)
        (void)bench.ask(bench.member(name), Message::SendVote,
                        codec::encoded(bench.voteBy(name, targetOf(block))));
}

void serve(Bench& bench, const std::string& server, const base::Bytes& block,
           const base::Bytes& certified) {
    bench.reply(server, Message::GetBlocks,
                codec::encoded(net::BlocksReply{
                    {block}, bench.certificateFor(targetOf(certified), kOthers)}));
}

bool contains(const std::string& text, const base::Hash& hash) {
    return text.find(base::toHex(hash)) != std::string::npos;
}

}  // namespace

class DivergedPeerTest : public QObject {
    Q_OBJECT
private slots:
    void saysThatItDivergedAndStops() {
        Bench bench;
        const auto entry = bench.entryBy("Third", {bench.payment()}, 1);
        const auto mine = blocksOf(bench, {entry})[0];
        const auto theirs = withOtherState(mine);
        bench.order({entry});
        certify(bench, theirs);
        QVERIFY(!bench.peer.diverged());
        QCOMPARE(bench.peer.executedHeight(), Height(0));
        // It does not read on before it knows what was certified, and then does it once more.
        bench.order({entry});
        QCOMPARE(bench.peer.executedHeight(), Height(0));
        serve(bench, "Third", theirs, theirs);
        QVERIFY(bench.peer.diverged() && !bench.peer.misled());
        const auto alarms = bench.all<peer::Alarm>();
        QCOMPARE(alarms.size(), std::size_t(1));
        const auto& text = alarms[0].text;
        QVERIFY(text.starts_with("DIVERGED at height 1"));
        QVERIFY(contains(text, targetOf(mine).headerId));
        QVERIFY(contains(text, targetOf(theirs).headerId));
        QVERIFY(text.find("they differ in stateRoot;") != std::string::npos);
        for (const auto& block : {mine, theirs})
            QVERIFY(text.find(base::toHex(codec::encoded(
                        codec::decoded<Block>(block)->header))) != std::string::npos);
        // It neither votes nor follows from here on.
        bench.block(2);
        serve(bench, "Fourth", mine, mine);
        QCOMPARE(bench.peer.executedHeight(), Height(0));
        QVERIFY(bench.votesSent().empty());
    }

    void followsTheMembersWhereTheOrderToldItOtherEntries() {
        Bench bench;
        const auto shown = bench.entryBy("Third", {bench.payment()}, 1);
        const auto agreed = bench.entryBy("Fourth", {bench.payment()}, 1);
        const auto next = bench.entryBy("Fourth", {bench.payment()}, 2);
        const auto blocks = blocksOf(bench, {agreed, next});
        bench.order({shown});
        QCOMPARE(bench.votesSent().size(), std::size_t(3));
        certify(bench, blocks[0]);
        serve(bench, "Second", blocks[0], blocks[0]);
        QCOMPARE(bench.peer.certifiedHeight(), Height(1));
        QVERIFY(bench.peer.misled() && !bench.peer.diverged());
        const auto alarms = bench.all<peer::Alarm>();
        QCOMPARE(alarms.size(), std::size_t(1));
        QVERIFY(alarms[0].text.starts_with("MISLED at height 1: at position 0 of epoch 0"));
        QVERIFY(contains(alarms[0].text, crypto::sha256(shown)));
        QVERIFY(contains(alarms[0].text, crypto::sha256(agreed)));
        const auto rejoin = bench.all<peer::RejoinOrder>();
        QCOMPARE(rejoin.size(), std::size_t(1));
        QCOMPARE(rejoin[0].position, std::uint64_t(1));
        // It has voted there; and votes above only once others say what it reads: f + 1 of them.
        QVERIFY(bench.votesSent().empty() && bench.all<peer::LockVote>().empty());
        bench.order({next});
        QVERIFY(bench.votesSent().empty());
        const auto vote = [&](const std::string& name) {
            (void)bench.ask(bench.member(name), Message::SendVote,
                            codec::encoded(bench.voteBy(name, targetOf(blocks[1]))));
        };
        vote("Third");
        QVERIFY(bench.peer.misled() && bench.votesSent().empty());
        vote("Fourth");
        QVERIFY(!bench.peer.misled());
        QCOMPARE(bench.votesSent().size(), std::size_t(3));
        QVERIFY(bench.all<peer::Alarm>().at(0).text.ends_with("voting again"));
        QCOMPARE(bench.peer.certifiedHeight(), Height(2));
    }

    void noticesAnUnfinishedBlockThatIsNotTheMembers() {
        Bench bench;
        bench.order({bench.entryBy("Third", {}, 1), bench.entryBy("Fourth", {}, 1)});
        QCOMPARE(bench.peer.executedHeight(), Height(0));
        const auto agreed = blocksOf(bench, {bench.entryBy("Third", {}, 1),
                                             bench.entryBy("Second", {bench.payment()}, 1)})[0];
        serve(bench, "Second", agreed, agreed);
        QCOMPARE(bench.peer.certifiedHeight(), Height(1));
        QVERIFY(bench.peer.misled());
        const auto alarms = bench.all<peer::Alarm>();
        QVERIFY(alarms.at(0).text.starts_with("MISLED at height 1: at position 1"));
        // What is only the beginning of it misled nobody.
        Bench behind;
        behind.order({behind.entryBy("Third", {}, 1)});
        serve(behind, "Second", agreed, agreed);
        QVERIFY(!behind.peer.misled());
        QCOMPARE(behind.peer.certifiedHeight(), Height(1));
    }

    /// Its hash gives the entries root, and the rest is the server's word.
    void aServerThatCallsAnEntryVoidIsNotBelieved() {
        Bench bench;
        const auto truth = blocksOf(bench, {bench.entryBy("Third", {}, 1),
                                            bench.entryBy("Fourth", {bench.payment()}, 1)})[0];
        auto lie = *codec::decoded<Block>(truth);
        lie.run[0] = {true, lie.run[0].hash, {}};
        const auto bent = codec::encoded(lie);
        for (int i = 0; i < 3; ++i) {
            serve(bench, "Third", bent, truth);
            QVERIFY(!bench.peer.diverged());
            QCOMPARE(bench.peer.certifiedHeight(), Height(0));
        }
        serve(bench, "Second", truth, truth);
        QCOMPARE(bench.peer.certifiedHeight(), Height(1));
        // f + 1 servers cannot all lie; who signs nothing is none of them.
        Bench alone;
        serve(alone, "Lingnan", bent, truth);
        serve(alone, "Third", bent, truth);
        QVERIFY(!alone.peer.diverged());
        serve(alone, "Second", bent, truth);
        QVERIFY(alone.peer.diverged());
    }

    /// The hashes hold whatever stands there, so it would be stored and served on.
    void nothingHidesInAVoidEntry() {
        Bench bench;
        const auto truth = blocksOf(bench, {base::Bytes{1, 2, 3},
                                            bench.entryBy("Fourth", {bench.payment()}, 1)})[0];
        auto padded = *codec::decoded<Block>(truth);
        QVERIFY(padded.run[0].isVoid && padded.run[0].entry.empty());
        padded.run[0].entry = base::Bytes(1'000'000);
        serve(bench, "Third", codec::encoded(padded), truth);
        QCOMPARE(bench.peer.certifiedHeight(), Height(0));
        serve(bench, "Second", truth, truth);
        QCOMPARE(bench.peer.certifiedHeight(), Height(1));
    }

    void aBlockOfOtherEntriesIsTheServersFault() {
        Bench bench;
        const auto truth = blocksOf(bench, {bench.entryBy("Third", {bench.payment()}, 1)})[0];
        auto lie = *codec::decoded<Block>(truth);
        const auto other = bench.entryBy("Fourth", {bench.payment()}, 1);
        lie.run[0].entry = other;  // under the hash of the true one, or its own
        const auto sameHash = codec::encoded(lie);
        lie.run[0].hash = crypto::sha256(other);
        for (const auto& name : kOthers)
            for (const auto& bent : {sameHash, codec::encoded(lie)}) {
                serve(bench, name, bent, truth);
                QVERIFY(!bench.peer.diverged() && bench.peer.certifiedHeight() == 0);
            }
        serve(bench, "Second", truth, truth);
        QCOMPARE(bench.peer.certifiedHeight(), Height(1));
    }

    void whatWasVotedForBeforeItWasExecutedIsCertified() {
        Bench bench;
        const auto entry = bench.entryBy("Third", {bench.payment()}, 1);
        certify(bench, blocksOf(bench, {entry})[0]);
        QCOMPARE(bench.peer.certifiedHeight(), Height(0));
        bench.order({entry});
        QCOMPARE(bench.peer.certifiedHeight(), Height(1));
        // Its own vote is said again after a restart, before it has read the order.
        auto config = Bench::config(bench.scene, "Bank", standardRules(), true);
        config.guard->note(targetOf(blocksOf(bench, {entry})[0]));
        peer::Peer again(std::move(config));
        (void)again.start(bench.now);
        QCOMPARE(again.voting().votesOf(bench.scene.org("Bank"), 0).size(), std::size_t(1));
        for (const std::string name : {"Second", "Third"})
            (void)again.handle(
                peer::RequestIn{1, bench.member(name),
                                {std::uint16_t(Message::SendVote), 1,
                                 codec::encoded(bench.voteBy(
                                     name, targetOf(blocksOf(bench, {entry})[0])))}},
                bench.now);
        QCOMPARE(again.certifiedHeight(), Height(0));
        (void)again.handle(peer::OrderIn{0, {entry}}, bench.now);
        QCOMPARE(again.certifiedHeight(), Height(1));
    }

    /// An entry that the tip passed and no block holds is void from there on.
    void makesAgainWhatWasOnlyInALostTail() {
        Bench bench;
        const auto raw = bench.payment();
        (void)bench.ask(bench.device("Lingnan"), Message::Submit,
                        codec::encoded(net::Blob{raw}));
        const auto appended = [&] {
            std::vector<base::Bytes> out;
            for (int i = 0; i < 2; ++i) {
                bench.now.mono += 2500;
                bench.now.wall += 2500;
                bench.handle(peer::Tick{});
                for (const auto& append : bench.all<peer::AppendToOrder>())
                    if (!transactionsOf(base::ByteView(append.entry)).empty())
                        out.push_back(append.entry);
            }
            return out;
        };
        const auto mine = appended();
        QCOMPARE(mine.size(), std::size_t(1));
        QCOMPARE(transactionsOf(base::ByteView(mine[0])).size(), std::size_t(1));
        bench.order(mine);
        QCOMPARE(bench.peer.executedHeight(), Height(1));
        // The members know none of it; they certify a later clock of this peer's.
        const auto sequence = codec::decoded<EntryBody>(
            codec::decoded<OrderEntry>(mine[0])->body)->sequence;
        const auto agreed = blocksOf(bench, {bench.entryBy("Bank", {}, sequence + 1),
                                             bench.entryBy("Third", {bench.payment()}, 1)})[0];
        certify(bench, agreed);
        serve(bench, "Second", agreed, agreed);
        QCOMPARE(bench.peer.certifiedHeight(), Height(1));
        const auto again = appended();
        QCOMPARE(again.size(), std::size_t(1));
        const auto inside = transactionsOf(base::ByteView(again[0]));
        QVERIFY(inside.size() == 1 && inside[0] == raw && again[0] != mine[0]);
    }
};

QTEST_GUILESS_MAIN(DivergedPeerTest)
#include "DivergedPeerTest.moc"
