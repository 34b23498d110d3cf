// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

namespace seabridge::store {

/// A transaction of its own: all that `what(transaction)` does happens, or nothing.
template <class What>
[[nodiscard]] base::Result<void> write(Database& database, What what) {
    auto transaction = database.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const base::Result<void> done = what(*transaction);
    return done ? transaction->commit() : done;
}

}  // namespace seabridge::store
