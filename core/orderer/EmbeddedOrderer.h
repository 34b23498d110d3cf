// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/RecordFile.h"
#include "orderer/Orderer.h"

#include <optional>

namespace seabridge::orderer {

/// The order of one epoch as a durable log in the folder of one peer. An entry that was
/// acknowledged is never lost nor moved, also by kill -9. Positions begin at 0 in every epoch, each
/// of which has a file of its own. One thread; no second process (the caller holds the lock).
class EmbeddedOrderer final : public Orderer {
public:
    /// Creates folder and file where they are missing. Errors as base::RecordFile::open.
    [[nodiscard]] static Result<EmbeddedOrderer> open(const std::filesystem::path& folder,
                                                      std::uint64_t epoch);

    /// One sync for all entries. After an error of the disk nothing more is taken: open again.
    [[nodiscard]] Result<std::uint64_t> append(std::span<const Bytes> entries) override;
    [[nodiscard]] Result<std::vector<Bytes>> read(std::uint64_t position,
                                                  const ReadLimits& limits = {}) override;
    /// Atomic; copies the rest, so do it rarely. After an error all goes on as it was, unless it
    /// came so late that the file's name is unknown: then as after append's.
    [[nodiscard]] Result<void> trim(std::uint64_t position) override;
    /// Forgets the entries below `position`, and where it is shorter goes on there: what is missing
    /// between is in the members' blocks. Atomic.
    [[nodiscard]] Result<void> goOnAt(std::uint64_t position);

    [[nodiscard]] std::uint64_t epoch() const override { return epoch_; }
    [[nodiscard]] std::uint64_t firstPosition() const override { return first_; }
    [[nodiscard]] std::uint64_t nextPosition() const override {
        return first_ + offsets_.size();
    }
    [[nodiscard]] std::uint64_t fileBytes() const { return file_.size(); }
    /// Of fileBytes(), what stands before the entry at `position`.
    [[nodiscard]] std::uint64_t bytesBelow(std::uint64_t position) const;

private:
    EmbeddedOrderer(std::filesystem::path path, base::RecordFile file)
        : path_(std::move(path)), file_(std::move(file)) {}

    struct Copy {
        base::RecordFile file;
        std::vector<std::uint64_t> offsets;
    };
    [[nodiscard]] std::filesystem::path copyPath() const { return path_.string() + ".new"; }
    void removeCopy() const;
    [[nodiscard]] Result<Copy> copyFrom(std::uint64_t position) const;
    [[nodiscard]] std::unexpected<base::Error> refuse(base::Error error);

    std::filesystem::path path_;
    base::RecordFile file_;
    std::optional<base::Error> failure_;  // of the disk: what the file is now called is unknown
    std::uint64_t epoch_ = 0;
    std::uint64_t first_ = 0;
    std::vector<std::uint64_t> offsets_;  // of the entries first_, first_ + 1, ...
};

}  // namespace seabridge::orderer
