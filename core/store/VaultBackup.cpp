// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ensure.h"
#include "store/MetaTable.h"
#include "store/VaultFiles.h"

#include <cerrno>
#include <limits>

#include <fcntl.h>

namespace seabridge::store {

using base::ErrorCode;
using base::fail;
using base::Result;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kSpareBytes = 1 << 20;
constexpr std::size_t kChunk = 1 << 20;

std::uint64_t sizeOf(const fs::path& path) {
    std::error_code error;
    const auto size = fs::file_size(path, error);
    return error ? 0 : size;
}

/// An absent or empty folder becomes a private one with room for `bytes`.
Result<void> prepare(const fs::path& folder, std::uint64_t bytes) {
    if (const auto made = base::makePrivateFolder(folder); !made) return made;
    std::error_code error;
    if (!fs::is_empty(folder, error) || error)
        return fail(ErrorCode::InvalidInput, "the folder is not empty");
    const auto space = fs::space(folder, error);
    if (!error && space.available < bytes + kSpareBytes)
        return fail(ErrorCode::DiskFull, folder.string());
    return {};
}

Result<void> copyFile(const fs::path& from, const fs::path& to) {
    const auto source = base::openFile(from, O_RDONLY);
    if (!source) return std::unexpected(source.error());
    const auto target = base::openFile(to, O_WRONLY | O_CREAT | O_EXCL);
    if (!target) return std::unexpected(target.error());
    base::Bytes chunk(kChunk);
    for (std::uint64_t at = 0;; at += chunk.size()) {
        const auto got = source->readAt(at, chunk);
        if (!got) return std::unexpected(got.error());
        if (const auto put = target->writeAt(at, base::ByteView(chunk).first(*got)); !put)
            return put;
        if (*got < chunk.size()) return target->sync();
    }
}

/// Opens the copied database, reads all of it, and closes it again.
Result<std::uint64_t> verify(const fs::path& path, const base::Secret& key, const StoreId& store) {
    if (const auto plain = refusePlainFile(path); !plain) return std::unexpected(plain.error());
    auto database = Database::openEncrypted(path, key, Database::Creation::MustExist);
    if (!database) return std::unexpected(database.error());
    if (const auto sound = database->check(); !sound) return std::unexpected(sound.error());
    const auto own = refuseForeign(*database, store, std::numeric_limits<int>::max());
    if (!own) return std::unexpected(own.error());
    return commitsOf(*database);
}

}  // namespace

Result<void> Vault::backupTo(const fs::path& folder) {
    ENSURE(session_);
    const fs::path own = folder_ / kDatabaseName;
    const auto bytes = sizeOf(own) + sizeOf(own.string() + "-wal");
    if (const auto done = prepare(folder, bytes); !done) return done;
    const fs::path copy = folder / kUnfinishedName;
    if (const auto done = session_->database->copyTo(copy, session_->databaseKey); !done)
        return done;
    const auto count = verify(copy, session_->databaseKey, header_.store);
    if (!count) return std::unexpected(count.error());
    Header header = header_;
    if (!session_->isRolledBack) header.commits = *count;
    wrapKey(header, session_->wrappingKey, session_->databaseKey);
    // The header last: a folder without it is plainly no backup.
    if (const auto done = finishDatabase(folder); !done) return done;
    return writeHeaders(folder, header);
}

Result<void> Vault::copyBefore(int version) {
    const auto count = session_->isRolledBack ? Result<std::uint64_t>(header_.commits) : commits();
    if (!count) return std::unexpected(count.error());
    fs::path folder = folder_ / fmt::format("before-{}", version);
    for (int number = 2;; ++number) {
        const auto found = findHeader(folder);
        if (!found) break;
        // Of an earlier try. An older program may have gone on since then.
        if (found->header.salt == header_.salt && found->header.commits == *count) return {};
        folder = folder_ / fmt::format("before-{}-{}", version, number);
    }
    std::error_code ignored;  // what stays makes the backup refuse
    fs::remove_all(folder, ignored);
    return backupTo(folder);
}

Result<void> Vault::restore(const fs::path& backup, const fs::path& folder,
                            const base::Secret& passphrase) {
    const auto found = findHeader(backup);
    if (!found) return std::unexpected(found.error());
    Header header = found->header;
    const auto wrapping = wrappingKey(header, passphrase);
    if (!wrapping) return std::unexpected(wrapping.error());
    const auto key = unwrapKey(header, *wrapping);
    if (!key) return std::unexpected(key.error());
    const fs::path source = backup / kDatabaseName;
    if (!isThere(source)) return fail(ErrorCode::Damaged, "vault.db is missing");
    if (const auto done = prepare(folder, sizeOf(source)); !done) return done;
    const auto restored = [&]() -> Result<void> {
        const fs::path copy = folder / kUnfinishedName;
        if (const auto done = copyFile(source, copy); !done) return done;
        const auto count = verify(copy, *key, header.store);
        if (!count) return std::unexpected(count.error());
        // One more than the database has: it opens read-only until resynced (ledger.md section 11).
        header.commits = std::max(header.commits, *count) + 1;
        wrapKey(header, *wrapping, *key);
        if (const auto done = writeHeaders(folder, header); !done) return done;
        return finishDatabase(folder);
    }();
    if (!restored) (void)removeUnfinished(folder);
    // Empty again, so that it can be tried once more.
    if (!restored && !isThere(folder / kDatabaseName)) removeHeaders(folder);
    return restored;
}

Result<void> Vault::check() {
    return database().check();
}

}  // namespace seabridge::store
