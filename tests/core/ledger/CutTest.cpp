// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Hash.h"
#include "ledger/Cut.h"
#include "support/Scene.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

/// Entries of a scene's members over the state of its genesis.
struct Order {
    Scene scene;
    Cut cut;
    TimeMs start;

    explicit Order(std::size_t members = 4)
        : scene(members), cut(scene.state(), scene.network(), scene.genesis().time),
          start(scene.genesis().time) {}

    OrgId org(std::size_t i) const { return scene.genesis().members[i].org; }
    crypto::SigningKey key(std::size_t i) const {
        return signingKeyOf(scene.nameOf(org(i)) + "/peer");
    }
    EntryBody body(std::size_t i, std::uint64_t sequence, TimeMs later,
                   std::size_t transactions = 0) const {
        EntryBody out;
        out.network = scene.network();
        out.maker = org(i);
        out.sequence = sequence;
        out.clock = start + later;
        for (std::size_t t = 0; t < transactions; ++t) out.transactions.push_back({1, 2, 3});
        return out;
    }
    base::Bytes entry(std::size_t i, std::uint64_t sequence, TimeMs later,
                      std::size_t transactions = 0) const {
        return signEntry(body(i, sequence, later, transactions), key(i));
    }
    bool add(const base::Bytes& entry) { return cut.add(base::ByteView(entry)); }
    bool lastIsVoid() const { return cut.run().back().isVoid; }
};

}  // namespace

class CutTest : public QObject {
    Q_OBJECT
private slots:
    void voidEntriesCountForNothing_data() {
        QTest::addColumn<QByteArray>("bytes");
        const Order order;
        const auto row = [](const char* name, const base::Bytes& bytes) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                              qsizetype(bytes.size()));
        };
        const auto changed = [&](auto change) {
            auto body = order.body(0, 10, 60'000, 1);
            change(body);
            return signEntry(body, order.key(0));
        };
        row("empty", {});
        row("no cbor", {0xff, 0xff});
        row("trailing byte", [&] {
            auto bytes = order.entry(0, 10, 60'000, 1);
            bytes.push_back(0);
            return bytes;
        }());
        row("wrong signature", [&] {
            auto bytes = order.entry(0, 10, 60'000, 1);
            bytes.back() ^= 1;
            return bytes;
        }());
        row("another member's key", signEntry(order.body(0, 10, 60'000, 1), order.key(1)));
        row("other epoch", changed([](EntryBody& body) { body.epoch = 1; }));
        row("other network", changed([](EntryBody& body) { body.network = hashOfName("n"); }));
        row("other domain", changed([](EntryBody& body) { body.domain = "seabridge/tx/1"; }));
        row("negative clock", changed([](EntryBody& body) { body.clock = -1; }));
        row("sequence 0", changed([](EntryBody& body) { body.sequence = 0; }));
        row("no member", changed([&](EntryBody& body) { body.maker = order.scene.org("Brio"); }));
        row("too large", changed([](EntryBody& body) {
                body.transactions = {base::Bytes(kMaxEntryBytes, 0)};
            }));
        row("body is no entry", codec::encoded(OrderEntry{{0x80}, order.key(0).sign(
                                                                      base::Bytes{0x80})}));
    }

    void voidEntriesCountForNothing() {
        QFETCH(QByteArray, bytes);
        Order order;
        const base::Bytes entry(bytes.begin(), bytes.end());
        QVERIFY(!order.add(entry));
        QVERIFY(order.lastIsVoid());
        QVERIFY(order.cut.run()[0].entry.empty());
        QVERIFY(order.cut.run()[0].hash == crypto::sha256(entry));
        QCOMPARE(order.cut.nextPosition(), std::uint64_t(1));
        auto after = order.cut.after();
        for (const auto& maker : after.makers) {
            QCOMPARE(maker.sequence, std::uint64_t(0));
            QCOMPARE(maker.clock, order.start);
        }
        QCOMPARE(order.cut.time(), order.start);
        QVERIFY(transactionsOf(order.cut.run()).empty());
    }

    void aSequenceNumberCountsOnceAndRisesOnly() {
        Order order;
        (void)order.add(order.entry(0, 5, 1));
        QVERIFY(!order.lastIsVoid());
        for (const std::uint64_t sequence : {5, 4, 1}) {
            QVERIFY(!order.add(order.entry(0, sequence, 2, 1)));
            QVERIFY(order.lastIsVoid());
        }
        (void)order.add(order.entry(1, 5, 1));
        QVERIFY(!order.lastIsVoid());
        QVERIFY(order.add(order.entry(0, 6, 2, 1)));
        QVERIFY(!order.lastIsVoid());
        QCOMPARE(transactionsOf(order.cut.run()).size(), std::size_t(1));
    }

    void endsWithTheFirstTransactions() {
        Order order;
        QVERIFY(!order.add(order.entry(0, 1, 1)));
        QVERIFY(!order.add({1}));
        QVERIFY(order.add(order.entry(1, 1, 1, 2)));
        QVERIFY(order.cut.complete());
        QCOMPARE(order.cut.run().size(), std::size_t(3));
        QVERIFY_EXCEPTION_THROWN((void)order.add({1}), base::Broken);
    }

    void endsWithThe256thEntryVoidOrNot() {
        Order order;
        for (std::uint64_t i = 1; i < 256; ++i)
            QVERIFY(!order.add(i % 2 == 0 ? base::Bytes{1} : order.entry(0, i, 1)));
        QVERIFY(order.add(base::Bytes{1}));
        QCOMPARE(order.cut.nextPosition(), std::uint64_t(256));
    }

    void endsIdleAfterFifteenSecondsOfBlockTime() {
        Order order;
        QVERIFY(!order.add(order.entry(0, 1, 14'999)));
        QVERIFY(!order.add(order.entry(1, 1, 14'999)));
        QVERIFY(!order.add(order.entry(2, 1, 14'999)));
        QCOMPARE(order.cut.time(), order.start + 14'999);
        QVERIFY(!order.add(order.entry(0, 2, 15'000)));
        QVERIFY(!order.add(order.entry(1, 2, 15'000)));
        QVERIFY(order.add(order.entry(2, 2, 15'000)));
        QCOMPARE(order.cut.time(), order.start + 15'000);
    }

    void blockTimeIsTheOneThatNoMinorityMoves() {
        for (std::size_t n = 1; n <= 7; ++n) {
            Order order(n);
            std::vector<TimeMs> clocks(n, 0);
            for (std::size_t i = 0; i < n; ++i) {
                clocks[i] = TimeMs((i * 5 + 3) % 7) * 1000 + 1000;
                (void)order.add(order.entry(i, 1, clocks[i]));
                auto sorted = clocks;
                std::ranges::sort(sorted);
                QCOMPARE(order.cut.time(), order.start + sorted[(n - 1) / 2]);
            }
        }
    }

    void oneLyingClockMovesNothingFromThreeMembersOn() {
        for (std::size_t n = 3; n <= 7; ++n)
            for (const TimeMs lie : {TimeMs(-1'000'000), TimeMs(1'000'000'000'000)}) {
                Order order(n);
                bool complete = order.add(order.entry(0, 1, lie));
                for (std::size_t i = 1; i < n && !complete; ++i)
                    complete = order.add(order.entry(i, 1, 10'000));
                QVERIFY(!complete);
                QCOMPARE(order.cut.time(), order.start + 10'000);
            }
    }

    void clocksAndTimeNeverRunBackwards() {
        Order order(1);
        (void)order.add(order.entry(0, 1, 9000));
        (void)order.add(order.entry(0, 2, 4000));
        QVERIFY(!order.lastIsVoid());
        QCOMPARE(order.cut.time(), order.start + 9000);
    }

    void refusesAMakerOverItsQuotaWhileOthersGoOn() {
        Order order;
        std::uint64_t sequence = 0;
        std::size_t bytes = 0;
        while (true) {
            auto body = order.body(0, ++sequence, 1);
            body.domain = EntryBody().domain;
            body.transactions = {};
            // An entry is idle without transactions, so its size comes from a block of its own.
            body.transactions.push_back(base::Bytes(990'000, 0));
            const auto entry = signEntry(body, order.key(0));
            (void)order.add(entry);
            if (order.lastIsVoid()) break;
            bytes += entry.size();
            // The next block goes on from the order that this one leaves.
            State state;
            (void)startState(order.scene.genesis(), state);
            state.beginBlock();
            state.write(OrderState::keyOf(), {codec::encoded(order.cut.after()), {}});
            (void)state.endBlock();
            order.cut = Cut(state, order.scene.network(), order.start);
        }
        QVERIFY(bytes <= 50'000'000 && bytes + 990'000 > 49'900'000);
        (void)order.add(order.entry(0, sequence + 1, 1));
        QVERIFY2(!order.lastIsVoid() || bytes + 200 > 50'000'000, "a small one still fits");
        (void)order.add(order.entry(1, 1, 1));
        QVERIFY(!order.lastIsVoid());
    }

    void aRunFromABlockGivesTheSameCut() {
        Order order;
        (void)order.add(order.entry(0, 1, 1));
        (void)order.add({9});
        (void)order.add(order.entry(1, 1, 1, 3));
        Order again;
        for (const auto& item : order.cut.run()) (void)again.cut.add(item);
        QVERIFY(again.cut.complete());
        QVERIFY(entriesRootOf(again.cut.run()) == entriesRootOf(order.cut.run()));
        QVERIFY(codec::encoded(again.cut.after()) == codec::encoded(order.cut.after()));
        // What claims another hash than its bytes have is taken by its bytes.
        Order lied;
        auto item = order.cut.run()[0];
        item.hash = hashOfName("other");
        (void)lied.cut.add(item);
        QVERIFY(lied.cut.run()[0].hash == order.cut.run()[0].hash);
    }
};

QTEST_GUILESS_MAIN(CutTest)
#include "CutTest.moc"
