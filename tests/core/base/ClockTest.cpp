// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "../../support/Asleep.h"

#include <QtTest>

using namespace seabridge;

class ClockTest : public QObject {
    Q_OBJECT
private slots:
    void goesOnWhileTheComputerSleeps();
    void neverRunsBackwards();
};

void ClockTest::goesOnWhileTheComputerSleeps() {
    const auto before = base::monotonicMs();
    support::sleptSeconds = 600;
    const auto passed = base::monotonicMs() - before;
    support::sleptSeconds = 0;
    QVERIFY2(passed >= 600 * base::kSecondMs, qPrintable(QString::number(passed)));
    QVERIFY(passed < 660 * base::kSecondMs);
}

void ClockTest::neverRunsBackwards() {
    const auto begin = base::monotonicMs();
    auto last = begin;
    for (int i = 0; i < 100'000; ++i) {
        const auto now = base::monotonicMs();
        QVERIFY(now >= last);
        last = now;
    }
    QTest::qSleep(30);
    QVERIFY(base::monotonicMs() - begin >= 30);
}

QTEST_GUILESS_MAIN(ClockTest)
#include "ClockTest.moc"
