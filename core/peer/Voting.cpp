// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer/Voting.h"

#include <algorithm>

namespace seabridge::peer {

using ledger::Certificate;
using ledger::Vote;

Voting::Added Voting::add(const Vote& vote, std::span<const ledger::Signer> signers,
                          ledger::Height certified) {
    const auto& target = vote.target;
    if (target.height <= certified) {
        noteLate(vote, signers, certified);
        return {};
    }
    if (target.height > certified + kWindow) return {};
    const auto signer = std::ranges::find(signers, vote.member, &ledger::Signer::org);
    if (signer == signers.end()) return {};
    const Place place{target.epoch, target.height};
    const auto* kept = find(place, vote.member);
    // Kept when another key was thought to be the member's at that height.
    if (kept != nullptr && kept->key != signer->peerKey) {
        votes_.at(place).erase(vote.member);
        kept = nullptr;
    }
    const auto* before = kept == nullptr ? nullptr : &kept->vote;
    if (before != nullptr && before->target == target) return {};
    if (before != nullptr && equivocated_.contains({place, vote.member})) return {};
    if (!vote.holds(network_, signer->peerKey)) return {};
    auto& newest = newest_[vote.member];
    newest = std::max(newest, target.height);
    Added out;
    if (before != nullptr) {
        equivocated_.emplace(place, vote.member);
        out.equivocation = {*before, vote};
        return out;
    }
    if (countOf(vote.member) >= kMaxVotes) return {};
    votes_[place].emplace(vote.member, Kept{vote, signer->peerKey});
    out.certificate = assemble(place, target.headerId, signers);
    return out;
}

// A quorum does not wait for the slowest, so his vote often comes after the certificate.
void Voting::noteLate(const Vote& vote, std::span<const ledger::Signer> signers,
                      ledger::Height certified) {
    const auto height = vote.target.height;
    if (height + kWindow < certified || height <= newestOf(vote.member)) return;
    const auto signer = std::ranges::find(signers, vote.member, &ledger::Signer::org);
    if (signer != signers.end() && vote.holds(network_, signer->peerKey))
        newest_[vote.member] = height;
}

ledger::Height Voting::newestOf(const ledger::OrgId& member) const {
    const auto found = newest_.find(member);
    return found == newest_.end() ? 0 : found->second;
}

const Voting::Kept* Voting::find(const Place& place, const ledger::OrgId& member) const {
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
    for (const auto& signer : signers) {
        const auto* kept = find(place, signer.org);
        if (kept != nullptr && kept->key == signer.peerKey &&
            kept->vote.target.headerId == headerId)
            certificate.signatures.push_back({signer.org, kept->vote.signature});
    }
    if (certificate.signatures.size() < ledger::quorumOf(signers.size())) return std::nullopt;
    return certificate;
}

std::vector<Vote> Voting::votesOf(const ledger::OrgId& member, ledger::Height height) const {
    std::vector<Vote> out;
    for (const auto& [place, votes] : votes_) {
        const auto found = votes.find(member);
        if (place.height > height && found != votes.end()) out.push_back(found->second.vote);
    }
    return out;
}

std::vector<Vote> Voting::votesAbove(ledger::Height height) const {
    std::vector<Vote> out;
    for (const auto& [place, votes] : votes_)
        for (const auto& [member, kept] : votes)
            if (place.height > height) out.push_back(kept.vote);
    return out;
}

std::size_t Voting::against(const ledger::VoteTarget& target) const {
    const auto here = votes_.find({target.epoch, target.height});
    if (here == votes_.end()) return 0;
    return static_cast<std::size_t>(std::ranges::count_if(here->second, [&](const auto& item) {
        return item.second.vote.target.headerId != target.headerId;
    }));
}

std::size_t Voting::supporting(const ledger::VoteTarget& target, const ledger::OrgId& self) const {
    const auto here = votes_.find({target.epoch, target.height});
    if (here == votes_.end()) return 0;
    return static_cast<std::size_t>(std::ranges::count_if(here->second, [&](const auto& item) {
        return item.first != self && item.second.vote.target == target;
    }));
}

void Voting::forgetUpTo(ledger::Height height) {
    std::erase_if(votes_, [&](const auto& item) { return item.first.height <= height; });
    std::erase_if(equivocated_, [&](const auto& item) { return item.first.height <= height; });
}

}  // namespace seabridge::peer
