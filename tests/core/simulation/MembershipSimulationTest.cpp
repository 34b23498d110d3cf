// SPDX-License-Identifier: GPL-3.0-or-later
// Members change while real peers work and desks look on, over a lossy wire.
#include "support/Ballots.h"
#include "support/SimulatedVotes.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

constexpr std::int64_t kSecond = base::kSecondMs;

}  // namespace

class MembershipSimulationTest : public QObject {
    Q_OBJECT
private slots:
    void peersAndDesksFollowASuspension_data() {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 8; ++seed)
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }

    void peersAndDesksFollowASuspension() {
        QFETCH(quint64, seed);
        SimulationOptions options;
        options.seed = seed;
        options.dropPercent = int(seed % 4) * 4;
        options.maxDelayMs = 20 + std::int64_t(seed % 3) * 150;
        Simulation world(options);
        const auto desk = world.addDesk("Lingnan", "finance");
        world.run(5 * kSecond);
        const auto away = indexOf(world, "Fourth");
        // A third of the runs: one peer sleeps through it.
        const auto sleeper = indexOf(world, "Third");
        const bool sleeps = seed % 3 == 0 && sleeper != 0;
        vote(world, {"Bank", "Second", "Third"}, SuspendMember{world.scene().org("Fourth"), "x"});
        if (sleeps) world.crash(sleeper);
        world.run(20 * kSecond);
        if (sleeps) world.restart(sleeper);
        world.heal();
        const auto late = world.addDesk("Lingnan", "clerk");
        world.run(60 * kSecond);
        world.check();
        const auto& chain = world.peer(sleeper).chain();
        QCOMPARE(chain.changes().size(), std::size_t(1));
        const auto at = chain.changes()[0].header.height;
        QCOMPARE(chain.changes()[0].signers.size(), std::size_t(4));
        QCOMPARE(chain.changes()[0].nextSigners.size(), std::size_t(3));
        QVERIFY(chain.certificateOf(at)->holds(world.scene().network(),
                                               chain.changes()[0].signers));
        // Who is suspended follows too, by the heads that he asks for, and signs nothing.
        for (int i = 0; i < 5 && !world.agreeAt(at + 1); ++i) world.run(kSecond);
        QVERIFY(world.agreeAt(at + 1));
        for (const auto index : {desk, late}) {
            const auto status = world.statusOf(index);
            QVERIFY(status.isCurrent && !status.isStale && !status.isStopped);
            QVERIFY(status.height > at);
            QCOMPARE(status.faultsTolerated, std::size_t(0));
            QVERIFY(std::ranges::find(status.namedBy, world.scene().org("Fourth")) ==
                    status.namedBy.end());
            QVERIFY(world.desk(index).alarms.empty() && world.desk(index).evidence.empty());
            const auto changes = std::ranges::count_if(world.desk(index).heads, [](const auto& h) {
                return h.members != h.nextMembers;
            });
            QCOMPARE(changes, std::ptrdiff_t(1));
        }
        const auto signers = world.peer(away).chain().certificate()->signatures;
        QVERIFY(std::ranges::find(signers, world.scene().org("Fourth"),
                                  &CertificateSignature::member) == signers.end());
        // A restart knows the change from its store.
        world.crash(away == 1 ? 2 : 1);
        world.restart(away == 1 ? 2 : 1);
        QCOMPARE(world.peer(away == 1 ? 2 : 1).chain().changes().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(MembershipSimulationTest)
#include "MembershipSimulationTest.moc"
