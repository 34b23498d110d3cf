// SPDX-License-Identifier: GPL-3.0-or-later
#include "MetricsSocket.h"
#include "PeerFigures.h"
#include "ServiceNotice.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <cstring>
#include <set>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace seabridge;
using app::MetricsSocket;
using app::PeerFigures;
namespace fs = std::filesystem;

namespace {

sockaddr_un addressOf(const std::string& path) {
    sockaddr_un out{};
    out.sun_family = AF_UNIX;
    std::memcpy(out.sun_path, path.data(), path.size());
    return out;
}

int connectTo(const fs::path& path) {
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto address = addressOf(path.string());
    if (::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return fd;
    close(fd);
    return -1;
}

std::string ask(const fs::path& path, std::string_view request) {
    const int fd = connectTo(path);
    if (fd < 0) return "no connection";
    (void)!write(fd, request.data(), request.size());
    std::string out;
    char bytes[4096];
    for (ssize_t got = 0; (got = ::read(fd, bytes, sizeof bytes)) > 0;)
        out.append(bytes, std::size_t(got));
    close(fd);
    return out;
}

PeerFigures someFigures() {
    PeerFigures out;
    out.certified = 41;
    out.executed = 43;
    out.orderPosition = 100;
    out.orderEnd = 107;
    out.members.push_back({{}, true, 3});
    out.outcomes = {{ledger::Reject::None, 12}, {ledger::Reject::Internal, 1}};
    out.syncs = 2;
    out.syncSeconds = 0.25;
    return out;
}

}  // namespace

class PeerMetricsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

private slots:
    void writesWellFormedFamilies() {
        net::ServerCounters server;
        server.refusedKeys = 5;
        const auto text = app::metricsText(someFigures(), server, {1000, 2000});
        std::set<QString> families;
        const QRegularExpression sample(QStringLiteral(
            "^(seabridge_[a-z_]+?)(_sum|_count)?(\\{[a-z]+=\"[a-z0-9-]+\"\\})? [0-9.e+-]+$"));
        for (const auto& line : QString::fromStdString(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (line.startsWith(QStringLiteral("# TYPE "))) {
                // Each family once, its samples together.
                QVERIFY2(families.insert(line.section(QLatin1Char(' '), 2, 2)).second, qPrintable(line));
                continue;
            }
            if (line.startsWith(QStringLiteral("# HELP "))) continue;
            const auto match = sample.match(line);
            QVERIFY2(match.hasMatch(), qPrintable(line));
            QVERIFY2(families.contains(match.captured(1)), qPrintable(line));
        }
        for (const char* line :
             {"seabridge_certified_height 41\n", "seabridge_order_lag 7\n",
              "seabridge_refused_keys_total 5\n", "seabridge_transactions_total{outcome=\"done\"} 12\n",
              "seabridge_transactions_total{outcome=\"internal\"} 1\n",
              "seabridge_votes_missing{member=\"00000000000000000000000000000000\"} 3\n",
              "seabridge_block_sync_seconds_sum 0.25\n", "seabridge_memory_bytes 1000\n"})
            QVERIFY2(text.find(line) != std::string::npos, line);
    }

    void knowsItsOwnProcess() {
        const auto system = app::SystemFigures::of(folder_.path().toStdString());
        QVERIFY(system.memoryBytes > 1 << 20);
        QVERIFY(system.diskFreeBytes > 0);
    }

    void answersOnAPrivateSocket() {
        const auto at = path("metrics.sock");
        {
            const auto socket = MetricsSocket::open(at, [] { return std::string("a 1\n"); });
            QVERIFY(socket.has_value());
            struct stat there {};
            QVERIFY(stat(at.c_str(), &there) == 0 && S_ISSOCK(there.st_mode));
            QCOMPARE(there.st_mode & 0777U, mode_t(0600));
            const auto reply = ask(at, "GET /metrics HTTP/1.1\r\nHost: peer\r\n\r\n");
            QVERIFY2(reply.starts_with("HTTP/1.0 200 OK\r\n"), reply.c_str());
            QVERIFY2(reply.ends_with("\r\n\r\na 1\n"), reply.c_str());
            QVERIFY(ask(at, "POST / HTTP/1.1\r\n\r\n").starts_with("HTTP/1.0 405"));
        }
        QVERIFY(!fs::exists(at));
    }

    void outlivesClientsThatSayNothing() {
        const auto at = path("slow.sock");
        const auto socket = MetricsSocket::open(at, [] { return std::string(1 << 20, 'x'); });
        QVERIFY(socket.has_value());
        const int silent = connectTo(at);
        QVERIFY(silent >= 0);
        QCOMPARE(ask(at, "GET / HTTP/1.0\r\n\r\n").size() > 1 << 20, true);
        close(silent);
    }

    void replacesOnlySockets() {
        const auto at = path("taken.sock");
        const auto text = [] { return std::string(); };
        const int left = socket(AF_UNIX, SOCK_STREAM, 0);
        const auto address = addressOf(at.string());
        QVERIFY(bind(left, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
        close(left);
        {
            const auto first = MetricsSocket::open(at, text);
            QVERIFY(first.has_value());
            QVERIFY(MetricsSocket::open(at, text).error().code == base::ErrorCode::InUse);
        }
        QVERIFY(base::replaceFile(at, base::viewOf("a file")));
        QVERIFY(MetricsSocket::open(at, text).error().code == base::ErrorCode::InUse);
        QVERIFY(fs::exists(at));
        QVERIFY(MetricsSocket::open(path(std::string(200, 'n').c_str()), text).error().code ==
                base::ErrorCode::InvalidInput);
    }

    void tellsTheServiceManager() {
        const auto at = path("notify").string();
        const int manager = socket(AF_UNIX, SOCK_DGRAM, 0);
        const auto address = addressOf(at);
        QVERIFY(bind(manager, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
        const auto heard = [&] {
            char bytes[256];
            const auto got = recv(manager, bytes, sizeof bytes, MSG_DONTWAIT);
            return std::string(bytes, std::size_t(std::max<ssize_t>(got, 0)));
        };
        const app::ServiceNotice notice(at);
        notice.ready("serving");
        QCOMPARE(heard(), std::string("READY=1\nSTATUS=serving"));
        notice.alive();
        QCOMPARE(heard(), std::string("WATCHDOG=1"));
        notice.stopping();
        QCOMPARE(heard(), std::string("STOPPING=1"));
        app::ServiceNotice().ready("to nobody");
        close(manager);
    }

    void readsTheServiceManagersEnvironment() {
        setenv("NOTIFY_SOCKET", "@seabridge-test", 1);
        setenv("WATCHDOG_USEC", "60000000", 1);
        QCOMPARE(app::ServiceNotice::fromEnvironment().watchdogMs(), std::optional<base::TimeMs>(60'000));
        setenv("WATCHDOG_PID", "1", 1);
        QVERIFY(!app::ServiceNotice::fromEnvironment().watchdogMs());
        setenv("WATCHDOG_PID", std::to_string(getpid()).c_str(), 1);
        setenv("WATCHDOG_USEC", "soon", 1);
        QVERIFY(!app::ServiceNotice::fromEnvironment().watchdogMs());
        for (const char* name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"}) unsetenv(name);
    }
};

QTEST_GUILESS_MAIN(PeerMetricsTest)
#include "PeerMetricsTest.moc"
