// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

namespace seabridge::store {

/// Small named values. The vault's own names: `commits`, `store`.
class MetaTable {
public:
    explicit MetaTable(Database& database) : database_(&database) {}

    /// Nothing where the name is not set.
    [[nodiscard]] base::Result<std::optional<base::Bytes>> get(std::string_view name) const;
    [[nodiscard]] static base::Result<void> put(Transaction& transaction, std::string_view name,
                                                base::ByteView value);

    /// The same for numbers (8 bytes, little endian); Damaged for a value of another length.
    [[nodiscard]] base::Result<std::optional<std::uint64_t>> number(std::string_view name) const;
    [[nodiscard]] static base::Result<void> putNumber(Transaction& transaction,
                                                      std::string_view name, std::uint64_t value);

private:
    Database* database_;
};

}  // namespace seabridge::store
