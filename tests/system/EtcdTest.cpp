// SPDX-License-Identifier: GPL-3.0-or-later
// The order on three real etcd processes with certificates (reliability.md F15, B21): acknowledged
// entries stand through kill -9 of servers and of all of them, strangers and pages of a browser are
// kept out, trimming frees room. SEABRIDGE_ETCD_SECONDS is how long servers are killed (12).
#include "base/Log.h"
#include "demo/DemoEtcd.h"
#include "demo/FreePorts.h"
#include "ledger/Block.h"
#include "orderer/EtcdOrderer.h"
#include "support/torture/Torture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <arpa/inet.h>
#include <atomic>
#include <set>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace seabridge;
using app::DemoEtcd;
using base::Bytes;
using base::ErrorCode;
using orderer::EtcdOrderer;
using support::sized;

namespace {

constexpr int kSkipped = 77;
constexpr int kReadyMs = 20'000;

std::unique_ptr<EtcdOrderer> openAt(const orderer::EtcdAccess& access) {
    return std::move(EtcdOrderer::open(access, "test", 0).value());
}

Bytes entryOf(std::uint64_t member, std::uint64_t number, std::size_t size) {
    Bytes out(size, static_cast<std::uint8_t>(number));
    for (std::size_t i = 0; i < 8; ++i) out[i] = static_cast<std::uint8_t>(number >> (8 * i));
    out[8] = static_cast<std::uint8_t>(member);
    return out;
}

/// A member that appends one entry after the other, each until it knows.
struct Writer {
    std::uint64_t member = 0;
    std::vector<std::pair<std::uint64_t, Bytes>> acknowledged;
    std::vector<std::string> halts;
    qint64 longestMs = 0;

    void run(const orderer::EtcdAccess& access, const std::atomic<bool>& isOver) {
        auto order = openAt(access);
        for (std::uint64_t number = 0; !isOver; ++number) {
            const std::vector<Bytes> one{entryOf(member, number, 200 + number % 50 * 20)};
            QElapsedTimer timer;
            timer.start();
            auto position = order->append(one);
            while (!position) {
                if (order->halted()) {
                    halts.push_back(order->halted()->detail);
                    return;
                }
                if (isOver && timer.elapsed() > kReadyMs) return;
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                position = order->append(one);
            }
            longestMs = std::max(longestMs, timer.elapsed());
            acknowledged.emplace_back(*position, one.front());
        }
    }
};

std::vector<Bytes> allOf(const orderer::EtcdAccess& access) {
    const auto order = openAt(access);
    std::vector<Bytes> out;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kReadyMs) {
        auto page = order->read(out.size());
        if (order->halted()) qWarning("%s", order->halted()->detail.c_str());
        if (!page) std::this_thread::sleep_for(std::chrono::milliseconds(100));
        else if (page->empty()) return out;
        else out.insert(out.end(), page->begin(), page->end());
    }
    return {};
}

/// A request as a page in a browser would make it; `more` are header lines.
QByteArray requestWith(const QByteArray& host, const QByteArray& more = {}) {
    return "POST /v3/maintenance/status HTTP/1.1\r\nHost: " + host + "\r\n" + more +
           "Content-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
}

/// The answer over TLS with the peer's certificate.
QByteArray answerOverTls(const orderer::EtcdAccess& access, const QByteArray& request) {
    QProcess process;
    const auto words = {QStringLiteral("s_client"), QStringLiteral("-quiet"),
                        QStringLiteral("-connect"),
                        QString::fromStdString(access.endpoints.front()).remove("https://"),
                        QStringLiteral("-CAfile"), QString::fromStdString(access.ca),
                        QStringLiteral("-cert"), QString::fromStdString(access.cert),
                        QStringLiteral("-key"), QString::fromStdString(access.key)};
    process.start(QStringLiteral("openssl"), words);
    process.write(request);
    process.waitForFinished(10'000);
    return process.readAllStandardOutput();
}

/// The same by a plain port; empty while nobody listens.
QByteArray answerPlain(std::uint16_t port, const QByteArray& request) {
    const int file = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QByteArray out;
    char part[4096];
    if (connect(file, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 &&
        write(file, request.constData(), std::size_t(request.size())) == request.size())
        for (auto got = read(file, part, sizeof part); got > 0; got = read(file, part, sizeof part))
            out.append(part, got);
    close(file);
    return out;
}

constexpr const char* kForeignPage = "Origin: https://evil.example\r\n";
constexpr const char* kMayRead = "Access-Control-Allow-Origin";

}  // namespace

class EtcdTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<DemoEtcd> etcd_;

    /// The first append waits for a leader.
    bool isReady() {
        const auto order = openAt(etcd_->access());
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < kReadyMs)
            if (order->append(std::vector<Bytes>{Bytes(9, 0xFF)})) return true;
        return false;
    }

private slots:
    void init() {
        base::setLogLevel(base::LogLevel::Alarm);
        folder_ = std::make_unique<QTemporaryDir>();
        etcd_ = std::make_unique<DemoEtcd>(folder_->path().toStdString());
        const auto made = etcd_->init();
        QVERIFY2(made.has_value(), made ? "" : made.error().detail.c_str());
        QVERIFY(etcd_->startAll());
        QVERIFY(isReady());
    }
    void cleanup() { etcd_.reset(); }

    void losesNothingWhileServersAreKilled() {
        const int seconds = qEnvironmentVariableIsSet("SEABRIDGE_ETCD_SECONDS")
                                ? qEnvironmentVariableIntValue("SEABRIDGE_ETCD_SECONDS")
                                : int(sized(12, 600));
        auto access = etcd_->access();
        access.timeoutMs = 1500;
        std::atomic<bool> isOver = false;
        std::vector<Writer> writers(3);
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < writers.size(); ++i) {
            writers[i].member = i;
            std::ranges::rotate(access.endpoints, access.endpoints.begin() + 1);
            threads.emplace_back([&, i, access] { writers[i].run(access, isOver); });
        }
        QElapsedTimer timer;
        timer.start();
        std::size_t kills = 0;
        while (timer.elapsed() < seconds * 1000) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1000));
            etcd_->kill(kills % DemoEtcd::kServers);
            std::this_thread::sleep_for(std::chrono::milliseconds(400));
            QVERIFY(etcd_->start(kills++ % DemoEtcd::kServers));
        }
        isOver = true;
        for (auto& thread : threads) thread.join();

        const auto log = allOf(etcd_->access());
        std::size_t acknowledged = 0;
        qint64 longest = 0;
        for (const auto& writer : writers) {
            QVERIFY2(writer.halts.empty(), writer.halts.empty() ? "" : writer.halts[0].c_str());
            for (const auto& [position, entry] : writer.acknowledged) {
                QVERIFY(position < log.size());
                QVERIFY(log[position] == entry);
            }
            acknowledged += writer.acknowledged.size();
            longest = std::max(longest, writer.longestMs);
        }
        QCOMPARE(std::set<Bytes>(log.begin() + 1, log.end()).size(), log.size() - 1);
        qInfo("%zu kills in %d s: %zu acknowledged, 0 lost, 0 twice, longest wait %lld ms", kills,
              seconds, acknowledged, static_cast<long long>(longest));
        QVERIFY(acknowledged > sized(100, 20'000));
    }

    void standsThroughTheLossOfAllServers() {
        const auto order = openAt(etcd_->access());
        for (std::uint64_t i = 0; i < 20; ++i)
            QCOMPARE(order->append(std::vector<Bytes>{entryOf(0, i, 5000)}).value(), i + 1);
        for (std::size_t i = 0; i < DemoEtcd::kServers; ++i) etcd_->kill(i);
        QVERIFY(order->append(std::vector<Bytes>{entryOf(0, 20, 100)}).error().code ==
                ErrorCode::Disconnected);
        QVERIFY(etcd_->startAll());
        QVERIFY(isReady());
        const auto log = allOf(etcd_->access());
        QCOMPARE(log.size(), std::size_t(22));
        for (std::uint64_t i = 0; i < 20; ++i) QVERIFY(log[i + 1] == entryOf(0, i, 5000));
        QVERIFY(order->append(std::vector<Bytes>{entryOf(0, 20, 100)}));
        QVERIFY(!order->halted());
    }

    void keepsOutWhoHasNoCertificateOfItsAuthority() {
        const QTemporaryDir other;
        DemoEtcd strangers(other.path().toStdString());
        QVERIFY(strangers.init());
        auto access = etcd_->access();
        access.timeoutMs = 2000;
        access.cert = strangers.access().cert;
        access.key = strangers.access().key;
        QVERIFY(!openAt(access)->read(0));
        access = etcd_->access();
        access.ca = strangers.access().ca;  // and the peer keeps out such servers
        QVERIFY(!openAt(access)->read(0));
        access = etcd_->access();
        std::filesystem::permissions(access.key, std::filesystem::perms::group_read,
                                     std::filesystem::perm_options::add);
        QVERIFY(EtcdOrderer::open(access, "test", 0).error().code == ErrorCode::InvalidInput);
    }

    /// B21: no page of another origin may read an answer, and none gets one without a certificate.
    void tellsNothingToAPageOfABrowser() {
        const auto access = etcd_->access();
        const auto own = answerOverTls(access, requestWith("127.0.0.1"));
        QVERIFY2(own.startsWith("HTTP/1.1 200") && own.contains("cluster_id"), own.constData());
        const auto foreign = answerOverTls(access, requestWith("127.0.0.1", kForeignPage));
        QVERIFY2(foreign.startsWith("HTTP/1.1 200") && !foreign.contains(kMayRead),
                 foreign.constData());
        auto stranger = access;
        stranger.cert = stranger.key = "/dev/null";
        QVERIFY(!answerOverTls(stranger, requestWith("127.0.0.1")).contains("HTTP/1.1 200"));
    }

    /// The day that somebody opens a plain port: a foreign Host (a name that points here) is refused.
    void refusesAForeignHostOnAPlainPort() {
        const auto [port, peerPort] = [] {
            app::FreePorts free;  // holds them as long as it lives
            return std::pair(free.next().value(), free.next().value());
        }();
        const auto client = QStringLiteral("http://127.0.0.1:%1").arg(port);
        const auto peer = QStringLiteral("http://127.0.0.1:%1").arg(peerPort);
        QProcess process;
        process.start(QStringLiteral("etcd"),
                      {"--name", "plain", "--data-dir", folder_->filePath("plain"),
                       "--listen-client-urls", client, "--advertise-client-urls", client,
                       "--listen-peer-urls", peer, "--initial-advertise-peer-urls", peer,
                       "--initial-cluster", "plain=" + peer, "--cors", "https://nobody.invalid:1",
                       "--host-whitelist", "127.0.0.1", "--log-level", "error"});
        const auto said = [plain = port](const QByteArray& request) {
            return answerPlain(plain, request);
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(requestWith("127.0.0.1")).startsWith("HTTP/1.1 200"), kReadyMs);
        QVERIFY(said(requestWith("evil.example")).startsWith("HTTP/1.1 421"));
        QVERIFY(!said(requestWith("127.0.0.1", kForeignPage)).contains(kMayRead));
        process.kill();
        process.waitForFinished();
    }

    void freesRoomByTrimming() {
        const auto order = openAt(etcd_->access());
        const std::vector<Bytes> one{Bytes(ledger::kMaxEntryBytes, 1)};
        std::uint64_t next = 0;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 40; ++i) next = order->append(one).value() + 1;
        qInfo("40 entries of 1 MB in %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(order->usedPercent() >= 10);
        const auto before = order->usedPercent();
        QVERIFY(order->trim(next - 2));
        QVERIFY(order->read(0).error().code == ErrorCode::Purged);
        QVERIFY(order->read(next - 2).value() == one);
        // The figure is asked for every so many entries.
        for (int i = 0; i < 33; ++i) QVERIFY(order->append(std::vector<Bytes>{Bytes(10, 2)}));
        QTRY_VERIFY_WITH_TIMEOUT(
            order->append(std::vector<Bytes>(32, Bytes(10, 3))) && order->usedPercent() < before / 2,
            15'000);
        QVERIFY(!order->halted());
    }
};

int main(int argc, char** argv) {
    if (QStandardPaths::findExecutable(QStringLiteral("etcd")).isEmpty()) return kSkipped;
    QCoreApplication application(argc, argv);
    EtcdTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "EtcdTest.moc"
