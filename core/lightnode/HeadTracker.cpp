// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/HeadTracker.h"

#include "lightnode/HeaderLink.h"

#include <algorithm>

namespace seabridge::lightnode {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::size_t kKnownHeads = 64;
constexpr std::size_t kMaxSigners = 1024;  // each may cost a verification

}  // namespace

bool isCertified(const ledger::Header& header, const std::optional<ledger::Certificate>& votes,
                 std::span<const ledger::Signer> signers) {
    // A later epoch may vote an earlier one's header again (ledger.md section 6), never before it.
    return votes && votes->target.height == header.height && votes->target.epoch >= header.epoch &&
           votes->target.headerId == header.id() && votes->holds(header.network, signers);
}

HeadTracker::HeadTracker(Head genesis)
    : head_(std::move(genesis)), known_{head_}, votes_(head_.header.network) {}

Result<HeadTracker> HeadTracker::fromGenesis(const ledger::Genesis& genesis) {
    if (const auto problem = genesis.problem(); !problem.empty())
        return fail(ErrorCode::InvalidInput, problem);
    ledger::State state;
    auto header = ledger::startState(genesis, state);
    return HeadTracker(
        {std::move(header), std::nullopt, ledger::Membership{genesis.members}.signers()});
}

Result<void> HeadTracker::restore(Head trusted, std::vector<Head> changes) {
    const auto& header = trusted.header;
    if (header.network != network()) return fail(ErrorCode::NotProven, "network");
    if (header.height == 0)
        return header.id() == known_.front().header.id() ? Result<void>()
                                                         : fail(ErrorCode::NotProven, "genesis");
    if (ledger::hashOf(trusted.signers) != header.members)
        return fail(ErrorCode::NotProven, "signers");
    if (!isCertified(header, trusted.certificate, trusted.signers))
        return fail(ErrorCode::NotProven, "certificate");
    if (header.height < head_.header.height) return fail(ErrorCode::RolledBack, "head");
    // The last of them may be the trusted head itself.
    std::erase_if(changes, [&](const Head& change) {
        return change.header.height >= header.height;
    });
    auto expected = known_.front().header.nextMembers;
    for (const auto& [change, certificate, signers] : changes) {
        if (change.network != network() || change.members != expected ||
            ledger::hashOf(signers) != expected || !isCertified(change, certificate, signers))
            return fail(ErrorCode::NotProven, "change");
        expected = change.nextMembers;
    }
    if (!changes.empty() && header.members != expected) return fail(ErrorCode::NotProven, "members");
    changes_ = std::move(changes);
    remember(trusted);
    head_ = std::move(trusted);
    named_.clear();
    return {};
}

/// What a header of that height names as its members.
base::Hash HeadTracker::membersAt(Height height) const {
    if (height > head_.header.height) return head_.header.nextMembers;
    const auto change = std::ranges::find_if(
        changes_, [&](const Head& known) { return height <= known.header.height; });
    return change == changes_.end() ? head_.header.members : change->header.members;
}

/// True if it is certified; false if members that are not known here signed it.
Result<bool> HeadTracker::check(const net::HeadReply& reply) const {
    const auto& header = reply.header;
    const auto& trusted = head_.header;
    if (header.network != trusted.network) return fail(ErrorCode::NotProven, "network");
    if (header.version != trusted.version) return fail(ErrorCode::NotProven, "version");
    if (reply.signers.size() > kMaxSigners || ledger::hashOf(reply.signers) != header.members)
        return fail(ErrorCode::NotProven, "signers");
    if (header.height == 0) {
        const bool pinned = !reply.certificate && known_.front().header.id() == header.id();
        return pinned ? Result<bool>(true) : fail(ErrorCode::NotProven, "genesis");
    }
    // Its own members must have signed in any case.
    if (!isCertified(header, reply.certificate, reply.signers))
        return fail(ErrorCode::NotProven, "certificate");
    if (header.members == membersAt(header.height)) return true;
    if (header.height > trusted.height) return false;
    return fail(ErrorCode::NotProven, "members");
}

const Head* HeadTracker::contradicted(const ledger::Header& header) const {
    const auto found = std::ranges::find_if(
        known_, [&](const Head& known) { return contradict(known.header, header); });
    return found == known_.end() ? nullptr : &*found;
}

const ledger::Header* HeadTracker::nearest(Height height) const {
    const ledger::Header* out = nullptr;
    for (const auto& [header, certificate, signers] : known_)
        if (header.height >= height && (out == nullptr || header.height < out->height))
            out = &header;
    return out;
}

void HeadTracker::remember(Head head) {
    // The first is the pinned genesis and stays.
    if (known_.size() == kKnownHeads) known_.erase(known_.begin() + 1);
    known_.push_back(std::move(head));
}

void HeadTracker::stop(Evidence evidence) {
    if (evidence_) return;
    evidence_ = std::move(evidence);
    evidence_->changes = changes_;
    if (head_.header.changesMembers()) evidence_->changes.push_back(head_);
}

void HeadTracker::watchVotes(const net::HeadReply& reply) {
    const auto height = reply.header.height;
    if (!reply.certificate || reply.certificate->target.height != height ||
        reply.header.members != membersAt(height) ||
        ledger::hashOf(reply.signers) != reply.header.members)
        return;
    // A head of the membership that the members' keys stand in.
    const auto under = std::ranges::find_if(known_, [&](const Head& known) {
        return known.header.members == reply.header.members;
    });
    if (under == known_.end()) return;
    for (auto& found : votes_.see(*reply.certificate, reply.signers,
                                  head_.header.height)) {
        if (votedTwice_.contains(found.first.member)) continue;
        Evidence evidence{Offence::DoubleVote, *under, *under};
        evidence.votes = {found.first, found.second};
        evidence.changes = changes_;
        votedTwice_.emplace(found.first.member, evidence);
        doubleVotes_.push_back(evidence);
        if (tooManyVotedTwice()) stop(std::move(evidence));
    }
}

/// Who left since does not count against the members of now.
bool HeadTracker::tooManyVotedTwice() const {
    const auto present = std::ranges::count_if(head_.signers, [this](const auto& signer) {
        return votedTwice_.contains(signer.org);
    });
    return static_cast<std::size_t>(present) > faults();
}

void HeadTracker::stopAtDoubleVoters() {
    if (evidence_ || !tooManyVotedTwice()) return;
    const auto one = std::ranges::find_if(head_.signers, [this](const auto& signer) {
        return votedTwice_.contains(signer.org);
    });
    evidence_ = votedTwice_.at(one->org);  // it names the changes that lead to it already
}

std::set<OrgId> HeadTracker::doubleVoters() const {
    std::set<OrgId> out;
    for (const auto& [member, evidence] : votedTwice_) out.insert(member);
    return out;
}

void HeadTracker::remember(const std::vector<Evidence>& doubleVotes) {
    for (const auto& evidence : doubleVotes)
        if (!evidence.votes.empty()) votedTwice_.emplace(evidence.votes.front().member, evidence);
    stopAtDoubleVoters();
}

Result<HeadTracker::Verdict> HeadTracker::take(const OrgId& member, const net::HeadReply& reply,
                                               TimeMs mono) {
    if (evidence_) return fail(ErrorCode::Misconduct, "stopped");
    watchVotes(reply);
    const auto checked = check(reply);
    if (evidence_ && !checked) return fail(ErrorCode::Misconduct, "double-votes");
    if (!checked) return std::unexpected(checked.error());
    if (!*checked) return Verdict::UnknownMembers;
    const auto height = reply.header.height;
    Head said{reply.header, reply.certificate, reply.signers};
    if (const auto* known = contradicted(reply.header)) {
        evidence_.reset();  // two certified headers say more than the votes under them
        stop({Offence::ForkedHeads, *known, std::move(said)});
        return fail(ErrorCode::Misconduct, "forked-heads");
    }
    if (evidence_) return fail(ErrorCode::Misconduct, "double-votes");
    auto verdict = height < head_.header.height    ? Result<Verdict>(Verdict::Behind)
                   : height == head_.header.height ? Result<Verdict>(Verdict::Confirmed)
                                                   : advance(std::move(said), reply);
    if (!verdict || *verdict == Verdict::Unlinked) return verdict;
    if (std::ranges::find(head_.signers, member, &ledger::Signer::org) != head_.signers.end())
        named_[member] = std::max(named_[member], height);
    if (*verdict != Verdict::Behind && (*verdict == Verdict::Advanced || !newsAt_)) newsAt_ = mono;
    return verdict;
}

/// The certificate vouches for all ancestors; the link shows that ours is among them.
Result<HeadTracker::Verdict> HeadTracker::advance(Head said, const net::HeadReply& reply) {
    if (!reply.link) return fail(ErrorCode::NotProven, "link");
    if (reply.link->height < head_.header.height) return Verdict::Unlinked;
    switch (judge(head_.header, reply.header, *reply.link)) {
        case Extension::Unproven: return fail(ErrorCode::NotProven, "link");
        case Extension::Forks:
            stop({Offence::ForkedHeads, head_, std::move(said), {}, codec::encoded(*reply.link)});
            return fail(ErrorCode::Misconduct, "forked-heads");
        case Extension::Extends: break;
    }
    become(std::move(said));
    stopAtDoubleVoters();
    if (evidence_) return fail(ErrorCode::Misconduct, "double-votes");
    return Verdict::Advanced;
}

void HeadTracker::become(Head head) {
    remember(head);
    if (head_.header.changesMembers()) changes_.push_back(std::move(head_));
    head_ = std::move(head);
    std::erase_if(named_, [&](const auto& item) {
        return std::ranges::find(head_.signers, item.first, &ledger::Signer::org) ==
               head_.signers.end();
    });
}

Height HeadTracker::currentHeight() const {
    std::vector<Height> heights;
    for (const auto& [member, height] : named_) heights.push_back(height);
    if (heights.size() <= faults()) return 0;
    std::ranges::sort(heights, std::greater());
    return heights[faults()];
}

bool HeadTracker::isNearlyCurrent() const {
    const auto near = std::ranges::count_if(named_, [&](const auto& item) {
        return item.second + kNearBlocks >= head_.header.height;
    });
    return static_cast<std::size_t>(near) > faults();
}

std::vector<OrgId> HeadTracker::namedBy() const {
    std::vector<OrgId> out;
    for (const auto& [member, height] : named_)
        if (height >= head_.header.height) out.push_back(member);
    return out;
}

}  // namespace seabridge::lightnode
