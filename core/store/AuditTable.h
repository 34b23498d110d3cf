// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/Database.h"

namespace seabridge::store {

struct AuditEntry {
    std::uint64_t seq = 0;  ///< from 1, without gaps
    base::TimeMs time = 0;
    std::string action;
    base::Bytes object;  ///< what it was about, usually a hash
    base::Hash prev;     ///< `hash` of the entry before; zero for the first
    base::Hash hash;
};

/// The desk's own log: rows are only added, each chained to the one before (reliability.md part 4).
/// Whoever rewrites rows must rewrite all after them, and then the head differs from the one that
/// went into signed transactions.
class AuditTable {
public:
    explicit AuditTable(Database& database) : database_(&database) {}

    /// The new entry; its hash is the new head.
    [[nodiscard]] static base::Result<AuditEntry> add(Transaction& transaction, base::TimeMs time,
                                                      std::string_view action,
                                                      base::ByteView object);
    /// The last entry's sequence and hash; zero for an empty log.
    struct Head {
        std::uint64_t seq = 0;
        base::Hash hash;
    };
    [[nodiscard]] base::Result<Head> head() const;
    /// Rising sequence from `from` on.
    [[nodiscard]] base::Result<std::vector<AuditEntry>> page(std::uint64_t from,
                                                             std::size_t limit) const;
    /// The first sequence at which an entry is missing or does not continue the chain; nothing if
    /// all is well. Shown, never repaired.
    [[nodiscard]] base::Result<std::optional<std::uint64_t>> firstBreak() const;

private:
    Database* database_;
};

/// SHA-256 of the domain tag, seq, time, length and bytes of action, length and bytes of object,
/// prev; numbers of 8 bytes, little endian. For checking an export elsewhere.
[[nodiscard]] base::Hash auditHash(const AuditEntry& entry);

}  // namespace seabridge::store
