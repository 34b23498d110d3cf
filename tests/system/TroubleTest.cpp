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

QByteArray alarmsOf(const PeerProcess& peer) {
    QFile file(peer.folder() + s("/alarms.log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
        for (std::size_t i = 0; i < town_->peers(); ++i) {
            const auto alarms = alarmsOf(town_->peer(i));
            for (const char* never :
                 {"two votes of member", "MISLED", "DIVERGED", "FORK", "internal refusal"})
                QVERIFY2(!alarms.contains(never), alarms.constData());
        }
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
            alarmsOf(peer).contains("vote lock missing or older than the store: abstaining"));
        pay(12);
        QTRY_VERIFY_WITH_TIMEOUT(alarmsOf(peer).contains("voting again above height "), 60'000);
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
        QVERIFY2(!alarmsOf(copy).contains("DIVERGED"), alarmsOf(copy).constData());
    }
};

QTEST_GUILESS_MAIN(TroubleTest)
#include "TroubleTest.moc"
