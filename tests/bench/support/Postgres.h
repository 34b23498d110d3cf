// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <cstddef>

namespace seabridge::bench {

/// A private cluster of Debian's PostgreSQL 15 in a temporary folder, reached by a socket in it:
/// durable as it comes (fsync, synchronous_commit, full_page_writes), with room enough in memory
/// and log that neither slows it. Ends the program with a message where something fails.
class Postgres {
public:
    [[nodiscard]] static bool isInstalled();

    Postgres();
    ~Postgres();
    Postgres(const Postgres&) = delete;
    Postgres& operator=(const Postgres&) = delete;

    /// Accounts that cannot go below zero, transfers of two postings, and the function that books
    /// one: it locks both accounts in the order of their ids, so that none waits for ever.
    void makeBooks(std::size_t accounts);
    /// Durable transfers a second between random pairs, by `clients` at once, for `seconds`.
    [[nodiscard]] double transfersPerSecond(int clients, int seconds);
    /// Since makeBooks(): no money came or went, and every transfer has its two postings.
    void verifyBooks();

private:
    QString run(const QString& program, const QStringList& words, const QString& input = {});
    QString sql(const QString& text);
    QString folder_;
    std::size_t accounts_ = 0;
};

}  // namespace seabridge::bench
