// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Engine.h"
#include "ledger/KeyTable.h"
#include "merkle/Log.h"

#include <optional>
#include <vector>

namespace seabridge::peer {

/// The certified entries of every feed, as pages are served from them. Of the trees it keeps the
/// frontier before every kStride-th entry, and that only of feeds that somebody has read: for the
/// others a payment would be hashed twice for nothing.
class Feeds {
public:
    static constexpr std::size_t kStride = 256;

    void append(const ledger::FeedAppend& feed);
    [[nodiscard]] std::uint64_t sizeOf(const ledger::Topic& topic) const;

    struct Page {
        std::uint64_t begin = 0;
        std::vector<base::Hash> peaks;  ///< frontier of the first `begin` entries
        std::vector<base::Bytes> entries;
    };
    /// The entries before `end` (at most the size), at most `count` of them and `maxBytes`.
    [[nodiscard]] Page page(const ledger::Topic& topic, std::uint64_t end, std::size_t count,
                            std::size_t maxBytes) const;

    /// What became of the transaction at that place of the blocks, as the feed tells; nothing if it
    /// does not.
    [[nodiscard]] std::optional<ledger::Reject> outcomeAt(const ledger::Topic& topic,
                                                          ledger::Height height,
                                                          std::uint32_t index) const;

private:
    struct Feed {
        std::vector<base::Bytes> entries;
        /// Before entry i * kStride; as far as a page has needed them.
        mutable std::vector<merkle::Frontier> frontiers;

        /// Of the first `begin` entries; at most all.
        [[nodiscard]] merkle::Frontier frontierOf(std::uint64_t begin) const;
    };
    ledger::KeyTable<Feed> feeds_;  ///< by FeedHead key
};

}  // namespace seabridge::peer
