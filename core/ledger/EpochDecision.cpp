// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/EpochChange.h"

#include <algorithm>
#include <map>
#include <set>

namespace seabridge::ledger {
namespace {

using base::Hash;
using Members = std::set<OrgId>;
using Votes = std::map<Hash, Members>;  ///< of one epoch at one height


/// Headers by their ids, each hashed once.
class Paths {
public:
    explicit Paths(std::span<const Header> headers) {
        for (const auto& header : headers) byId_.emplace(header.id(), &header);
    }
    [[nodiscard]] std::optional<std::vector<Header>> to(const EpochGround& ground,
                                                        Hash wanted) const {
        std::vector<Header> out;
        while (wanted != ground.headerId) {
            const auto found = byId_.find(wanted);
            if (found == byId_.end() || found->second->height <= ground.height ||
                (!out.empty() && out.back().height != found->second->height + 1))
                return std::nullopt;
            out.push_back(*found->second);
            wanted = found->second->previous;
        }
        if (!out.empty() && out.back().height != ground.height + 1) return std::nullopt;
        std::ranges::reverse(out);
        return out;
    }
    [[nodiscard]] const std::map<Hash, const Header*>& byId() const { return byId_; }

private:
    std::map<Hash, const Header*> byId_;
};

/// Everything that the statements show, in order.
class Evidence {
public:
    Evidence(const EpochGround& ground, std::span<const Signer> signers,
             std::span<const EpochStatement> statements, const Paths& paths)
        : ground_(ground), quorum_(quorumOf(signers.size())), faults_(faultsOf(signers.size())),
          paths_(paths) {
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
        for (const auto& [id, header] : paths.byId())
            if (header->changesMembers() && header->height > ground.height && mayBind(*header, id)) {
                changes_.insert(id);
                lowestChange_ = std::min(lowestChange_, header->height);
            }
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
    void noteLiars(const Votes& headersThere) {
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

    /// By the votes of those who sign at the ground.
    [[nodiscard]] bool reachesWith(const Votes& headersThere, const Hash& headerId) const {
        // Who says nothing may have voted for it, unless he is seen to have voted otherwise.
        auto able = silent_;
        for (const auto& [other, voters] : headersThere)
            for (const auto& voter : voters) able.erase(voter);
        const auto& voters = headersThere.at(headerId);
        able.insert(voters.begin(), voters.end());
        return reaches(std::move(able));
    }

    /// True if the first change of the members on a chain may have been certified. That takes a
    /// certificate of its own by those who sign at the ground, and before it nothing above counts.
    [[nodiscard]] bool mayBind(const Header& change, const Hash& id) const {
        if (unseenPossible()) return true;
        const auto at = votes_.find(change.height);
        return at != votes_.end() && std::ranges::any_of(at->second, [&](const auto& item) {
            return item.second.contains(id) && reachesWith(item.second, id) &&
                   !isRefuted(change.height, item.first, id);
        });
    }

    [[nodiscard]] bool isPossible(Height height, const Hash& headerId,
                                  const Votes& headersThere) const {
        const auto chain = paths_.to(ground_, headerId);
        // Above a change others sign, whose statements are not asked: so any vote counts there.
        if (!chain) return lowestChange_ < height || reachesWith(headersThere, headerId);
        if (chain->empty() || chain->back().height != height) return false;
        const auto change = std::ranges::find_if(*chain, &Header::changesMembers);
        if (change == chain->end() || change->height == height)
            return reachesWith(headersThere, headerId);
        return changes_.contains(change->id());
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
    const Paths& paths_;
    std::size_t statements_ = 0;
    Members silent_;  ///< may have voted for anything
    Members liars_;   ///< seen to vote twice at one place
    std::map<Height, std::map<std::uint64_t, Votes>> votes_;
    std::map<Hash, Members> names_;
    std::set<Hash> changes_;  ///< of the members, that may have been certified
    Height lowestChange_ = ~Height(0);
};

/// The most members that are seen to have voted for one candidate which is not in `chain`.
std::size_t votesLost(const std::vector<Header>& chain,
                      const std::vector<MaybeCertified>& candidates) {
    std::set<Hash> ids;
    for (const auto& header : chain) ids.insert(header.id());
    std::size_t most = 0;
    for (const auto& one : candidates)
        if (!ids.contains(one.headerId)) most = std::max(most, one.votes);
    return most;
}

}  // namespace

std::optional<std::vector<Header>> chainTo(const EpochGround& ground, const Hash& headerId,
                                           std::span<const Header> headers) {
    return Paths(headers).to(ground, headerId);
}

std::vector<Header> headersNeeded(const EpochGround& ground,
                                  std::span<const EpochStatement> statements,
                                  std::span<const Header> headers) {
    const Paths paths(headers);
    std::map<Hash, Header> needed;
    for (const auto& said : statements)
        for (const auto& vote : said.votes) {
            if (needed.contains(vote.target.headerId)) continue;
            const auto chain = paths.to(ground, vote.target.headerId);
            if (!chain) continue;
            for (const auto& header : *chain) needed.emplace(header.id(), header);
        }
    std::vector<Header> out;
    for (auto& [id, header] : needed) out.push_back(std::move(header));
    return out;
}

std::string_view meaningOf(EpochDecision::Kind kind) {
    using Kind = EpochDecision::Kind;
    switch (kind) {
        case Kind::Keeps: return "decided";
        case Kind::Statements: return "more statements are needed";
        case Kind::Headers: return "a block that may have been certified is not at hand";
        case Kind::Naming: return "a quorum of members must name the header to keep";
    }
    return "";
}

EpochDecision decideEpoch(const EpochGround& ground, std::span<const Signer> signers,
                          std::span<const EpochStatement> statements,
                          std::span<const Header> headers) {
    using Kind = EpochDecision::Kind;
    const Paths paths(headers);
    const Evidence evidence(ground, signers, statements, paths);
    EpochDecision out;
    out.candidates = evidence.candidates();
    if (!evidence.hasQuorum()) return out;
    const auto keep = [&](const MaybeCertified& one) {
        out.kind = Kind::Keeps;
        out.height = one.height;
        out.headerId = one.headerId;
        return out;
    };
    std::vector<MaybeCertified> nameable{{ground.height, ground.headerId, 0}};
    nameable.insert(nameable.end(), out.candidates.begin(), out.candidates.end());
    const auto& highest = nameable.back();
    const auto chain = paths.to(ground, highest.headerId);
    const bool isClear = !evidence.unseenPossible() && chain &&
                         votesLost(*chain, out.candidates) == 0;
    for (const auto& one : nameable) {
        if (!evidence.isNamed(one.headerId)) continue;
        const auto named = paths.to(ground, one.headerId);
        // What more than f voted for an honest one has, so it can be gone on from.
        const bool mustSpare = isClear || one.height == ground.height;
        if (named && (!mustSpare || votesLost(*named, out.candidates) <= faultsOf(signers.size())))
            return keep(one);
        if (named || isClear) continue;
        out.kind = Kind::Headers;
        return out;
    }
    if (isClear) return keep(highest);
    const bool isOnlyOne = out.candidates.size() == 1 && !evidence.unseenPossible();
    const auto undecided = statements.size() < signers.size() ? Kind::Statements : Kind::Naming;
    out.kind = isOnlyOne ? Kind::Headers : undecided;
    return out;
}

}  // namespace seabridge::ledger
