// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ProofState.h"

#include "api/View.h"

namespace seabridge::text {

namespace {

/// What a new block brings is proven a moment after the block.
constexpr std::uint64_t kBehindBlocks = 8;

}  // namespace

ProofState proofStateOf(const api::View& view) {
    const auto& proof = view.proof;
    if (view.failure || view.phase == api::Phase::Failed) return ProofState::Failed;
    if (proof.isStopped) return ProofState::Stopped;
    // Nothing heard in this run is a beginning, not an end of the news.
    const bool hasBegun = proof.heardAtMs || view.coverage.isProven;
    if (proof.height > 0 && hasBegun && proof.isStale) return ProofState::Stale;
    if (proof.height == 0 || !proof.heardAtMs || !view.coverage.isProven)
        return ProofState::NotProven;
    if (proof.isOutdated || !proof.isNearlyCurrent) return ProofState::Unconfirmed;
    const bool isBehind = view.coverage.completeTo + kBehindBlocks < proof.height;
    return isBehind ? ProofState::Behind : ProofState::Complete;
}

bool isComplete(const api::View& view) { return proofStateOf(view) == ProofState::Complete; }

std::uint64_t provenBlockOf(const api::View& view) {
    return isComplete(view) ? view.coverage.completeTo : view.proof.height;
}

}  // namespace seabridge::text
