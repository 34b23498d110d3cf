// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer/Voting.h"

#include <algorithm>

namespace seabridge::peer {

using ledger::Certificate;
using ledger::Vote;

Voting::Added Voting::add(const Vote& vote, std::span<const ledger::Signer> signers,
                          ledger::Height certified) {
    const auto& target = vote.target;
    if (target.height <= certified || target.height > certified + kWindow) return {};
    const auto signer = std::ranges::find(signers, vote.member, &ledger::Signer::org);
    if (signer == signers.end()) return {};
    const Place place{target.epoch, target.height};
    const auto* before = find(place, vote.member);
    if (before != nullptr && before->target == target) return {};
    if (before != nullptr && equivocated_.contains({place, vote.member})) return {};
    if (!vote.holds(network_, signer->peerKey)) return {};
    Added out;
    if (before != nullptr) {
        equivocated_.emplace(place, vote.member);
        out.equivocation = {*before, vote};
        return out;
    }
    if (countOf(vote.member) >= kMaxVotes) return {};
    votes_[place].emplace(vote.member, vote);
    out.certificate = assemble(place, target.headerId, signers);
    return out;
}

const Vote* Voting::find(const Place& place, const ledger::OrgId& member) const {
    const auto here = votes_.find(place);
    if (here == votes_.end()) return nullptr;
    const auto found = here->second.find(member);
    return found == here->second.end() ? nullptr : &found->second;
}

std::size_t Voting::countOf(const ledger::OrgId& member) const {
    return static_cast<std::size_t>(std::ranges::count_if(
        votes_, [&](const auto& item) { return item.second.contains(member); }));
}

std::optional<Certificate> Voting::assemble(const Place& place, const base::Hash& headerId,
                                            std::span<const ledger::Signer> signers) const {
    Certificate certificate{{place.epoch, place.height, headerId}, {}};
    for (const auto& [member, vote] : votes_.at(place))
        if (vote.target.headerId == headerId)
            certificate.signatures.push_back({member, vote.signature});
    if (certificate.signatures.size() < ledger::quorumOf(signers.size())) return std::nullopt;
    return certificate;
}

std::vector<Vote> Voting::votesOf(const ledger::OrgId& member, ledger::Height height) const {
    std::vector<Vote> out;
    for (const auto& [place, votes] : votes_) {
        const auto found = votes.find(member);
        if (place.height > height && found != votes.end()) out.push_back(found->second);
    }
    return out;
}

void Voting::forgetUpTo(ledger::Height height) {
    std::erase_if(votes_, [&](const auto& item) { return item.first.height <= height; });
    std::erase_if(equivocated_, [&](const auto& item) { return item.first.height <= height; });
}

}  // namespace seabridge::peer
