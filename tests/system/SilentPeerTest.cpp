// SPDX-License-Identifier: GPL-3.0-or-later
// A peer that was told of another order than the others follows their blocks, never votes, and says
// so; who votes does not.
#include "Lonely.h"
#include "Town.h"

using namespace seabridge::support;

namespace {

constexpr qint64 kPatienceMs = 300'000;

const QByteArray kAlarm = "certified without this peer's vote";

}  // namespace

class SilentPeerTest : public QObject {
    Q_OBJECT
private slots:
    void whoReadsNoOrderIsAlarmedAfterTwentyBlocks() {
        try {
            play();
        } catch (const std::exception& failure) {
            QFAIL(failure.what());
        }
    }
    // What it voted for before it went down it does not know of at first.
    void whoComesBackAtAGreatHeightIsNot() {
        Lonely lonely;
        lonely.start();
        QVERIFY(lonely.reaches(25));
        lonely.peer().kill();
        lonely.start();
        QTRY_VERIFY(lonely.figure("certified_height") >= 24);
        QTest::qWait(3000);  // it looks each second
        QVERIFY(lonely.reaches(lonely.figure("certified_height") + 2));
        lonely.peer().stop();
        QVERIFY(!readAll(lonely.peer().folder() + s("/alarms.log")).contains(kAlarm));
    }

private:
    static bool hasSaid(const Town& town, std::size_t peer) {
        return town.alarmsOf(peer).contains(kAlarm);
    }

    static void play() {
        Town town;
        town.found();
        town.peer(3).kill();
        town.peer(3).start(town.path(s("genesis")), town.org(s("Second")));
        const auto before = town.height();
        QElapsedTimer time;
        time.start();
        for (int i = 1; time.elapsed() < kPatienceMs && !hasSaid(town, 3); ++i)
            town.makeAndCheck(s("Bank"), {s("currency"), s("issue"), town.org(s("Lingnan")),
                                          QString::number(i), s("USD")});
        QVERIFY(hasSaid(town, 3));
        QVERIFY(town.height() >= before + 20);
        for (const std::size_t peer : {0, 1, 2}) QVERIFY(!hasSaid(town, peer));
        QCOMPARE(town.alarmsOf(3).count(kAlarm), 1);
    }
};

QTEST_GUILESS_MAIN(SilentPeerTest)
#include "SilentPeerTest.moc"
