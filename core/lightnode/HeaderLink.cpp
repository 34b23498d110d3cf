// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/HeaderLink.h"

#include "merkle/Proof.h"

namespace seabridge::lightnode {

Extension judge(const ledger::Header& older, const ledger::Header& newer,
                const net::HeaderLink& link) {
    // The log under a header of height h has the h leaves 0 to h - 1, so both places are pinned.
    if (link.height != older.height ||
        !merkle::verifyInclusion(link.id, older.height, newer.height, newer.logRoot,
                                 link.inclusion))
        return Extension::Unproven;
    if (link.id != older.id()) return Extension::Forks;
    return merkle::verifyConsistency(older.height, newer.height, older.logRoot, newer.logRoot,
                                     link.consistency)
               ? Extension::Extends
               : Extension::Unproven;
}

bool contradict(const ledger::Header& left, const ledger::Header& right) {
    if (left.height == right.height) return left.id() != right.id();
    const auto& low = left.height < right.height ? left : right;
    const auto& high = left.height < right.height ? right : left;
    if (high.height == low.height + 1 && high.previous != low.id()) return true;
    return high.time < low.time || high.epoch < low.epoch;
}

}  // namespace seabridge::lightnode
