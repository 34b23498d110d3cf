// SPDX-License-Identifier: GPL-3.0-or-later
// Real peers in trouble while people go on paying (reliability.md F13, F15, F20, F26): killed again
// and again, stopped, restored from a backup, run twice. SEABRIDGE_TORTURE kills more often and
// stops for a minute.
#include "Town.h"
#include "support/torture/Torture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QtTest>

#include <csignal>
#include <filesystem>
#include <thread>

using namespace seabridge::support;
namespace fs = std::filesystem;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// A copy of a peer's folder as it is.
void copyFolder(const QString& from, const QString& to) {
    fs::remove_all(to.toStdString());
    fs::copy(from.toStdString(), to.toStdString(),
             fs::copy_options::recursive | fs::copy_options::copy_symlinks);
    fs::remove((to + s("/metrics.sock")).toStdString());
}

}  // namespace

class TroubleTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Town> town_;
    qint64 paid_ = 0;

    void pay(qint64 dollars) {
        town_->makeAndCheck(s("Bank"), {s("currency"), s("issue"), town_->org(s("Lingnan")),
                                        QString::number(dollars) + s(".00"), s("USD")});
        paid_ += dollars;
    }
    /// Nobody signed twice, as far as any peer saw, and the money is as paid.
    void isWell() {
        const auto grave = town_->graveAlarm();
        QVERIFY2(grave.isEmpty(), grave.constData());
        const auto account = town_->wallet(s("Lingnan/a"), s("USD"));
        QCOMPARE(account[s("free")].toString(), QString::number(paid_) + s(".00"));
    }

private slots:
    void initTestCase() {
        town_ = std::make_unique<Town>();
        town_->found();
        pay(100);
        isWell();
    }
    void cleanupTestCase() { town_.reset(); }

    /// F13, F15: every peer, the holder of the order too, is killed while people pay.
    void peersThatAreKilledAgainAndAgainLoseNothing() {
        for (std::size_t round = 0; round < sized(4, 50); ++round) {
            const auto index = round % town_->peers();
            town_->peer(index).kill();
            town_->startPeer(index);
            pay(1 + qint64(round));
            if (QTest::currentTestFailed()) return;
        }
        isWell();
    }

    /// F20: SIGSTOP, and on again.
    void aPeerThatStoodStillFollows() {
        const auto stopped = town_->peer(2).processId();
        ::kill(pid_t(stopped), SIGSTOP);
        pay(7);
        QTest::qWait(int(sized(4'000, 60'000)));
        pay(8);
        ::kill(pid_t(stopped), SIGCONT);
        pay(9);
        // Without another one it is needed for a quorum.
        town_->peer(3).kill();
        pay(10);
        town_->startPeer(3);
        isWell();
    }

    /// F20: syncs that take long on one peer's disk, then on that of the order's holder.
    void aPeerWhoseDiskStallsFollows() {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("a sanitizer must be loaded before anything that stands before libc");
#endif
        const auto plan = [&](std::size_t index) -> DiskPlan& {
            auto& out = town_->peer(index).planDisk();
            town_->peer(index).stop();
            town_->startPeer(index);
            return out;
        };
        auto& one = plan(2);
        pay(20);
        one.isStalled = true;
        pay(21);  // the others do not wait for it
        pay(22);
        QTest::qWait(int(sized(0, 30'000)));
        QVERIFY(one.stalls > 0);
        one.isStalled = false;
        town_->peer(3).kill();  // without that one it is needed
        pay(23);
        town_->startPeer(3);

        auto& holders = plan(0);
        pay(24);
        holders.isStalled = true;
        std::jthread healing([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(sized(3'000, 30'000)));
            holders.isStalled = false;
        });
        pay(25);
        QVERIFY(holders.stalls > 0 && !holders.isStalled);
        isWell();
    }

    /// F26: an old backup, which never holds the lock.
    void aPeerFromABackupAbstainsAndSaysWhy() {
        auto& peer = town_->peer(3);
        const auto backup = town_->path(s("backup"));
        peer.stop();
        copyFolder(peer.folder(), backup);
        fs::remove((backup + s("/vote.lock")).toStdString());
        town_->startPeer(3);
        pay(11);
        peer.kill();
        copyFolder(backup, peer.folder());
        town_->startPeer(3);
        QTRY_VERIFY(
            town_->alarmsOf(3).contains("vote lock missing or older than the store: abstaining"));
        pay(12);
        QTRY_VERIFY_WITH_TIMEOUT(town_->alarmsOf(3).contains("voting again above height "), 60'000);
        pay(13);
        isWell();
    }

    /// F26: the same key and the same lock in two processes.
    void aPeerThatRunsTwiceSignsNothingElse() {
        auto& peer = town_->peer(2);
        peer.stop();
        const auto ports = freePorts(2);
        PeerProcess copy(town_->path(s("Copy.peer")), ports[0], ports[1]);
        copyFolder(peer.folder(), copy.folder());
        copy.addSettings(QStringLiteral("[network]\nlisten = \"%1\"\nannounce = \"%2\"\n")
                             .arg(copy.requestEndpoint(), copy.announceEndpoint())
                             .toUtf8());
        town_->startPeer(2);
        copy.start(town_->path(s("genesis")), town_->org(s("Bank")));
        for (int i = 0; i < int(sized(3, 50)); ++i) pay(14 + i);
        QVERIFY(copy.isRunning() && peer.isRunning());
        isWell();
        QFile alarms(copy.folder() + s("/alarms.log"));
        QVERIFY(!alarms.open(QIODevice::ReadOnly) || !alarms.readAll().contains("DIVERGED"));
    }
};

QTEST_GUILESS_MAIN(TroubleTest)
#include "TroubleTest.moc"
