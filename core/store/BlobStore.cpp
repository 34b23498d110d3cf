// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BlobStore.h"

#include "base/File.h"
#include "crypto/Hash.h"

#include <cerrno>

#include <unistd.h>

namespace seabridge::store {

using base::ErrorCode;
using base::fail;
using base::Result;
namespace fs = std::filesystem;

namespace {

bool isThere(const fs::path& path) {
    std::error_code unreadable;
    return fs::exists(fs::symlink_status(path, unreadable));
}

fs::path markerOf(const fs::path& path) {
    return path.string() + ".purged";
}

}  // namespace

Result<BlobStore> BlobStore::open(const fs::path& folder, std::size_t maxBlobBytes) {
    if (const auto made = base::makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    return BlobStore(folder, maxBlobBytes);
}

fs::path BlobStore::pathOf(const base::Hash& hash) const {
    const std::string name = base::toHex(hash);
    return folder_ / name.substr(0, 2) / name.substr(2, 2) / name;
}

/// The file's name, and those of the two folders over it.
Result<void> BlobStore::syncNamesOf(const fs::path& path) const {
    const auto folder = path.parent_path();
    for (const auto& above : {folder, folder.parent_path(), folder_})
        if (const auto synced = base::syncFolder(above); !synced) return synced;
    return {};
}

bool BlobStore::isPurged(const base::Hash& hash) const {
    return isThere(markerOf(pathOf(hash)));
}

bool BlobStore::has(const base::Hash& hash) const {
    return !isPurged(hash) && isThere(pathOf(hash));
}

Result<base::Hash> BlobStore::put(base::ByteView bytes) {
    if (bytes.size() > maxBlobBytes_) return fail(ErrorCode::TooLarge, "blob");
    const base::Hash hash = crypto::sha256(bytes);
    if (isPurged(hash)) return fail(ErrorCode::Purged, base::toHex(hash));
    const fs::path path = pathOf(hash);
    if (const auto made = base::makePrivateFolder(path.parent_path()); !made)
        return std::unexpected(made.error());
    const bool isSound = has(hash) && get(hash);  // a copy that rotted is replaced
    if (!isSound)
        if (const auto done = base::replaceFile(path, bytes); !done)
            return std::unexpected(done.error());
    // Whoever brought it or made a folder may have been killed before the name was durable, and a
    // receipt must not outlive it.
    if (const auto synced = syncNamesOf(path); !synced) return std::unexpected(synced.error());
    return hash;
}

Result<base::Bytes> BlobStore::get(const base::Hash& hash) const {
    if (isPurged(hash)) return fail(ErrorCode::Purged, base::toHex(hash));
    auto bytes = base::readFile(pathOf(hash), maxBlobBytes_);
    if (!bytes) return bytes;
    if (crypto::sha256(*bytes) != hash) return fail(ErrorCode::Damaged, base::toHex(hash));
    return bytes;
}

Result<void> BlobStore::purge(const base::Hash& hash) {
    const fs::path path = pathOf(hash);
    if (const auto made = base::makePrivateFolder(path.parent_path()); !made) return made;
    // The marker first: after a crash in between the bytes are out of reach, and purge() again
    // removes them.
    if (const auto marked = base::createFile(markerOf(path), {}); !marked)
        return std::unexpected(marked.error());
    for (const fs::path& gone : {path, fs::path(path.string() + ".new")})
        if (unlink(gone.c_str()) != 0 && errno != ENOENT)
            return std::unexpected(base::errorOfErrno(errno, gone.string()));
    return base::syncFolder(path.parent_path());
}

}  // namespace seabridge::store
