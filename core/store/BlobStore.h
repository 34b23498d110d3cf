// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Error.h"

#include <filesystem>

namespace seabridge::store {

/// A peer's store of documents that others sealed: opaque bytes under the SHA-256 of themselves,
/// one file each (`ab/cd/abcd...`). Nothing in here opens them. Several threads may use one store,
/// but not for the same hash at once.
class BlobStore {
public:
    /// Creates the folder where there is none. `maxBlobBytes` caps put() and get().
    [[nodiscard]] static base::Result<BlobStore> open(const std::filesystem::path& folder,
                                                      std::size_t maxBlobBytes);

    /// Durable after success; a blob that is there already is success. TooLarge, DiskFull; Purged
    /// where it was purged, because a deletion that somebody ordered must last.
    [[nodiscard]] base::Result<base::Hash> put(base::ByteView bytes);
    /// NotFound, Purged, Damaged if the bytes are no longer those of the hash.
    [[nodiscard]] base::Result<base::Bytes> get(const base::Hash& hash) const;
    [[nodiscard]] bool has(const base::Hash& hash) const;
    /// Removes the bytes for good and leaves a marker, also where there were none. What the disk
    /// itself keeps of deleted files is not wiped: the bytes are sealed.
    [[nodiscard]] base::Result<void> purge(const base::Hash& hash);

private:
    BlobStore(std::filesystem::path folder, std::size_t maxBlobBytes)
        : folder_(std::move(folder)), maxBlobBytes_(maxBlobBytes) {}
    [[nodiscard]] std::filesystem::path pathOf(const base::Hash& hash) const;
    [[nodiscard]] base::Result<void> syncNamesOf(const std::filesystem::path& path) const;
    [[nodiscard]] bool isPurged(const base::Hash& hash) const;

    std::filesystem::path folder_;
    std::size_t maxBlobBytes_;
};

}  // namespace seabridge::store
