// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

/// What the light node keeps of the ledger: certified headers, its feeds, transactions. Bytes are
/// kept as received; what they mean is the ledger's. Reads answer at most `limit` rows.
namespace seabridge::store {

struct StoredHeader {
    std::uint64_t height = 0;
    base::Bytes bytes;
    base::Bytes certificate;
};

class HeaderTable {
public:
    explicit HeaderTable(Database& database) : database_(&database) {}

    /// Writing a height again replaces it.
    [[nodiscard]] static base::Result<void> put(Transaction& transaction,
                                                const StoredHeader& header);
    [[nodiscard]] static base::Result<void> removeBelow(Transaction& transaction,
                                                        std::uint64_t height);
    [[nodiscard]] base::Result<std::optional<StoredHeader>> newest() const;

private:
    Database* database_;
};

struct FeedEntry {
    std::uint64_t position = 0;
    base::Hash leaf;
    base::Bytes bytes;
};

class FeedTable {
public:
    explicit FeedTable(Database& database) : database_(&database) {}

    /// InvalidInput where the position is taken: entries never change.
    [[nodiscard]] static base::Result<void> append(Transaction& transaction, base::ByteView topic,
                                                   const FeedEntry& entry);
    /// Falling positions below `before`, for lists that show the newest first.
    [[nodiscard]] base::Result<std::vector<FeedEntry>> pageBack(base::ByteView topic,
                                                                std::uint64_t before,
                                                                std::size_t limit) const;

private:
    Database* database_;
};

struct StoredTransaction {
    base::Hash id;
    base::Bytes bytes;
};

class TransactionTable {
public:
    explicit TransactionTable(Database& database) : database_(&database) {}

    /// A transaction that is there stays.
    [[nodiscard]] static base::Result<void> put(Transaction& transaction, const base::Hash& id,
                                                base::ByteView bytes);
    [[nodiscard]] base::Result<std::optional<base::Bytes>> get(const base::Hash& id) const;
    /// Rising ids above `after`; begin with zeros.
    [[nodiscard]] base::Result<std::vector<StoredTransaction>> page(const base::Hash& after,
                                                                    std::size_t limit) const;

private:
    Database* database_;
};

/// `ticket` is the number that makes resending harmless.
struct OutboxEntry {
    base::Hash id;
    base::Bytes bytes;
    std::int64_t validUntil = 0;
    std::int64_t ticket = 0;
};

/// What was signed and is not yet certain. Persisted before it is sent.
class OutboxTable {
public:
    explicit OutboxTable(Database& database) : database_(&database) {}

    /// InvalidInput where the id is there.
    [[nodiscard]] static base::Result<void> add(Transaction& transaction, const OutboxEntry& entry);
    [[nodiscard]] static base::Result<void> remove(Transaction& transaction, const base::Hash& id);
    [[nodiscard]] base::Result<std::optional<OutboxEntry>> get(const base::Hash& id) const;
    /// By ticket, rising.
    [[nodiscard]] base::Result<std::vector<OutboxEntry>> all() const;

private:
    Database* database_;
};

}  // namespace seabridge::store
