// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <optional>

namespace seabridge::app {

/// Which entries the order may forget: those below the position that was certified so many blocks
/// ago. A certificate says that a quorum executed them; whoever lacks them takes blocks instead.
class CertifiedPositions {
public:
    static constexpr std::size_t kKeptBlocks = 200;

    /// The next block was certified; `lastPosition` is its header's. Nothing before kKeptBlocks.
    [[nodiscard]] std::optional<std::uint64_t> note(std::uint64_t lastPosition) {
        positions_.push_back(lastPosition);
        if (positions_.size() <= kKeptBlocks) return std::nullopt;
        const auto position = positions_.front();
        positions_.pop_front();
        return position;
    }

private:
    std::deque<std::uint64_t> positions_;  // of the newest kKeptBlocks
};

}  // namespace seabridge::app
