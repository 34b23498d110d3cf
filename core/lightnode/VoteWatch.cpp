// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/VoteWatch.h"

#include <algorithm>

namespace seabridge::lightnode {

std::vector<DoubleVote> VoteWatch::see(const ledger::Certificate& certificate,
                                       std::span<const ledger::Signer> signers,
                                       ledger::Height trusted) {
    std::vector<DoubleVote> out;
    // More than there are members is nonsense, and each costs a verification.
    if (certificate.signatures.size() > signers.size()) return out;
    for (const auto& item : certificate.signatures) {
        const auto signer = std::ranges::find(signers, item.member, &ledger::Signer::org);
        if (signer == signers.end()) continue;
        const Place place{certificate.target.height, certificate.target.epoch,
                          signer->peerKey};
        auto& votes = votes_[item.member];
        const auto known = votes.find(place);
        if (known != votes.end() && known->second.target == certificate.target) continue;
        const ledger::Vote vote{item.member, certificate.target, item.signature};
        if (!vote.holds(network_, signer->peerKey)) continue;
        if (known != votes.end())
            out.push_back({known->second, vote});
        else
            votes.emplace(place, vote);
        if (votes.size() > kKept) dropFarthest(votes, trusted);
    }
    return out;
}

void VoteWatch::dropFarthest(Votes& votes, ledger::Height trusted) {
    const auto lowest = std::get<0>(votes.begin()->first);
    const auto highest = std::get<0>(votes.rbegin()->first);
    const bool lowIsFarther = lowest < trusted && (highest < trusted ||
                                                   trusted - lowest > highest - trusted);
    votes.erase(lowIsFarther ? votes.begin() : std::prev(votes.end()));
}

}  // namespace seabridge::lightnode
