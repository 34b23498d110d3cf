// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <span>

namespace seabridge::store {

/// One step of the schema, forward only. Never change one that was shipped: add the next.
struct Migration {
    int version = 0;  ///< of the schema afterwards; rises by one from row to row
    const char* sql = nullptr;
};

/// The vault's schema, from nothing to today's.
[[nodiscard]] std::span<const Migration> vaultMigrations();

/// The version that the database says it has; 0 for an empty one.
[[nodiscard]] base::Result<int> schemaVersion(Database& database);

/// Brings the database to the last version, each step in one transaction with the version as its
/// last write, so that a crash leaves one version or the next. VersionTooNew if it is ahead.
[[nodiscard]] base::Result<void> migrate(Database& database, std::span<const Migration> migrations);

}  // namespace seabridge::store
