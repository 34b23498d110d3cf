// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

namespace seabridge::store {

/// Every row of a query, each made by `read(const Statement&)`. Limit the query first.
template <class Read>
[[nodiscard]] auto rowsOf(base::Result<Statement> query, const Read& read)
    -> base::Result<std::vector<decltype(read(*query))>> {
    if (!query) return std::unexpected(query.error());
    std::vector<decltype(read(*query))> rows;
    for (;;) {
        const auto row = query->step();
        if (!row) return std::unexpected(row.error());
        if (!*row) return rows;
        rows.push_back(read(*query));
    }
}

/// The first row of a query, or nothing.
template <class Read>
[[nodiscard]] auto rowOf(base::Result<Statement> query, const Read& read)
    -> base::Result<std::optional<decltype(read(*query))>> {
    if (!query) return std::unexpected(query.error());
    const auto row = query->step();
    if (!row) return std::unexpected(row.error());
    if (!*row) return std::nullopt;
    return read(*query);
}

}  // namespace seabridge::store
