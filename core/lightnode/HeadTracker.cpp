// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/HeadTracker.h"

#include <algorithm>

namespace seabridge::lightnode {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::size_t kKnownHeads = 64;

bool isCertified(const ledger::Header& header, const std::optional<ledger::Certificate>& votes,
                 std::span<const ledger::Signer> signers) {
    // A later epoch may vote an earlier one's header again (ledger.md section 6), never before it.
    return votes && votes->target.height == header.height && votes->target.epoch >= header.epoch &&
           votes->target.headerId == header.id() && votes->holds(header.network, signers);
}

/// True if no honest chain holds both.
bool contradict(const ledger::Header& left, const ledger::Header& right) {
    if (left.height == right.height) return left.id() != right.id();
    const auto& low = left.height < right.height ? left : right;
    const auto& high = left.height < right.height ? right : left;
    if (high.height == low.height + 1 && high.previous != low.id()) return true;
    return high.time < low.time || high.epoch < low.epoch;
}

}  // namespace

Result<HeadTracker> HeadTracker::fromGenesis(const ledger::Genesis& genesis) {
    if (const auto problem = genesis.problem(); !problem.empty())
        return fail(ErrorCode::InvalidInput, problem);
    ledger::State state;
    HeadTracker out;
    out.head_ = {ledger::startState(genesis, state), std::nullopt,
                 ledger::Membership{genesis.members}.signers()};
    out.known_.push_back(out.head_);
    return out;
}

Result<void> HeadTracker::restore(Head trusted) {
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
    remember(trusted);
    head_ = std::move(trusted);
    named_.clear();
    return {};
}

Result<void> HeadTracker::check(const net::HeadReply& reply) const {
    const auto& header = reply.header;
    const auto& trusted = head_.header;
    if (header.network != trusted.network) return fail(ErrorCode::NotProven, "network");
    if (header.version != trusted.version) return fail(ErrorCode::NotProven, "version");
    if (ledger::hashOf(reply.signers) != header.members)
        return fail(ErrorCode::NotProven, "signers");
    if (header.height == 0) {
        const bool pinned = !reply.certificate && known_.front().header.id() == header.id();
        return pinned ? Result<void>() : fail(ErrorCode::NotProven, "genesis");
    }
    if (header.height > trusted.height && trusted.nextMembers != trusted.members)
        return fail(ErrorCode::VersionTooNew, "membership-changed");
    if (header.members != trusted.members) return fail(ErrorCode::NotProven, "members");
    if (!isCertified(header, reply.certificate, head_.signers))
        return fail(ErrorCode::NotProven, "certificate");
    return {};
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
    if (!evidence_) evidence_ = std::move(evidence);
}

Result<HeadTracker::Verdict> HeadTracker::take(const OrgId& member, const net::HeadReply& reply,
                                               TimeMs mono) {
    if (evidence_) return fail(ErrorCode::Misconduct, "stopped");
    if (auto checked = check(reply); !checked) return std::unexpected(checked.error());
    const auto height = reply.header.height;
    Head said{reply.header, reply.certificate, head_.signers};
    if (const auto* known = contradicted(reply.header)) {
        stop({Offence::ForkedHeads, *known, std::move(said)});
        return fail(ErrorCode::Misconduct, "forked-heads");
    }
    if (std::ranges::find(head_.signers, member, &ledger::Signer::org) != head_.signers.end())
        named_[member] = std::max(named_[member], height);
    if (height < head_.header.height) return Verdict::Behind;
    if (height > head_.header.height) newsAt_.reset();
    if (!newsAt_) newsAt_ = mono;
    if (height == head_.header.height) return Verdict::Confirmed;
    remember(said);
    head_ = std::move(said);
    return Verdict::Advanced;
}

Height HeadTracker::currentHeight() const {
    std::vector<Height> heights;
    for (const auto& [member, height] : named_) heights.push_back(height);
    if (heights.size() <= faults()) return 0;
    std::ranges::sort(heights, std::greater());
    return heights[faults()];
}

std::vector<OrgId> HeadTracker::namedBy() const {
    std::vector<OrgId> out;
    for (const auto& [member, height] : named_)
        if (height >= head_.header.height) out.push_back(member);
    return out;
}

}  // namespace seabridge::lightnode
