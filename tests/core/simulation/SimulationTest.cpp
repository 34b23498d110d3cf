// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Payday.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using support::Simulation;
using support::SimulationOptions;
using support::addsUp;

namespace {

constexpr std::int64_t kSecond = 1000;

/// Money from the Bank to Lingnan by maker and checker; the approval must follow the making.
TxId issueWaiting(Simulation& world, std::int64_t amountMinor) {
    auto& scene = world.scene();
    const IssueCurrency issue{scene.org("Lingnan"), {{"USD"}, amountMinor}, {}};
    const auto raw =
        scene.signedBy("Bank", "finance", issue, world.wall() + 20 * base::kDayMs);
    for (std::size_t i = 0; i < 4; ++i)
        if (world.isUp(i)) world.submit(i, raw, scene.org("Bank"));
    return codec::decoded<Transaction>(raw)->id();
}

base::Bytes approve(Simulation& world, const TxId& pending) {
    auto& scene = world.scene();
    const auto raw = scene.signedBy("Bank", "approver", Approve{pending},
                                    world.wall() + 20 * base::kDayMs);
    return raw;
}

std::int64_t balanceAt(const Simulation& world, std::size_t member, const OrgId& org) {
    const auto account = world.peer(member).chain().state().get<Account>(org, CurrencyId{"USD"});
    return account ? account->freeMinor : 0;
}

/// The desk holds every entry of its organization's feed, the same bytes as the peers.
bool feedIsWhole(Simulation& world, std::size_t desk) {
    const auto topic = topicOf(world.desk(desk).org);
    world.run(20 * kSecond);  // an idle block, so that the newest head is known
    const auto size = world.peer(0).feeds().sizeOf(topic);
    const auto page = world.peer(0).feeds().page(topic, size, 1'000'000, 1 << 30);
    const auto found = world.desk(desk).entries.find(topic);
    if (found == world.desk(desk).entries.end()) return page.entries.empty();
    if (found->second.size() != page.entries.size()) return false;
    for (std::size_t i = 0; i < page.entries.size(); ++i)
        if (found->second.at(i) != page.entries[i]) return false;
    return true;
}

}  // namespace

class SimulationTest : public QObject {
    Q_OBJECT
private slots:
    void fourPeersCertifyWhatTheyExecute() {
        Simulation world({});
        world.run(3 * kSecond);
        const auto pending = issueWaiting(world, 500'00);
        world.run(3 * kSecond);
        QCOMPARE(world.outcomeOf(world.scene().org("Bank"), pending).value(), Reject::Waiting);
        const auto raw = approve(world, pending);
        world.submit(2, raw, world.scene().org("Bank"));
        world.run(3 * kSecond);
        const auto lingnan = world.scene().org("Lingnan");
        for (std::size_t i = 0; i < 4; ++i) QCOMPARE(balanceAt(world, i, lingnan), 500'00);
        world.check();
        QVERIFY(world.agreeAt(2));
    }

    void theSameBytesThroughThreePeersCountOnce() {
        Simulation world({});
        world.run(kSecond);
        const auto pending = issueWaiting(world, 70);
        world.run(2 * kSecond);
        const auto raw = approve(world, pending);
        for (const std::size_t i : {0, 1, 3}) world.submit(i, raw, world.scene().org("Bank"));
        world.run(3 * kSecond);
        for (const std::size_t i : {1, 2}) world.submit(i, raw, world.scene().org("Bank"));
        world.run(3 * kSecond);
        QCOMPARE(balanceAt(world, 0, world.scene().org("Lingnan")), 70);
        world.check();
    }

    void aRefusalIsFinalForTheseBytes() {
        Simulation world({});
        world.run(kSecond);
        auto& scene = world.scene();
        const auto pay = [&] {
            return scene.signedBy("Lingnan", "finance", Pay{scene.org("Lingnan"), {{"USD"}, 5}, ""},
                                  world.wall() + base::kDayMs);
        };
        const auto raw = pay();
        const auto id = codec::decoded<Transaction>(raw)->id();
        world.submit(1, raw, scene.org("Lingnan"));
        world.run(2 * kSecond);
        QCOMPARE(world.outcomeOf(scene.org("Lingnan"), id).value(), Reject::SameParty);
        const auto size = world.peer(0).feeds().sizeOf(topicOf(scene.org("Lingnan")));
        world.submit(2, raw, scene.org("Lingnan"));
        world.run(2 * kSecond);
        QCOMPARE(world.peer(0).feeds().sizeOf(topicOf(scene.org("Lingnan"))), size);
        world.check();
    }

    void anIdleHourPassesAndThenTheOfferHasExpired() {
        Simulation world({});
        world.run(kSecond);
        auto& scene = world.scene();
        const auto blob = support::hashOfName("blob");
        const PublishQuote quote{{scene.org("Brio")},       support::hashOfName("commitment"),
                                 blob,                      scene.receiptsFor(blob),
                                 world.wall() + 30 * base::kMinuteMs, true, {}};
        const auto raw = scene.signedBy("Lingnan", "clerk", quote, world.wall() + base::kDayMs);
        const auto id = codec::decoded<Transaction>(raw)->id();
        world.submit(0, raw, scene.org("Lingnan"));
        world.run(2 * kSecond);
        world.submit(0, scene.signedBy("Lingnan", "approver", Approve{id},
                                       world.wall() + base::kDayMs), scene.org("Lingnan"));
        world.run(2 * kSecond);
        const auto opened = world.peer(0).chain().state().get<Quote>(id);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->statusAt(world.peer(0).chain().tip().time), QuoteStatus::Open);
        const auto before = world.peer(0).certifiedHeight();
        world.run(60 * base::kMinuteMs);
        // Block time went on without a single transaction.
        QVERIFY(world.peer(0).certifiedHeight() > before + 200);
        const auto tip = world.peer(0).chain().tip();
        QVERIFY(world.wall() - tip.time < 30 * kSecond);
        QCOMPARE(world.peer(0).chain().state().get<Quote>(id)->statusAt(tip.time),
                 QuoteStatus::Expired);
        world.check();
    }

    void nothingIsCertifiedWithoutTheOrderAndGoesOnWithIt() {
        Simulation world({});
        world.run(20 * kSecond);
        world.crash(0);
        world.run(2 * kSecond);
        const auto height = world.peer(1).certifiedHeight();
        world.run(60 * kSecond);
        QCOMPARE(world.peer(1).certifiedHeight(), height);
        world.restart(0);
        world.run(30 * kSecond);
        QVERIFY(world.agreeAt(height + 1));
        world.check();
    }

    void aPeerThatWasAwayCatchesUpAndVotesAgain() {
        Simulation world({});
        world.run(10 * kSecond);
        world.crash(2);
        world.run(15 * base::kMinuteMs);
        const auto height = world.peer(0).certifiedHeight();
        QVERIFY(height > 50);
        world.restart(2);
        world.run(60 * kSecond);
        QVERIFY(world.agreeAt(height));
        QVERIFY(!world.peer(2).abstains());
        world.crash(3);
        world.run(60 * kSecond);
        // Three are a quorum of four: the one that was away counts again.
        QVERIFY(world.peer(2).certifiedHeight() > height + 2);
        world.check();
    }

    void aRestoredKeyWithoutItsLockAbstainsAndThenVotesAboveWhatItMayHaveSigned() {
        Simulation world({});
        world.run(60 * kSecond);
        world.crash(1);
        world.loseLock(1);
        world.restart(1);
        QVERIFY(world.peer(1).abstains());
        world.run(10 * kSecond);
        QVERIFY(!world.peer(1).abstains());
        world.run(20 * base::kMinuteMs);
        QVERIFY(world.agreeAt(40));
        world.check();
    }

    void twoDesksPayByMakerAndCheckerAndBothKnowIt() {
        Simulation world({});
        const auto finance = world.addDesk("Bank", "finance");
        const auto approver = world.addDesk("Bank", "approver");
        world.run(3 * kSecond);
        world.act(finance, IssueCurrency{world.scene().org("Lingnan"), {{"USD"}, 900}, {}});
        world.run(5 * kSecond);
        QCOMPARE(world.desk(finance).submitted.size(), std::size_t(1));
        const auto pending = world.desk(finance).submitted[0].id;
        QCOMPARE(world.desk(finance).settled.at(pending).reject, Reject::Waiting);
        world.act(approver, Approve{pending});
        world.run(5 * kSecond);
        const auto approval = world.desk(approver).submitted.at(0).id;
        QCOMPARE(world.desk(approver).settled.at(approval).reject, Reject::None);
        QCOMPARE(balanceAt(world, 0, world.scene().org("Lingnan")), 900);
        for (const auto desk : {finance, approver}) {
            QVERIFY(world.statusOf(desk).isCurrent);
            QVERIFY(feedIsWhole(world, desk));
            QVERIFY(world.desk(desk).alarms.empty());
        }
    }

    void aDeskSaysWithin45SecondsThatNothingIsCertified() {
        Simulation world({});
        const auto desk = world.addDesk("Lingnan", "clerk");
        world.run(20 * kSecond);
        QVERIFY(!world.statusOf(desk).isStale);
        world.crash(0);
        world.run(46 * kSecond);
        QVERIFY(world.statusOf(desk).isStale);
        world.restart(0);
        world.run(30 * kSecond);
        QVERIFY(!world.statusOf(desk).isStale);
    }

    void equalRootsAfterDropsDelaysCrashesAndSkew_data() {
        QTest::addColumn<quint64>("seed");
        const int runs = qEnvironmentVariableIntValue("SEABRIDGE_SEEDS") > 0
                             ? qEnvironmentVariableIntValue("SEABRIDGE_SEEDS")
                             : 100;
        for (int i = 1; i <= runs; ++i)
            QTest::newRow(QByteArray::number(i).constData()) << quint64(i);
    }

    void equalRootsAfterDropsDelaysCrashesAndSkew() {
        QFETCH(quint64, seed);
        SimulationOptions options;
        options.seed = seed;
        options.dropPercent = int(seed % 20);
        options.duplicatePercent = int(seed % 7);
        options.maxDelayMs = 20 + std::int64_t(seed % 5) * 100;
        options.maxSkewMs = 1 + std::int64_t(seed % 4) * 700;
        options.meanCrashMs = seed % 3 == 0 ? 0 : 20'000;
        Simulation world(options);
        const auto finance = world.addDesk("Bank", "finance");
        const auto approver = world.addDesk("Bank", "approver");
        std::int64_t expected = 0;
        std::size_t approved = 0;
        const auto approveWhatWaits = [&] {
            const auto& made = world.desk(finance);
            for (; approved < made.submitted.size(); ++approved) {
                const auto found = made.settled.find(made.submitted[approved].id);
                if (found == made.settled.end()) return;
                world.act(approver, Approve{found->first});
            }
        };
        std::size_t payments = 0;
        for (; payments < 6 || !hasLived(world, options); ++payments) {
            const auto amount = 1 + std::int64_t(world.random()() % 1000);
            world.act(finance, IssueCurrency{world.scene().org("Lingnan"), {{"USD"}, amount}, {}});
            world.run(8 * kSecond);
            approveWhatWaits();
            expected += amount;
        }
        world.heal();
        const auto allSettled = [&] {
            return world.desk(finance).settled.size() == payments &&
                   world.desk(approver).settled.size() == payments;
        };
        for (int i = 0; i < 90 && !(world.agreeAt(3) && allSettled()); ++i) {
            approveWhatWaits();
            world.run(2 * kSecond);
        }
        world.check();
        if (!allSettled())
            qWarning("submitted %zu %zu settled %zu %zu not sent %zu %zu",
                     world.desk(finance).submitted.size(), world.desk(approver).submitted.size(),
                     world.desk(finance).settled.size(), world.desk(approver).settled.size(),
                     world.desk(finance).notSent.size(), world.desk(approver).notSent.size());
        QVERIFY2(allSettled(), "a transaction has no outcome");
        QVERIFY2(world.agreeAt(3), "peers did not come together");
        const auto root = world.peer(0).chain().certifiedHead().stateRoot;
        for (std::size_t m = 1; m < 4; ++m)
            QCOMPARE(world.peer(m).chain().certifiedHead().stateRoot, root);
        QVERIFY(addsUp(world, 0));
        // Desks resend until they know: nothing is lost, and nothing counts twice.
        QCOMPARE(balanceAt(world, 0, world.scene().org("Lingnan")), expected);
        for (const auto desk : {finance, approver}) {
            QVERIFY(feedIsWhole(world, desk));
            for (const auto& alarm : world.desk(desk).alarms) qWarning("%s", alarm.c_str());
            QVERIFY(world.desk(desk).alarms.empty());
        }
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "SimulationTest.moc"
