// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Processes.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/// A peer alone, as those tests take it that look at one program.
namespace seabridge::support {

inline QString s(const char* text) { return QString::fromUtf8(text); }

inline QByteArray readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline sockaddr_un addressOf(const QString& path) {
    sockaddr_un out{};
    out.sun_family = AF_UNIX;
    const auto bytes = path.toUtf8();
    std::memcpy(out.sun_path, bytes.constData(), std::size_t(bytes.size()));
    return out;
}

/// A consortium of one member with a simulated clock, and its peer.
class Lonely {
public:
    Lonely() : ports_(freePorts(2)), peer_(path("peer"), ports_[0], ports_[1]) {
        auto keys = peer_.keys();
        keys[s("requestEndpoint")] = peer_.requestEndpoint();
        keys[s("announceEndpoint")] = peer_.announceEndpoint();
        keys.remove(s("guestEndpoint"));
        const QJsonObject member{{s("name"), s("Bank")},
                                 {s("country"), s("JP")},
                                 {s("registryNumber"), s("1")},
                                 {s("roles"), QJsonArray{s("rates")}},
                                 {s("peer"), keys}};
        QFile spec(path("spec.json"));
        if (!spec.open(QIODevice::WriteOnly)) throw std::runtime_error("spec.json");
        spec.write(QJsonDocument(QJsonObject{{s("name"), s("Lonely")},
                                             {s("simulated"), true},
                                             {s("time"), s("2026-11-23T09:00:00Z")},
                                             {s("members"), QJsonArray{member}},
                                             {s("organizations"), QJsonArray()},
                                             {s("currencies"), QJsonArray()}}).toJson());
        spec.close();
        const auto made = runCli({s("genesis"), s("make"), path("spec.json"), path("genesis"), s("--json")});
        if (made.exitCode != 0) throw std::runtime_error(made.err.toStdString());
    }

    [[nodiscard]] QString path(const char* name) const { return folder_.filePath(s(name)); }
    PeerProcess& peer() { return peer_; }
    void start() {
        // The first member holds the order, so nothing has to be said of it.
        peer_.start(path("genesis"), {}, {s("--clock"), s("2026-11-23T09:00:01Z")});
    }
    [[nodiscard]] QByteArray metrics() const {
        const int fd = socket(AF_UNIX, SOCK_STREAM, 0);
        const auto address = addressOf(peer_.folder() + s("/metrics.sock"));
        QByteArray out;
        if (::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
            const QByteArray request("GET /metrics HTTP/1.0\r\n\r\n");
            (void)!write(fd, request.constData(), std::size_t(request.size()));
            char bytes[4096];
            for (ssize_t got = 0; (got = ::read(fd, bytes, sizeof bytes)) > 0;)
                out.append(bytes, got);
        }
        close(fd);
        return out;
    }
    [[nodiscard]] qint64 figure(const char* name) const {
        const QRegularExpression line(s("\nseabridge_") + s(name) + s(" (\\d+)\n"));
        const auto found = line.match(QString::fromUtf8(metrics()));
        return found.hasMatch() ? found.captured(1).toLongLong() : -1;
    }
    /// Blocks certified by moving the clock on.
    [[nodiscard]] bool reaches(qint64 height) {
        QElapsedTimer time;
        for (time.start(); time.elapsed() < 20'000; QTest::qWait(100)) {
            if (figure("certified_height") >= height) return true;
            peer_.writeLine("advance 20");
        }
        return false;
    }

private:
    QTemporaryDir folder_;
    std::vector<quint16> ports_;
    PeerProcess peer_;
};

}  // namespace seabridge::support
