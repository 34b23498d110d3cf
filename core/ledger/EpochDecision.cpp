// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/EpochChange.h"

#include <algorithm>
#include <map>
#include <set>

namespace seabridge::ledger {
namespace {

using base::Hash;
using Members = std::set<OrgId>;

/// Everything that the statements show, in order.
class Evidence {
public:
    Evidence(const EpochGround& ground, std::span<const Signer> signers,
             std::span<const EpochStatement> statements, std::span<const Header> headers)
        : ground_(ground), quorum_(quorumOf(signers.size())), faults_(faultsOf(signers.size())),
          headers_(headers) {
        for (const auto& signer : signers) silent_.insert(signer.org);
        const auto all = silent_;
        for (const auto& said : statements) {
            ++statements_;
            if (said.knowsVotes) silent_.erase(said.member);
            for (const auto& vote : said.votes)
                if (vote.target.height > ground.height && vote.target.epoch < ground.epoch &&
                    all.contains(vote.member))
                    votes_[vote.target.height][vote.target.epoch][vote.target.headerId].insert(
                        vote.member);
            if (said.keep) names_[*said.keep].insert(said.member);
        }
        for (const auto& [height, epochs] : votes_)
            for (const auto& [epoch, headersThere] : epochs) noteLiars(headersThere);
        for (const auto& header : headers)
            if (header.members != header.nextMembers && header.height > ground.height)
                lowestChange_ = std::min(lowestChange_, header.height);
    }

    [[nodiscard]] bool hasQuorum() const { return statements_ >= quorum_; }
    /// A header that no statement shows may have been certified all the same.
    [[nodiscard]] bool unseenPossible() const { return reaches(silent_); }
    [[nodiscard]] bool isNamed(const Hash& headerId) const {
        const auto found = names_.find(headerId);
        return found != names_.end() && found->second.size() >= quorum_;
    }
    [[nodiscard]] std::vector<MaybeCertified> candidates() const {
        std::map<std::pair<Height, Hash>, std::size_t> found;
        for (const auto& [height, epochs] : votes_)
            for (const auto& [epoch, headersThere] : epochs)
                for (const auto& [headerId, voters] : headersThere)
                    if (isPossible(height, headerId, headersThere) &&
                        !isRefuted(height, epoch, headerId)) {
                        auto& votes = found[{height, headerId}];
                        votes = std::max(votes, voters.size());
                    }
        std::vector<MaybeCertified> out;
        for (const auto& [place, votes] : found) out.push_back({place.first, place.second, votes});
        return out;
    }

private:
    void noteLiars(const std::map<Hash, Members>& headersThere) {
        Members seen;
        for (const auto& [headerId, voters] : headersThere)
            for (const auto& voter : voters)
                if (!seen.insert(voter).second) liars_.insert(voter);
    }

    /// True if `able` and as many liars as there may be are a quorum.
    [[nodiscard]] bool reaches(Members able) const {
        able.insert(liars_.begin(), liars_.end());
        const auto unknownLiars = faults_ > liars_.size() ? faults_ - liars_.size() : 0;
        return able.size() + unknownLiars >= quorum_;
    }

    [[nodiscard]] bool isPossible(Height height, const Hash& headerId,
                                  const std::map<Hash, Members>& headersThere) const {
        // Above a change others sign, whose statements are not asked: so any vote counts there.
        if (lowestChange_ < height) {
            const auto chain = chainTo(ground_, headerId, headers_);
            if (!chain || std::ranges::any_of(*chain, [&](const Header& header) {
                    return header.height < height && header.members != header.nextMembers;
                }))
                return true;
        }
        // Who says nothing may have voted for it, unless he is seen to have voted otherwise.
        auto able = silent_;
        for (const auto& [other, voters] : headersThere)
            for (const auto& voter : voters) able.erase(voter);
        const auto& voters = headersThere.at(headerId);
        able.insert(voters.begin(), voters.end());
        return reaches(std::move(able));
    }

    /// More than f members voted for something else in a later epoch, so an honest one did: that
    /// epoch's statements showed that this header was not certified before it.
    [[nodiscard]] bool isRefuted(Height height, std::uint64_t epoch, const Hash& headerId) const {
        Members others;
        const auto& epochs = votes_.at(height);
        for (auto later = epochs.upper_bound(epoch); later != epochs.end(); ++later)
            for (const auto& [other, voters] : later->second)
                if (other != headerId) others.insert(voters.begin(), voters.end());
        return others.size() > faults_;
    }

    EpochGround ground_;
    std::size_t quorum_;
    std::size_t faults_;
    std::span<const Header> headers_;
    std::size_t statements_ = 0;
    Members silent_;  ///< may have voted for anything
    Members liars_;   ///< seen to vote twice at one place
    std::map<Height, std::map<std::uint64_t, std::map<Hash, Members>>> votes_;
    std::map<Hash, Members> names_;
    Height lowestChange_ = ~Height(0);
};

/// True if every candidate stands in `chain`.
bool holdsAll(const std::vector<Header>& chain, const std::vector<MaybeCertified>& candidates) {
    std::set<Hash> ids;
    for (const auto& header : chain) ids.insert(header.id());
    return std::ranges::all_of(candidates,
                               [&](const auto& one) { return ids.contains(one.headerId); });
}

}  // namespace

std::optional<std::vector<Header>> chainTo(const EpochGround& ground, const Hash& headerId,
                                           std::span<const Header> headers) {
    std::map<Hash, const Header*> byId;
    for (const auto& header : headers) byId.emplace(header.id(), &header);
    std::vector<Header> out;
    auto wanted = headerId;
    while (wanted != ground.headerId) {
        const auto found = byId.find(wanted);
        if (found == byId.end() || found->second->height <= ground.height ||
            (!out.empty() && out.back().height != found->second->height + 1))
            return std::nullopt;
        out.push_back(*found->second);
        wanted = found->second->previous;
    }
    if (!out.empty() && out.back().height != ground.height + 1) return std::nullopt;
    std::ranges::reverse(out);
    return out;
}

EpochDecision decideEpoch(const EpochGround& ground, std::span<const Signer> signers,
                          std::span<const EpochStatement> statements,
                          std::span<const Header> headers) {
    using Kind = EpochDecision::Kind;
    const Evidence evidence(ground, signers, statements, headers);
    EpochDecision out;
    out.candidates = evidence.candidates();
    if (!evidence.hasQuorum()) return out;
    const auto keep = [&](Height height, const Hash& headerId) {
        out.kind = Kind::Keeps;
        out.height = height;
        out.headerId = headerId;
        return out;
    };
    const auto undecided = statements.size() < signers.size() ? Kind::Statements : Kind::Naming;
    if (out.candidates.empty()) {
        if (!evidence.unseenPossible() || evidence.isNamed(ground.headerId))
            return keep(ground.height, ground.headerId);
        out.kind = undecided;
        return out;
    }
    const auto& highest = out.candidates.back();
    const auto chain = chainTo(ground, highest.headerId, headers);
    if (!evidence.unseenPossible() && chain && holdsAll(*chain, out.candidates))
        return keep(highest.height, highest.headerId);
    for (const auto& one : out.candidates) {
        if (!evidence.isNamed(one.headerId)) continue;
        if (chainTo(ground, one.headerId, headers)) return keep(one.height, one.headerId);
        out.kind = Kind::Headers;
        return out;
    }
    const bool isOnlyOne = out.candidates.size() == 1 && !evidence.unseenPossible();
    out.kind = isOnlyOne ? Kind::Headers : undecided;
    return out;
}

}  // namespace seabridge::ledger
