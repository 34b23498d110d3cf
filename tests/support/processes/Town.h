// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Processes.h"

#include <QJsonArray>

/// A consortium of four real peers and the desks of three firms and a bank, all in one temporary
/// folder. "Lingnan/a" makes (clerk, finance, compliance, admin), "Lingnan/b" checks (approver,
/// admin); the same at Brio, Aoba and the Bank. Everything goes through `seabridge-cli`.
namespace seabridge::support {

class Town {
public:
    Town();

    /// Before found(): "Second/a", "Second/b" and the same at Third, for ballots.
    void haveMembersPeople() { membersHavePeople_ = true; }
    /// Before found(): TOML that comes last in every peer's settings.
    void setPeers(const QByteArray& toml) { peerSettings_ = toml; }
    /// Found the consortium and start its peers; the Bank's holds the order and lets guests in.
    void found();
    /// A command of that desk, which hears of all that the desks before it were told. Throws unless
    /// it exits with `exitCode`.
    QJsonObject cli(const QString& desk, const QStringList& words, int exitCode = 0);
    /// The words, then --json and whatever comes, as it came.
    CliResult tryCli(const QString& desk, const QStringList& words, int timeoutMs = 120'000);
    /// `words` by the maker and the approval by the checker of the same firm; the approval's answer.
    QJsonObject makeAndCheck(const QString& firm, const QStringList& words);
    /// The checker's yes to what waits.
    QJsonObject approve(const QString& desk, const QString& pending);

    [[nodiscard]] QString org(const QString& firm) const { return orgs_.at(firm); }
    [[nodiscard]] PeerProcess& peer(std::size_t index) { return *peers_.at(index); }
    [[nodiscard]] std::size_t peers() const { return peers_.size(); }
    void startPeer(std::size_t index);
    [[nodiscard]] QByteArray alarmsOf(std::size_t index) const;
    /// Empty, or an alarm that no fault of a disk, a process or a network explains: two votes,
    /// another ledger, a refusal of its own.
    [[nodiscard]] QByteArray graveAlarm() const;
    /// The newest block that an answer spoke of.
    [[nodiscard]] qint64 height() const { return height_; }
    [[nodiscard]] QString guestEndpoint() const { return peers_.front()->guestEndpoint(); }
    /// A file in the town's folder; its path.
    QString write(const QString& name, const QJsonValue& json);
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    /// Free and held of the firm's own account, as decimals.
    QJsonObject wallet(const QString& desk, const QString& currency);

private:
    QJsonObject makePerson(const QString& firm, const QString& who, const QJsonArray& roles);
    QJsonObject makeFirm(const QString& firm, const QString& native, const QString& country,
                         const QString& registryNumber, bool attested);
    QJsonObject makeMember(const QString& firm, QJsonObject organization, const QJsonArray& roles);

    QTemporaryDir folder_;
    std::vector<std::unique_ptr<PeerProcess>> peers_;
    std::vector<quint16> ports_;
    std::map<QString, QString> orgs_;
    bool membersHavePeople_ = false;
    QByteArray peerSettings_;
    qint64 height_ = 0;
};

}  // namespace seabridge::support
