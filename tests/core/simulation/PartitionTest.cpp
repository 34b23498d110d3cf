// SPDX-License-Identifier: GPL-3.0-or-later
// Every split of four and seven members (reliability.md F14), links that work one way only, and
// peers whose process stands still (F20). A torture takes more seeds of each.
#include "support/Payday.h"
#include "support/torture/Torture.h"

#include <QtTest>

#include <bit>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

constexpr std::int64_t kSecond = base::kSecondMs;

Simulation worldOf(std::size_t members, std::uint64_t seed) {
    SimulationOptions options;
    options.seed = seed;
    options.members = members;
    options.maxDelayMs = 40;
    return Simulation(options);
}

std::vector<Height> heightsOf(const Simulation& world, std::size_t members) {
    std::vector<Height> out;
    for (std::size_t m = 0; m < members; ++m) out.push_back(world.peer(m).certifiedHeight());
    return out;
}

bool haveOneRoot(const Simulation& world, std::size_t members) {
    for (std::size_t m = 1; m < members; ++m)
        if (world.peer(m).chain().certifiedHead().stateRoot !=
            world.peer(0).chain().certifiedHead().stateRoot)
            return false;
    return true;
}

}  // namespace

class PartitionTest : public QObject {
    Q_OBJECT
private:
    std::uint64_t seed_ = seedOf("PartitionTest");

    /// Lives through the split; `part` has a bit for each member on the one side.
    void split(std::size_t members, std::uint64_t part, bool isOneWay, std::uint64_t seed) {
        auto world = worldOf(members, seed);
        VoteSpy spy(world, {});
        Payday payday(world);
        payday.issue();
        world.run(6 * kSecond);
        payday.approve();
        for (std::size_t a = 0; a < members; ++a)
            for (std::size_t b = 0; b < members; ++b)
                if (((part >> a) & 1) != 0 && ((part >> b) & 1) == 0) {
                    world.cutLink(a, b);
                    if (!isOneWay) world.cutLink(b, a);
                }
        payday.issue();
        world.run(2 * kSecond);  // votes that were there already may still complete a certificate
        const auto before = heightsOf(world, members);
        for (int i = 0; i < 29; ++i) world.run(2 * kSecond), payday.approve();
        const auto after = heightsOf(world, members);
        const auto inPart = std::size_t(std::popcount(part));
        for (std::size_t m = 0; m < members && !isOneWay; ++m) {
            const auto side = ((part >> m) & 1) != 0 ? inPart : members - inPart;
            const bool withOrder = (part & 1) == ((part >> m) & 1);
            if (side < quorumOf(members)) QCOMPARE(after[m], before[m]);
            else if (withOrder) QVERIFY(after[m] > before[m] + 1);
        }
        world.heal();
        for (int i = 0; i < 10 && !(world.agreeAt(2) && haveOneRoot(world, members)); ++i)
            world.run(kSecond);
        QVERIFY2(world.agreeAt(2) && haveOneRoot(world, members), "no common root 10 s after it");
        for (int i = 0; i < 30 && !payday.isSettled(); ++i)
            world.run(2 * kSecond), payday.approve();
        QVERIFY(payday.isSettled());
        world.check();
        QVERIFY2(spy.fault().empty(), spy.fault().c_str());
        QVERIFY2(payday.fault().empty(), payday.fault().c_str());
        QVERIFY(addsUp(world, 0));
    }

private slots:
    void noMinorityCertifiesAnything_data() {
        QTest::addColumn<int>("members");
        for (const int members : {4, 7}) QTest::addRow("%d members", members) << members;
    }

    void noMinorityCertifiesAnything() {
        QFETCH(int, members);
        const auto n = std::size_t(members);
        std::size_t splits = 0;
        // Of each split and its complement one; of seven members a sample in CI.
        const auto step = n == 4 ? 1 : sized(9, 1);
        for (std::uint64_t part = 1; part < (1U << (n - 1)); part += step, ++splits) {
            split(n, part, false, seed_ + part);
            if (!QTest::currentTestFailed()) continue;
            qInfo("split %llu", static_cast<unsigned long long>(part));
            return;
        }
        qInfo("%zu splits of %d members: no minority certified, one root within 10 s", splits,
              members);
    }

    void linksThatWorkOneWayForkNothing_data() { noMinorityCertifiesAnything_data(); }

    void linksThatWorkOneWayForkNothing() {
        QFETCH(int, members);
        const auto n = std::size_t(members);
        const auto step = n == 4 ? sized(5, 1) : sized(55, 1);
        for (std::uint64_t part = 1; part < (1U << n) - 1; part += step) {
            split(n, part, true, seed_ + 100 + part);
            if (!QTest::currentTestFailed()) continue;
            qInfo("split %llu", static_cast<unsigned long long>(part));
            return;
        }
    }

    /// F20: a stopped process wakes with old messages and an old clock of its own.
    void whoStoodStillSignsNothingElseAndFollows() {
        for (std::uint64_t round = 0; round < sized(4, 200); ++round) {
            SimulationOptions options;
            options.seed = seed_ + round;
            options.maxDelayMs = 60;
            Simulation world(options);
            VoteSpy spy(world, {});
            Payday payday(world);
            world.run(5 * kSecond);
            const auto sleeper = std::size_t(round % 4);  // 0 holds the order
            world.pause(sleeper);
            payday.issue();
            const auto before = world.peer(1 + sleeper % 3).certifiedHeight();
            for (int i = 0; i < 30; ++i) world.run(2 * kSecond), payday.approve();
            if (sleeper != 0) QVERIFY(world.peer(1 + sleeper % 3).certifiedHeight() > before + 2);
            world.resume(sleeper);
            for (int i = 0; i < 30 && !payday.isSettled(); ++i)
                world.run(kSecond), payday.approve();
            QVERIFY(payday.isSettled());
            world.run(10 * kSecond);
            QVERIFY(world.agreeAt(before));
            world.check();
            QVERIFY2(spy.fault().empty(), spy.fault().c_str());
            QVERIFY2(payday.fault().empty(), payday.fault().c_str());
            // It signs again: without another one it is needed.
            const auto height = world.peer(sleeper).certifiedHeight();
            world.crash(1 + sleeper % 3);
            world.run(40 * kSecond);
            QVERIFY(world.peer(sleeper).certifiedHeight() > height + 1);
        }
    }
};

QTEST_GUILESS_MAIN(PartitionTest)
#include "PartitionTest.moc"
