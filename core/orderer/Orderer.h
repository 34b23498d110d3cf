// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Error.h"

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

/// One batch fits into one transaction of etcd, whose requests end at 1.5 MiB.
inline constexpr std::size_t kMaxBatch = 32;
inline constexpr std::size_t kMaxBatchBytes = 1'000'000;

/// How many of the first of `entries` fit into one batch; at least one, if there are any.
[[nodiscard]] std::size_t fitting(std::span<const Bytes> entries);

/// InvalidInput for no entry or an empty one, TooLarge for one over ledger::kMaxEntryBytes.
[[nodiscard]] Result<void> checkEntries(std::span<const Bytes> entries);

/// One epoch's order: positions begin at 0 and have no gaps; an entry that was acknowledged is
/// never lost, moved or changed. Trusted for progress only. One thread at a time.
class Orderer {
public:
    virtual ~Orderer() = default;

    /// The position of the first of `entries`, all of which are durable by then and stand one
    /// after the other. As checkEntries; TooLarge also where an orderer takes no more than one batch
    /// at a time: then none is in. After another error or a crash all, none or the first ones may be.
    [[nodiscard]] virtual Result<std::uint64_t> append(std::span<const Bytes> entries) = 0;
    /// Entries from `position` on, in order; none at the end. Purged below firstPosition().
    [[nodiscard]] virtual Result<std::vector<Bytes>> read(std::uint64_t position,
                                                          const ReadLimits& limits = {}) = 0;
    /// Forgets the entries below `position`, at most all there are.
    [[nodiscard]] virtual Result<void> trim(std::uint64_t position) = 0;

    [[nodiscard]] virtual std::uint64_t epoch() const = 0;
    /// As far as this object has seen the order.
    [[nodiscard]] virtual std::uint64_t firstPosition() const = 0;
    [[nodiscard]] virtual std::uint64_t nextPosition() const = 0;

protected:
    Orderer() = default;
    Orderer(const Orderer&) = default;
    Orderer(Orderer&&) = default;
    Orderer& operator=(const Orderer&) = default;
    Orderer& operator=(Orderer&&) = default;
};

}  // namespace seabridge::orderer
