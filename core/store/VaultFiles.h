// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/File.h"
#include "store/Vault.h"

/// What the vault's .cpp files share: names in the folder, and small steps on them.
namespace seabridge::store {

inline constexpr char kHeaderName[] = "header";
inline constexpr char kHeaderCopyName[] = "header.bak";
inline constexpr char kLockName[] = "lock";
inline constexpr char kDatabaseName[] = "vault.db";
/// A database that is complete only once it has the name above.
inline constexpr char kUnfinishedName[] = "vault.db.new";

/// An open vault. The database comes last, so that it closes before the lock is released.
struct Vault::Session {
    base::FileLock lock;
    base::Secret wrappingKey;
    base::Secret databaseKey;
    std::optional<Database> database;
    bool isRolledBack = false;
};

/// The header of a vault or backup; from header.bak (`isCopy`) if the first is missing or damaged.
struct FoundHeader {
    Header header;
    bool isCopy = false;
};
[[nodiscard]] base::Result<FoundHeader> findHeader(const std::filesystem::path& folder);
/// header.bak, where both are sound and of different vaults; otherwise Damaged.
[[nodiscard]] base::Result<FoundHeader> findOtherCopy(const std::filesystem::path& folder);

/// True if the name is taken, by whatever.
[[nodiscard]] bool isThere(const std::filesystem::path& path);

/// Both header files, durable.
[[nodiscard]] base::Result<void> writeHeaders(const std::filesystem::path& folder,
                                              const Header& header);
/// Gives the finished database its name, durable.
[[nodiscard]] base::Result<void> finishDatabase(const std::filesystem::path& folder);
/// Removes both header files, as far as that works.
void removeHeaders(const std::filesystem::path& folder);
/// Removes what an interrupted create, backup or restore left.
[[nodiscard]] base::Result<void> removeUnfinished(const std::filesystem::path& folder);

/// The value `commits` in the database's meta table. Damaged if there is none.
[[nodiscard]] base::Result<std::uint64_t> commitsOf(Database& database);
/// Damaged unless the database belongs to the header of `store` and has a schema; VersionTooNew
/// above `newest`.
[[nodiscard]] base::Result<void> refuseForeign(Database& database, const StoreId& store,
                                               int newest);

}  // namespace seabridge::store
