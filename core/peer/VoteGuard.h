// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Block.h"

#include <deque>
#include <optional>

namespace seabridge::peer {

/// What the vote lock says, in memory: never two votes for one epoch and height, none at or below
/// the floor, none of an epoch that was left (ledger.md section 6). The file lies with the driver, outside every backup.
struct VoteGuard {
    static constexpr std::size_t kRing = 64;

    ledger::Height floor = 0;
    std::deque<ledger::VoteTarget> votes;  ///< newest last, at most kRing
    std::uint64_t epoch = 0;               ///< no vote of an earlier one
    ledger::Height blind = 0;  ///< up to here it may have cast votes that it does not know

    /// True if no vote above `certified` is missing here.
    [[nodiscard]] bool knowsVotesAbove(ledger::Height certified) const {
        return floor <= certified && blind <= certified;
    }
    /// True if a vote for `target` may leave: the same as before, or the first one at its place.
    [[nodiscard]] bool allows(const ledger::VoteTarget& target) const {
        if (target.epoch < epoch) return false;
        for (const auto& vote : votes)
            if (vote.epoch == target.epoch && vote.height == target.height) return vote == target;
        return target.height > floor;
    }
    void note(const ledger::VoteTarget& target) {
        for (const auto& vote : votes)
            if (vote == target) return;
        votes.push_back(target);
        // What falls out of the ring is covered by the floor.
        if (votes.size() > kRing) {
            floor = std::max(floor, votes.front().height);
            votes.pop_front();
        }
    }
    void raise(ledger::Height height) { floor = std::max(floor, height); }
};

}  // namespace seabridge::peer
