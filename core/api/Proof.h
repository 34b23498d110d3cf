// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ids.h"

#include <optional>
#include <vector>

/// What a workstation may say of its own knowledge.
namespace seabridge::api {

using ledger::Height;
using ledger::OrgId;
using ledger::TimeMs;

/// State of the newest proven block. Current and stale are both false for a moment after a block
/// that too few members have named yet; nearly current is true meanwhile.
struct Proof {
    Height height = 0;                ///< newest proven block
    TimeMs blockTime = 0;             ///< its time, which all deadlines go by
    /// When this block was first heard of in this run, by base::monotonicMs(); its age is now
    /// minus that. Nothing: not heard of in this run.
    std::optional<TimeMs> heardAtMs;
    bool isCurrent = false;           ///< enough members name it as their newest
    bool isNearlyCurrent = false;     ///< or one of the last few before it
    bool isStale = true;              ///< nothing new for 45 s
    bool isSimulated = false;         ///< the consortium file says so; every screen shows it
    bool isStopped = false;           ///< a member's misconduct was proven; nothing is synced
    bool isOutdated = false;          ///< members changed, and what we trust is over 180 days old
    std::size_t faultsTolerated = 0;
    std::vector<OrgId> namedBy;       ///< members whose peers named the block

    bool operator==(const Proof&) const = default;
};

/// What stands behind a list. "Nothing here" may be shown only if it is proven.
struct Coverage {
    bool isProven = false;   ///< false: something may be missing, and nothing says what
    Height completeTo = 0;   ///< nothing is missing up to this block
    TimeMs blockTime = 0;    ///< the time by which expired things were told from open ones

    bool operator==(const Coverage&) const = default;
};

}  // namespace seabridge::api
