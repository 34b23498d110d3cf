// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChainTables.h"

#include "store/Rows.h"

#include <limits>

namespace seabridge::store {

using base::Result;

namespace {

StoredHeader readHeader(const Statement& row) {
    return {row.natural(0), row.bytes(1), row.bytes(2)};
}

FeedEntry readEntry(const Statement& row) {
    return {row.natural(0), row.fixed<base::Hash>(1), row.bytes(2)};
}

OutboxEntry readOutbox(const Statement& row) {
    return {row.fixed<base::Hash>(0), row.bytes(1), row.integer(2), row.integer(3)};
}

/// Callers say "no bound" with the largest number; SQLite counts to half of it.
std::uint64_t bounded(std::uint64_t number) {
    return std::min(number, std::uint64_t(std::numeric_limits<std::int64_t>::max()));
}

}  // namespace

Result<void> HeaderTable::put(Transaction& transaction, const StoredHeader& header) {
    return transaction.run("INSERT OR REPLACE INTO headers VALUES(?, ?, ?)", header.height,
                           header.bytes, header.certificate);
}

Result<void> HeaderTable::removeBelow(Transaction& transaction, std::uint64_t height) {
    return transaction.run("DELETE FROM headers WHERE height < ?", bounded(height));
}

Result<std::optional<StoredHeader>> HeaderTable::newest() const {
    return rowOf(database_->query("SELECT * FROM headers ORDER BY height DESC LIMIT 1"),
                 readHeader);
}

Result<void> FeedTable::append(Transaction& transaction, base::ByteView topic,
                               const FeedEntry& entry) {
    return transaction.run("INSERT INTO feed_entries VALUES(?, ?, ?, ?)", topic, entry.position,
                           entry.leaf.view(), entry.bytes);
}

Result<std::vector<FeedEntry>> FeedTable::pageBack(base::ByteView topic, std::uint64_t before,
                                                   std::size_t limit) const {
    return rowsOf(database_->query("SELECT position, leaf, bytes FROM feed_entries WHERE topic = ?"
                                   " AND position < ? ORDER BY position DESC LIMIT ?",
                                   topic, bounded(before), bounded(limit)),
                  readEntry);
}

Result<void> TransactionTable::put(Transaction& transaction, const base::Hash& id,
                                   base::ByteView bytes) {
    return transaction.run("INSERT OR IGNORE INTO transactions VALUES(?, ?)", id.view(), bytes);
}

Result<std::optional<base::Bytes>> TransactionTable::get(const base::Hash& id) const {
    return rowOf(database_->query("SELECT bytes FROM transactions WHERE id = ?", id.view()),
                 [](const Statement& row) { return row.bytes(0); });
}

Result<std::vector<StoredTransaction>> TransactionTable::page(const base::Hash& after,
                                                              std::size_t limit) const {
    return rowsOf(
        database_->query("SELECT * FROM transactions WHERE id > ? ORDER BY id LIMIT ?",
                         after.view(), bounded(limit)),
        [](const Statement& row) {
            return StoredTransaction{row.fixed<base::Hash>(0), row.bytes(1)};
        });
}

Result<void> OutboxTable::add(Transaction& transaction, const OutboxEntry& entry) {
    return transaction.run("INSERT INTO outbox VALUES(?, ?, ?, ?)", entry.id.view(), entry.bytes,
                           entry.validUntil, entry.ticket);
}

Result<void> OutboxTable::remove(Transaction& transaction, const base::Hash& id) {
    return transaction.run("DELETE FROM outbox WHERE id = ?", id.view());
}

Result<std::optional<OutboxEntry>> OutboxTable::get(const base::Hash& id) const {
    return rowOf(database_->query("SELECT * FROM outbox WHERE id = ?", id.view()), readOutbox);
}

Result<std::vector<OutboxEntry>> OutboxTable::all() const {
    return rowsOf(database_->query("SELECT * FROM outbox ORDER BY ticket, id"), readOutbox);
}

}  // namespace seabridge::store
