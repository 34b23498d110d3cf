// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer/EpochVotes.h"

namespace seabridge::peer {

using ledger::EpochVote;
using ledger::EpochVoteAnswer;

std::expected<EpochVote, EpochVoteAnswer> EpochVotes::read(
    const ledger::SignedEpochVote& said) const {
    const auto claimed = codec::decoded<EpochVote>(said.body);
    if (!claimed || claimed->network != network_ || claimed->org != member_)
        return std::unexpected(EpochVoteAnswer::Foreign);
    auto vote = ledger::voteOf(said, network_);
    if (!vote) return std::unexpected(EpochVoteAnswer::BadDevice);
    return std::move(*vote);
}

EpochVoteAnswer EpochVotes::maySupersede(const EpochVote& vote, base::TimeMs mono) const {
    const auto found = kept_.find(vote.user);
    if (found == kept_.end()) return EpochVoteAnswer::Counted;
    if (vote.signedAt < found->second.vote.signedAt) return EpochVoteAnswer::Older;
    const bool isSame = codec::encoded(vote) == found->second.said.body;
    if (!isSame && vote.signedAt == found->second.vote.signedAt) return EpochVoteAnswer::Older;
    const auto changed = changedMono_.find(vote.user);
    const bool isFast = changed != changedMono_.end() && mono - changed->second < kChangeMs;
    return isFast && !isSame ? EpochVoteAnswer::TooOften : EpochVoteAnswer::Counted;
}

bool EpochVotes::put(const ledger::SignedEpochVote& said, base::TimeMs mono) {
    auto vote = *codec::decoded<EpochVote>(said.body);
    const auto user = vote.user;
    const auto found = kept_.find(user);
    if (found != kept_.end() && found->second.said.body == said.body &&
        found->second.said.key == said.key)
        return false;
    kept_.insert_or_assign(user, Kept{said, std::move(vote)});
    changedMono_[user] = mono;
    return true;
}

void EpochVotes::forgetBelow(ledger::Height certified, std::uint64_t above) {
    std::erase_if(kept_, [&](const auto& item) {
        return item.second.vote.certified < certified || item.second.vote.epoch <= above;
    });
    if (kept_.empty()) changedMono_.clear();
}

std::vector<ledger::Approval> EpochVotes::votersFor(const EpochVote& wanted) const {
    std::vector<ledger::Approval> out;
    for (const auto& [user, kept] : kept_)
        if (kept.vote.certified == wanted.certified && kept.vote.choice() == wanted.choice())
            out.push_back({user, kept.said.key});
    return out;
}

std::vector<ledger::SignedEpochVote> EpochVotes::list() const {
    std::vector<ledger::SignedEpochVote> out;
    for (const auto& [user, kept] : kept_) out.push_back(kept.said);
    return out;
}

}  // namespace seabridge::peer
