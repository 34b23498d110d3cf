// SPDX-License-Identifier: GPL-3.0-or-later
// Four real peers whose order lies in three real etcd processes with certificates, and people who
// pay while etcd's leader is killed by SIGKILL again and again (reliability.md F15). Skipped where
// etcd is not installed.
#include "PeerConfig.h"
#include "Town.h"
#include "base/Log.h"
#include "demo/DemoEtcd.h"
#include "orderer/EtcdGateway.h"
#include "peer/Effects.h"
#include "store/PeerStore.h"
#include "support/torture/Torture.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace seabridge;
using namespace seabridge::support;
using app::DemoEtcd;

namespace {

constexpr int kSkipped = 77;
constexpr int kPatienceMs = 30'000;

QString s(const char* text) { return QString::fromUtf8(text); }

/// Which of the servers leads, asked of themselves; nothing while they elect.
std::optional<std::size_t> leaderOf(const DemoEtcd& etcd) {
    const auto access = etcd.access();
    for (std::size_t i = 0; i < access.endpoints.size(); ++i) {
        auto one = access;
        one.endpoints = {access.endpoints[i]};
        one.timeoutMs = 1000;
        auto gateway = orderer::EtcdGateway::open(std::move(one)).value();
        const auto answer = gateway.post("maintenance/status", "{}");
        if (!answer) continue;
        const auto status = QJsonDocument::fromJson(QByteArray::fromStdString(*answer)).object();
        const auto self = status[s("header")].toObject()[s("member_id")].toString();
        if (!self.isEmpty() && status[s("leader")].toString() == self) return i;
    }
    return std::nullopt;
}

/// Headers by height, of what that peer has certified on its disk.
std::vector<base::Hash> headersOf(const PeerProcess& peer) {
    std::vector<base::Hash> out;
    const auto store =
        store::PeerStore::openReadOnly((peer.folder() + s("/blocks")).toStdString());
    if (!store) return out;
    (void)store->forEachCertified(1, [&](ledger::Height, base::ByteView record) {
        out.push_back(codec::decoded<peer::CertifiedBlock>(record).value().header.id());
        return base::Result<void>();
    });
    return out;
}

/// Somebody at the Bank who brings money to Lingnan, a payment after the other.
class Payer {
public:
    explicit Payer(Town& town) : town_(town) {}
    ~Payer() { (void)stop(); }
    Payer(const Payer&) = delete;
    Payer& operator=(const Payer&) = delete;

    void begin() {
        thread_ = std::thread([this] {
            try {
                while (!isOver_) pay();
            } catch (const std::exception& error) {
                fault_ = error.what();
            }
        });
    }
    /// Empty, or what went wrong; what was under way is finished.
    std::string stop() {
        isOver_ = true;
        if (thread_.joinable()) thread_.join();
        return fault_;
    }
    void pay() {
        QElapsedTimer timer;
        timer.start();
        const auto dollars = 1 + count_ % 7;
        town_.makeAndCheck(s("Bank"), {s("currency"), s("issue"), town_.org(s("Lingnan")),
                                       QString::number(dollars) + s(".00"), s("USD")});
        dollars_ += dollars;
        ++count_;
        longestMs_ = std::max<qint64>(longestMs_, timer.elapsed());
    }
    [[nodiscard]] qint64 count() const { return count_; }
    [[nodiscard]] qint64 dollars() const { return dollars_; }
    [[nodiscard]] qint64 longestMs() const { return longestMs_; }

private:
    Town& town_;
    std::atomic<bool> isOver_ = false;
    std::atomic<qint64> count_ = 0;
    qint64 dollars_ = 0;
    qint64 longestMs_ = 0;
    std::string fault_;
    std::thread thread_;
};

}  // namespace

class EtcdPeersTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    std::unique_ptr<DemoEtcd> etcd_;
    std::unique_ptr<Town> town_;

    /// All four have certified up to there, and the same all the way; empty, or what is wrong.
    [[nodiscard]] QString different(qint64 height) const {
        const auto first = headersOf(town_->peer(0));
        for (std::size_t i = 0; i < town_->peers(); ++i) {
            const auto headers = headersOf(town_->peer(i));
            if (qint64(headers.size()) < height) return s("peer %1 is behind").arg(i);
            const auto common = std::ptrdiff_t(std::min(first.size(), headers.size()));
            if (!std::equal(first.begin(), first.begin() + common, headers.begin()))
                return s("peer %1 has another ledger").arg(i);
        }
        return {};
    }

private slots:
    void initTestCase() {
        base::setLogLevel(base::LogLevel::Alarm);
        etcd_ = std::make_unique<DemoEtcd>(folder_.filePath(s("etcd")).toStdString());
        QVERIFY(etcd_->init());
        QVERIFY(etcd_->startAll());
        town_ = std::make_unique<Town>();
        town_->setPeers(QByteArray::fromStdString(app::etcdTable(etcd_->access())));
        town_->found();
    }
    void cleanupTestCase() {
        town_.reset();
        etcd_.reset();
    }

    void peopleGoOnPayingWhileTheLeaderIsKilled() {
        Payer payer(*town_);
        payer.pay();
        payer.begin();
        const auto kills = sized(2, 200);
        for (std::size_t kill = 0; kill < kills; ++kill) {
            std::optional<std::size_t> leader;
            QTRY_VERIFY_WITH_TIMEOUT((leader = leaderOf(*etcd_)).has_value(), kPatienceMs);
            const auto before = payer.count();
            etcd_->kill(*leader);
            // Not before the two others have gone on without it.
            QTRY_VERIFY_WITH_TIMEOUT(payer.count() > before + 1, kPatienceMs);
            QVERIFY(etcd_->start(*leader));
        }
        const auto fault = payer.stop();
        QVERIFY2(fault.empty(), fault.c_str());
        const auto height = town_->height();
        payer.pay();  // a record is on the disk with the block after it
        // Nothing lost, nothing twice.
        const auto account = town_->wallet(s("Lingnan/a"), s("USD"));
        QCOMPARE(account[s("free")].toString(), QString::number(payer.dollars()) + s(".00"));
        QTRY_VERIFY2_WITH_TIMEOUT(different(height).isEmpty(), qPrintable(different(height)),
                                  kPatienceMs);
        const auto grave = town_->graveAlarm();
        QVERIFY2(grave.isEmpty(), grave.constData());
        qInfo("%zu leaders killed, %lld payments, 0 lost, 0 twice; the longest took %lld ms; "
              "%zu equal headers",
              kills, static_cast<long long>(payer.count()),
              static_cast<long long>(payer.longestMs()), headersOf(town_->peer(0)).size());
    }
};

int main(int argc, char** argv) {
    if (QStandardPaths::findExecutable(QStringLiteral("etcd")).isEmpty()) {
        qInfo("skipped: etcd is not installed (Debian: etcd-server)");
        return kSkipped;
    }
    QCoreApplication application(argc, argv);
    EtcdPeersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "EtcdPeersTest.moc"
