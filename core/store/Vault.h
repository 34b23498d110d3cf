// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/File.h"
#include "store/Database.h"
#include "store/Header.h"
#include "store/Migrations.h"

namespace seabridge::store {

struct FoundHeader;

/// Only tests pass anything but the defaults, except a `cost` calibrated upwards.
struct VaultOptions {
    crypto::Argon2Cost cost = crypto::kArgon2Floor;
    bool allowCostBelowFloor = false;
    std::span<const Migration> migrations = vaultMigrations();
};

/// The encrypted store of a workstation: a folder with `header`, `header.bak`, `lock`, `vault.db`
/// (ledger.md section 11). Open from construction to close(); one thread.
///
/// Promised: what a transaction committed survives kill and power loss; nothing of the content lies
/// readable in the folder; damage, another's files and an older database are noticed at open() or
/// by check(). Not noticed here: a folder restored whole (the ledger shows it).
class Vault {
public:
    /// Makes a new vault; the folder is created, or empty except for rates.db and ui.json.
    /// InvalidInput for a cost below the floor, an empty passphrase or where a vault is already.
    [[nodiscard]] static base::Result<Vault> create(const std::filesystem::path& folder,
                                                    const base::Secret& passphrase,
                                                    const VaultOptions& options = {});
    /// Slow (Argon2id). NotFound where no vault is, InUse with the pid, WrongPassphrase, Damaged,
    /// VersionTooNew, NotEncrypted. A header that is damaged or another vault's is mended from
    /// header.bak. Migrates an older schema after an encrypted copy into the folder
    /// "before-<version>", or "before-<version>-2" and so on where that is of another state.
    [[nodiscard]] static base::Result<Vault> open(const std::filesystem::path& folder,
                                                  const base::Secret& passphrase,
                                                  const VaultOptions& options = {});
    Vault(Vault&&) noexcept;
    Vault& operator=(Vault&&) noexcept;
    /// close(), with its errors only logged.
    ~Vault();

    /// The one connection; until close().
    [[nodiscard]] Database& database();
    [[nodiscard]] const StoreId& id() const { return header_.store; }
    /// Transactions ever committed.
    [[nodiscard]] base::Result<std::uint64_t> commits();

    /// True if the database is older than the header says (rolled back, lost its WAL, or restored
    /// from a backup): Database::begin answers RolledBack. Resync, ask the user, then accept.
    [[nodiscard]] bool openedReadOnly() const;
    [[nodiscard]] base::Result<void> acceptRollback();
    /// Somebody who remembers more says that this is an older copy, header and all: from now on, and
    /// after opening again, as if the header had shown it.
    [[nodiscard]] base::Result<void> foundOlder();

    /// WrongPassphrase unless it opens this vault; slow (Argon2id).
    [[nodiscard]] base::Result<void> checkPassphrase(const base::Secret& passphrase);
    /// WrongPassphrase if `old` is wrong; InvalidInput if `fresh` is empty. Rewrites the header and
    /// its copy; the database stays. A crash leaves one passphrase or the other, never neither.
    /// A backup made earlier keeps the passphrase it was made with, and a copy of the header that
    /// could not be written does until the next open.
    [[nodiscard]] base::Result<void> changePassphrase(const base::Secret& old,
                                                      const base::Secret& fresh,
                                                      const VaultOptions& options = {});
    /// Puts commits() into the header; at lock, exit and every [60 s]. Nothing to do is success.
    [[nodiscard]] base::Result<void> saveCounter();
    /// saveCounter(), then closes, wipes keys and lets others in. No other call afterwards
    /// (ENSURE).
    [[nodiscard]] base::Result<void> close();

    /// A complete encrypted copy under the same passphrase, in a folder that is absent or empty;
    /// read back before success. DiskFull before anything is written, where space is short.
    [[nodiscard]] base::Result<void> backupTo(const std::filesystem::path& folder);
    /// Makes a vault from a backup, checking every page. `folder` must be absent or empty. What
    /// happened after the backup is missing, so the vault opens openedReadOnly().
    [[nodiscard]] static base::Result<void> restore(const std::filesystem::path& backup,
                                                    const std::filesystem::path& folder,
                                                    const base::Secret& passphrase);
    /// Damaged or NotEncrypted; reads every page. In background weekly and before each backup.
    [[nodiscard]] base::Result<void> check();

private:
    struct Session;
    Vault(std::filesystem::path folder, const Header& header, std::unique_ptr<Session> session);
    [[nodiscard]] static base::Result<Vault> openBy(
        base::Result<FoundHeader> (*find)(const std::filesystem::path&),
        const std::filesystem::path& folder, const base::Secret& passphrase,
        const VaultOptions& options);
    [[nodiscard]] static base::Result<Vault> start(std::filesystem::path folder,
                                                   const Header& header,
                                                   std::unique_ptr<Session> session);
    [[nodiscard]] base::Result<void> upgrade(std::span<const Migration> migrations);
    [[nodiscard]] base::Result<void> copyBefore(int version);
    [[nodiscard]] base::Result<void> writeHeader(const Header& next);
    void countCommits();

    std::filesystem::path folder_;
    Header header_;
    std::unique_ptr<Session> session_;  // absent once closed
};

}  // namespace seabridge::store
