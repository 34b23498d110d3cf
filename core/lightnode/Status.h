// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lightnode/Head.h"

namespace seabridge::lightnode {

/// How far a topic is proven. "Nothing here" may be shown only if it is complete and empty.
struct TopicStatus {
    ledger::Topic topic;
    std::uint64_t from = 0;       ///< entries from .. size - 1 are proven without a gap
    std::uint64_t size = 0;       ///< as committed at `height`
    Height height = 0;            ///< proven as of this block; 0 with isProven false: not at all
    bool isProven = false;        ///< a feed head was proven in this run
    bool isComplete = false;      ///< the whole history up to `height`
    bool isDenied = false;        ///< peers of f + 1 members say that we may not read it
    bool isUnreadable = false;    ///< holds entries of a newer release
};

/// What the desk may say of its own knowledge; a value to show.
struct Status {
    Height height = 0;            ///< newest proven block
    TimeMs blockTime = 0;
    std::optional<TimeMs> heardMs;  ///< since this head was first heard of in this run
    Height currentHeight = 0;     ///< named by peers of f + 1 members, or a successor of it
    bool isCurrent = false;       ///< the newest proven block is
    bool isNearlyCurrent = false; ///< it, or one of the last few before it; or nothing is signed
    bool isStale = true;          ///< no new block for kStaleMs
    bool isSimulated = false;     ///< the genesis says so
    bool isStopped = false;       ///< misconduct was proven; nothing is synced any more
    /// Other members sign now, and the trusted head is too old to believe the way to them: a person
    /// must vouch for a newer one.
    bool membershipChanged = false;
    std::vector<OrgId> doubleVoters;  ///< members proven to have voted for two headers of a height
    std::size_t faultsTolerated = 0;
    std::vector<OrgId> namedBy;   ///< members whose peers named the newest proven block
    std::vector<OrgId> connected;
    std::size_t outgoing = 0;     ///< signed and not settled
    std::vector<TopicStatus> topics;
};

}  // namespace seabridge::lightnode
