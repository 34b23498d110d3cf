// SPDX-License-Identifier: GPL-3.0-or-later
// An order that lies to those who read it: old answers, entries twice, missing, exchanged or made
// up. Whatever the orderer is, the ledger is the true one or it halts; one whom it misled follows
// the members, says so and votes again (reliability.md F16, T39 to T41; EtcdOrdererTest holds the
// etcd client to the same). SEABRIDGE_SEEDS is how many seeds.
#include "support/Payday.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

constexpr std::int64_t kSecond = base::kSecondMs;
constexpr int kSeeds = 40;

/// Lies to some readers, a part of the time.
struct Liar {
    std::mt19937_64 random;
    std::set<std::size_t> deceived;
    std::uint64_t oneIn = 4;
    std::map<std::size_t, peer::OrderIn> old = {};
    std::size_t lies = 0;

    peer::OrderIn tell(std::size_t member, peer::OrderIn honest) {
        auto& entries = honest.entries;
        if (!deceived.contains(member) || entries.empty() || random() % oneIn != 0) return honest;
        ++lies;
        const auto at = random() % entries.size();
        const auto there = entries.begin() + std::ptrdiff_t(at);
        switch (random() % 8) {
            case 0: entries.clear(); break;                                // stale
            case 1: entries.erase(there); break;                           // missing
            case 2: entries.insert(there, base::Bytes(*there)); break;     // twice
            case 3: std::ranges::reverse(entries); break;                  // exchanged
            case 4: ++honest.first; break;                                 // from elsewhere
            case 5: (*there)[random() % there->size()] ^= 1; break;        // another
            case 6: return old.try_emplace(member, honest).first->second;  // back in time
            default: entries.insert(there, base::Bytes(1 + random() % 50, 7)); break;  // made up
        }
        return honest;
    }
};

}  // namespace

class LyingOrderTest : public QObject {
    Q_OBJECT
private:
    std::size_t lies_ = 0;
    std::size_t misled_ = 0;

private slots:
    void cleanupTestCase() { qInfo("%zu lies told, %zu times misled", lies_, misled_); }

    void theLedgerIsTheTrueOneOrHalts_data() {
        QTest::addColumn<quint64>("seed");
        const int given = qEnvironmentVariableIntValue("SEABRIDGE_SEEDS");
        for (int i = 1; i <= (given > 0 ? given : kSeeds); ++i)
            QTest::newRow(QByteArray::number(i).constData()) << quint64(i);
    }

    void theLedgerIsTheTrueOneOrHalts() {
        QFETCH(quint64, seed);
        SimulationOptions options;
        options.seed = seed;
        options.dropPercent = int(seed % 5);
        options.meanCrashMs = seed % 4 == 0 ? 20'000 : 0;
        Simulation world(options);
        // One reader, or all of them, each differently.
        const bool toAll = seed % 2 == 0;
        Liar liar{std::mt19937_64(seed), toAll ? std::set<std::size_t>{0, 1, 2, 3}
                                               : std::set<std::size_t>{1 + seed % 3}};
        VoteSpy spy(world, {});
        Payday payday(world);
        world.run(3 * kSecond);
        world.lieOrdering([&](std::size_t member, peer::OrderIn honest) {
            return liar.tell(member, std::move(honest));
        });
        const auto before = world.isUp(0) ? world.peer(0).certifiedHeight() : 0;
        for (int i = 0; i < 3; ++i) {
            payday.issue();
            for (int k = 0; k < 6; ++k) world.run(kSecond), payday.approve();
        }
        world.heal();
        world.lieOrdering({});
        for (int i = 0; i < 30; ++i) world.run(2 * kSecond), payday.approve();
        const auto later = world.peer(0).certifiedHeight();
        const auto allVote = [&] {
            for (std::size_t m = 0; m < 4; ++m)
                if (spy.newestRight(world, m) <= later) return false;
            return true;
        };
        for (int i = 0; i < 20 && !toAll && !(allVote() && payday.isSettled()); ++i) {
            payday.issue();
            for (int k = 0; k < 4; ++k) world.run(2 * kSecond), payday.approve();
        }
        lies_ += liar.lies;
        const auto said = std::ranges::count_if(
            world.alarms(), [](const auto& alarm) { return alarm.starts_with("MISLED"); });
        misled_ += std::size_t(said);
        QVERIFY2(forkIn(world, 4).empty(), forkIn(world, 4).c_str());
        QVERIFY2(spy.fault().empty(), spy.fault().c_str());
        QVERIFY2(payday.fault().empty(), payday.fault().c_str());
        for (std::size_t m = 0; m < 4; ++m) {
            QVERIFY(addsUp(world, m));
            QVERIFY(!world.peer(m).diverged());
            if (toAll) continue;
            // Whom the order misled follows, says so and votes again.
            QVERIFY(world.peer(m).certifiedHeight() + 1 >= world.peer(0).certifiedHeight());
            if (spy.wrongVotes(world, m, 0) > 0) QVERIFY(said > 0);
        }
        if (toAll) return;
        QVERIFY(allVote() && payday.isSettled());
        QVERIFY(world.peer(0).certifiedHeight() > before + 3);
    }
};

QTEST_GUILESS_MAIN(LyingOrderTest)
#include "LyingOrderTest.moc"
