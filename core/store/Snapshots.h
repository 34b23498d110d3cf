// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Error.h"
#include "ledger/Ids.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace seabridge::store {

/// Snapshot files of a peer, "snapshot-HEIGHT", in the folder of its PeerStore. The newest kKept
/// stay: whoever finds one damaged takes the one before, or the store's records, which are all
/// still there. Any thread, but one writer at a time.
class Snapshots {
public:
    static constexpr std::size_t kKept = 2;

    explicit Snapshots(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Newest first.
    [[nodiscard]] std::vector<ledger::Height> heights() const;

    /// Hands over records one by one, each at most PeerStore::kMaxRecordBytes and not empty.
    using Put = std::function<base::Result<void>(base::ByteView record)>;
    using Fill = std::function<base::Result<void>(const Put& put)>;
    /// Makes the snapshot of `height`, whole or not at all, durably; then removes higher ones, and
    /// the oldest beyond kKept. The error of `fill`, or of the disk.
    [[nodiscard]] base::Result<void> write(ledger::Height height, const Fill& fill) const;

    /// The records in order, until `visit` fails. NotFound; Damaged, perhaps only after `visit` was
    /// given much of it: throw that away.
    using OnRecord = std::function<base::Result<void>(base::ByteView record)>;
    [[nodiscard]] base::Result<void> read(ledger::Height height, const OnRecord& visit) const;

private:
    [[nodiscard]] std::filesystem::path pathOf(ledger::Height height) const;

    std::filesystem::path folder_;
};

}  // namespace seabridge::store
