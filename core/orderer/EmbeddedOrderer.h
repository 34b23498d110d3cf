// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/RecordFile.h"

#include <span>
#include <vector>

/// Puts the members' entries into one order (ledger.md section 7). Knows bytes and positions only;
/// what an entry says, and whether it counts, is decided by those who execute it.
namespace seabridge::orderer {

using base::Bytes;
using base::ByteView;
using base::Result;

struct ReadLimits {
    std::size_t maxBytes = 900'000;  ///< but one entry always fits
    std::size_t maxCount = 256;
};

/// The order of one epoch as a durable log in the folder of one peer. An entry that was
/// acknowledged is never lost nor moved, also by kill -9. Positions begin at 0 in every epoch, each
/// of which has a file of its own. One thread; no second process (the caller holds the lock).
class EmbeddedOrderer {
public:
    /// Creates folder and file where they are missing. Errors as base::RecordFile::open.
    [[nodiscard]] static Result<EmbeddedOrderer> open(const std::filesystem::path& folder,
                                                      std::uint64_t epoch);

    /// The position of the first of `entries`, all of which are on the disk by then; one sync for
    /// all. InvalidInput for none or an empty one, TooLarge over ledger::kMaxEntryBytes: then none
    /// was taken. After any other error open again: what had no answer may be in or not.
    [[nodiscard]] Result<std::uint64_t> append(std::span<const Bytes> entries);

    /// Entries from `position` on, in order; none at nextPosition() and beyond. Purged below
    /// firstPosition().
    [[nodiscard]] Result<std::vector<Bytes>> read(std::uint64_t position,
                                                  const ReadLimits& limits = {}) const;

    /// Forgets the entries below `position`, atomically; copies the rest, so do it rarely.
    [[nodiscard]] Result<void> trim(std::uint64_t position);

    [[nodiscard]] std::uint64_t epoch() const { return epoch_; }
    [[nodiscard]] std::uint64_t firstPosition() const { return first_; }
    [[nodiscard]] std::uint64_t nextPosition() const { return first_ + offsets_.size(); }
    [[nodiscard]] std::uint64_t fileBytes() const { return file_.size(); }

private:
    EmbeddedOrderer(std::filesystem::path path, base::RecordFile file)
        : path_(std::move(path)), file_(std::move(file)) {}

    std::filesystem::path path_;
    base::RecordFile file_;
    std::uint64_t epoch_ = 0;
    std::uint64_t first_ = 0;
    std::vector<std::uint64_t> offsets_;  // of the entries first_, first_ + 1, ...
};

}  // namespace seabridge::orderer
