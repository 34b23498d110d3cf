// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include "support/faults/DiskPlan.h"

#include <map>
#include <memory>
#include <vector>

/// Real programs on loopback for system tests: peers that can be killed, and the command line as
/// people use it. A failed expectation throws std::runtime_error with what the program said.
namespace seabridge::support {

/// A `seabridge-peer`.
class PeerProcess {
public:
    /// Makes keys in `folder` by `init` with `more`; what that printed is in keys().
    PeerProcess(const QString& folder, quint16 requestPort, quint16 announcePort,
                const QStringList& more = {});
    ~PeerProcess();

    [[nodiscard]] const QJsonObject& keys() const { return keys_; }
    [[nodiscard]] QString requestEndpoint() const { return endpoint(requestPort_); }
    [[nodiscard]] QString announceEndpoint() const { return endpoint(announcePort_); }
    /// TOML that comes last in its settings.
    void addSettings(const QByteArray& toml) { moreSettings_ = toml; }
    /// Where it is by its settings, not by what the ledger says of its member.
    void listenWhereItSays() { listens_ = true; }
    void moveTo(quint16 requestPort, quint16 announcePort) {
        requestPort_ = requestPort;
        announcePort_ = announcePort;
    }
    void letGuestsIn(quint16 port) { guestPort_ = port; }
    [[nodiscard]] QString guestEndpoint() const { return endpoint(guestPort_); }
    /// From its next start on it may open sockets of these families alone (AF_INET, ...), as under
    /// the RestrictAddressFamilies of a systemd unit.
    void restrictTo(std::vector<int> addressFamilies);
    /// From its next start on its disk obeys the plan that this answers. Not with sanitizers, which
    /// must be loaded first.
    [[nodiscard]] DiskPlan& planDisk();
    /// Writes its settings and waits until it serves. `orderHolder` is an organization's hex id;
    /// empty: the first member.
    void start(const QString& genesis, const QString& orderHolder, const QStringList& more = {});
    /// The same without the wait.
    void launch(const QString& genesis, const QString& orderHolder, const QStringList& more = {});
    /// True once it has ended, whatever ended it.
    [[nodiscard]] bool endsWithin(int ms);
    /// SIGKILL.
    void kill();
    /// SIGTERM; throws unless it ends by itself with 0.
    void stop();
    void writeLine(const QByteArray& line);
    [[nodiscard]] bool isRunning() const { return process_.state() == QProcess::Running; }

    [[nodiscard]] const QString& folder() const { return folder_; }
    [[nodiscard]] qint64 processId() const { return process_.processId(); }

private:
    void writeSettings(const QString& genesis, const QString& orderHolder) const;
    [[nodiscard]] QByteArray networkSettings() const;
    [[nodiscard]] static QString endpoint(quint16 port);
    QString folder_;
    QByteArray moreSettings_;
    quint16 requestPort_;
    quint16 announcePort_;
    quint16 guestPort_ = 0;  ///< 0: none
    bool listens_ = false;
    QJsonObject keys_;
    QProcess process_;
    DiskPlan* disk_ = nullptr;
};

/// Ports that were free a moment ago.
[[nodiscard]] std::vector<quint16> freePorts(std::size_t count);

struct CliResult {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const;
};
/// Runs `seabridge-cli`; `input` goes to standard input, the passphrase by a descriptor.
[[nodiscard]] CliResult runCli(const QStringList& words, const QString& passphrase = {},
                               const QByteArray& input = {}, int timeoutMs = 120'000);

/// Any program to its end.
[[nodiscard]] CliResult runProgram(const QString& program, const QStringList& words,
                                   const QByteArray& input = {}, int timeoutMs = 120'000);

}  // namespace seabridge::support
