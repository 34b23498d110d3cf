// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AuditTable.h"

#include "crypto/Hash.h"
#include "store/Rows.h"

namespace seabridge::store {

using base::Result;

namespace {

constexpr std::string_view kDomain = "seabridge/audit/1";
constexpr std::size_t kCheckedAtOnce = 1000;

void put(base::Bytes& out, std::uint64_t value) {
    for (int i = 0; i < 8; ++i) out.push_back(std::uint8_t(value >> (8 * i)));
}

void put(base::Bytes& out, base::ByteView bytes) {
    put(out, std::uint64_t{bytes.size()});
    base::append(out, bytes);
}

AuditEntry readAuditEntry(const Statement& row) {
    return {row.natural(0), row.integer(1),           row.text(2),
            row.bytes(3),   row.fixed<base::Hash>(4), row.fixed<base::Hash>(5)};
}

}  // namespace

base::Hash auditHash(const AuditEntry& entry) {
    base::Bytes bytes = base::bytesOf(base::viewOf(kDomain));
    put(bytes, entry.seq);
    put(bytes, std::uint64_t(entry.time));
    put(bytes, base::viewOf(entry.action));
    put(bytes, base::ByteView(entry.object));
    base::append(bytes, entry.prev);
    return crypto::sha256(bytes);
}

Result<AuditEntry> AuditTable::add(Transaction& transaction, base::TimeMs time,
                                   std::string_view action, base::ByteView object) {
    const auto last = AuditTable(transaction.database()).head();
    if (!last) return std::unexpected(last.error());
    AuditEntry entry{last->seq + 1,         time,       std::string(action),
                     base::bytesOf(object), last->hash, {}};
    entry.hash = auditHash(entry);
    const auto done =
        transaction.run("INSERT INTO audit VALUES(?, ?, ?, ?, ?, ?)", entry.seq, entry.time,
                        entry.action, entry.object, entry.prev.view(), entry.hash.view());
    if (!done) return std::unexpected(done.error());
    return entry;
}

Result<AuditTable::Head> AuditTable::head() const {
    const auto last =
        rowOf(database_->query("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"),
              [](const Statement& row) {
                  return Head{row.natural(0), row.fixed<base::Hash>(1)};
              });
    if (!last) return std::unexpected(last.error());
    return last->value_or(Head{});
}

Result<std::vector<AuditEntry>> AuditTable::page(std::uint64_t from, std::size_t limit) const {
    return rowsOf(database_->query("SELECT * FROM audit WHERE seq >= ? ORDER BY seq LIMIT ?",
                                   std::min<std::uint64_t>(from, INT64_MAX),
                                   std::min<std::uint64_t>(limit, INT32_MAX)),
                  readAuditEntry);
}

Result<std::optional<std::uint64_t>> AuditTable::firstBreak() const {
    base::Hash prev;
    for (std::uint64_t next = 1;;) {
        const auto entries = page(next, kCheckedAtOnce);
        if (!entries) return std::unexpected(entries.error());
        if (entries->empty()) return std::nullopt;
        for (const auto& entry : *entries) {
            if (entry.seq != next || entry.prev != prev || entry.hash != auditHash(entry))
                return next;
            prev = entry.hash;
            ++next;
        }
    }
}

}  // namespace seabridge::store
