// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Proof.h"
#include "base/Clock.h"
#include "lightnode/Status.h"

namespace seabridge::app {

/// What a view says of how far all is proven; `mono` is now. Pure.
[[nodiscard]] inline api::Proof proofOf(const lightnode::Status& status, base::TimeMs mono) {
    api::Proof out;
    out.height = status.height;
    out.blockTime = status.blockTime;
    if (status.heardMs) out.heardAtMs = mono - *status.heardMs;
    out.isCurrent = status.isCurrent;
    out.isNearlyCurrent = status.isNearlyCurrent;
    out.isStale = status.isStale;
    out.isSimulated = status.isSimulated;
    out.isStopped = status.isStopped;
    out.isOutdated = status.membershipChanged;
    out.faultsTolerated = status.faultsTolerated;
    out.namedBy = status.namedBy;
    return out;
}

/// Equal but for the clock, which wobbles by how long a turn took.
[[nodiscard]] inline bool sameBlock(const api::Proof& left, api::Proof right) {
    right.heardAtMs = left.heardAtMs;
    return left == right;
}

}  // namespace seabridge::app
