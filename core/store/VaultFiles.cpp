// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/VaultFiles.h"

#include "store/MetaTable.h"
#include "store/VaultPlace.h"

#include <cerrno>

#include <unistd.h>

namespace seabridge::store {

using base::ErrorCode;
using base::fail;
using base::Result;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaxHeaderFile = 4096;

Result<Header> readHeader(const fs::path& path) {
    const auto bytes = base::readFile(path, kMaxHeaderFile);
    if (!bytes) return std::unexpected(bytes.error());
    return decodeHeader(*bytes);
}

}  // namespace

Result<FoundHeader> findHeader(const fs::path& folder) {
    const auto first = readHeader(folder / kHeaderName);
    if (first) return FoundHeader{*first, false};
    if (first.error().code == ErrorCode::VersionTooNew) return std::unexpected(first.error());
    if (const auto copy = readHeader(folder / kHeaderCopyName)) return FoundHeader{*copy, true};
    if (first.error().code == ErrorCode::TooLarge) return fail(ErrorCode::Damaged, "header: size");
    return std::unexpected(first.error());
}

Result<FoundHeader> findOtherCopy(const fs::path& folder) {
    const auto first = readHeader(folder / kHeaderName);
    const auto copy = readHeader(folder / kHeaderCopyName);
    if (!first || !copy || first->store == copy->store) return fail(ErrorCode::Damaged, "header");
    return FoundHeader{*copy, true};
}

bool holdsVault(const fs::path& folder) {
    for (const char* name : {kHeaderName, kHeaderCopyName, kDatabaseName})
        if (isThere(folder / name)) return true;
    return false;
}

bool isThere(const fs::path& path) {
    std::error_code unreadable;
    return fs::exists(fs::symlink_status(path, unreadable));
}

Result<void> writeHeaders(const fs::path& folder, const Header& header) {
    const base::Bytes bytes = encode(header);
    if (const auto done = base::replaceFile(folder / kHeaderName, bytes); !done) return done;
    return base::replaceFile(folder / kHeaderCopyName, bytes);
}

Result<void> finishDatabase(const fs::path& folder) {
    const fs::path from = folder / kUnfinishedName, to = folder / kDatabaseName;
    if (rename(from.c_str(), to.c_str()) != 0)
        return std::unexpected(base::errorOfErrno(errno, to.string()));
    return base::syncFolder(folder);
}

Result<void> removeUnfinished(const fs::path& folder) {
    for (const char* end : {"", "-wal", "-journal"}) {
        const fs::path path = folder / (std::string(kUnfinishedName) + end);
        if (unlink(path.c_str()) != 0 && errno != ENOENT)
            return std::unexpected(base::errorOfErrno(errno, path.string()));
    }
    return {};
}

void removeHeaders(const fs::path& folder) {
    for (const std::string name : {kHeaderName, kHeaderCopyName})
        for (const char* end : {"", ".new"}) (void)unlink((folder / (name + end)).c_str());
}

Result<std::uint64_t> commitsOf(Database& database) {
    const auto count = MetaTable(database).number("commits");
    if (!count) return std::unexpected(count.error());
    if (!*count) return fail(ErrorCode::Damaged, "no count of commits");
    return **count;
}

Result<void> refuseForeign(Database& database, const StoreId& store, int newest) {
    const auto version = schemaVersion(database);
    if (!version) return std::unexpected(version.error());
    if (*version > newest)
        return fail(ErrorCode::VersionTooNew, fmt::format("schema {}", *version));
    if (*version < 1) return fail(ErrorCode::Damaged, "empty database");
    const auto bound = MetaTable(database).get("store");
    if (!bound) return std::unexpected(bound.error());
    if (!*bound || **bound != base::bytesOf(store))
        return fail(ErrorCode::Damaged, "the database of another vault");
    return {};
}

}  // namespace seabridge::store
