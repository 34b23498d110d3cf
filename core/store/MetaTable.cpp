// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MetaTable.h"

namespace seabridge::store {

base::Result<std::optional<base::Bytes>> MetaTable::get(std::string_view name) const {
    auto rows = database_->query("SELECT value FROM meta WHERE name = ?", name);
    if (!rows) return std::unexpected(rows.error());
    const auto row = rows->step();
    if (!row) return std::unexpected(row.error());
    return *row ? std::optional(rows->bytes(0)) : std::nullopt;
}

base::Result<void> MetaTable::put(Transaction& transaction, std::string_view name,
                                  base::ByteView value) {
    return transaction.run("INSERT OR REPLACE INTO meta VALUES(?, ?)", name, value);
}

base::Result<std::optional<std::uint64_t>> MetaTable::number(std::string_view name) const {
    const auto value = get(name);
    if (!value) return std::unexpected(value.error());
    if (!*value) return std::nullopt;
    if ((*value)->size() != 8) return base::fail(base::ErrorCode::Damaged, "meta number");
    return base::littleAt<std::uint64_t>(**value, 0);
}

base::Result<void> MetaTable::putNumber(Transaction& transaction, std::string_view name,
                                        std::uint64_t value) {
    return put(transaction, name, base::littleBytes(value));
}

}  // namespace seabridge::store
