// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/Misconduct.h"

#include "lightnode/HeaderLink.h"
#include "lightnode/HeadTracker.h"

#include <algorithm>

namespace seabridge::lightnode {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// Which members signed which heights, as far as the genesis and certified changes tell.
class Memberships {
public:
    explicit Memberships(ledger::Header genesis)
        : genesis_(std::move(genesis)), newest_(genesis_.nextMembers) {}

    [[nodiscard]] Result<void> walk(const Head& change) {
        const auto& header = change.header;
        const auto last = until_.empty() ? 0 : until_.rbegin()->first;
        if (header.network != genesis_.network || header.height <= last ||
            header.members != newest_ || header.nextMembers == newest_ || ledger::hashOf(change.signers) != newest_ ||
            !isCertified(header, change.certificate, change.signers))
            return fail(ErrorCode::NotProven, "change");
        until_.emplace(header.height, newest_);
        newest_ = header.nextMembers;
        return {};
    }
    [[nodiscard]] bool certify(const Head& head) const {
        const auto& header = head.header;
        if (header.height == 0) return header.id() == genesis_.id();
        return isOf(head, header.height) && isCertified(header, head.certificate, head.signers);
    }
    /// True if the head's list is that of the members who sign `height`, on the genesis' network.
    [[nodiscard]] bool isOf(const Head& head, Height height) const {
        const auto found = until_.lower_bound(height);
        const auto& members = found == until_.end() ? newest_ : found->second;
        return head.header.network == genesis_.network && head.header.members == members &&
               ledger::hashOf(head.signers) == members;
    }

private:
    ledger::Header genesis_;
    base::Hash newest_;
    std::map<Height, base::Hash> until_;
};

std::vector<OrgId> signersOf(const Head& head) {
    std::vector<OrgId> out;
    if (head.certificate)
        for (const auto& item : head.certificate->signatures) out.push_back(item.member);
    return out;
}

Result<Finding> judgeFork(const Memberships& memberships, const Evidence& evidence) {
    const auto& [known, other] = std::tie(evidence.known, evidence.other);
    if (!memberships.certify(known) || !memberships.certify(other))
        return fail(ErrorCode::NotProven, "certificate");
    if (!contradict(known.header, other.header)) {
        const auto link = codec::decoded<net::HeaderLink>(evidence.proof);
        if (!link || judge(known.header, other.header, *link) != Extension::Forks)
            return fail(ErrorCode::NotProven, "no-contradiction");
    }
    Finding out{Offence::ForkedHeads, other.header.height, {}};
    const auto first = signersOf(known);
    const auto second = signersOf(other);
    // Against the pinned genesis everybody who signed stands alone.
    if (!known.certificate)
        out.culprits = second;
    else
        std::ranges::set_intersection(first, second, std::back_inserter(out.culprits));
    return out;
}

Result<Finding> judgeVotes(const Memberships& memberships, const Evidence& evidence) {
    if (evidence.votes.size() != 2) return fail(ErrorCode::NotProven, "votes");
    const auto& first = evidence.votes[0];
    const auto& second = evidence.votes[1];
    const bool differ = first.member == second.member &&
                        first.target.epoch == second.target.epoch &&
                        first.target.height == second.target.height &&
                        first.target.headerId != second.target.headerId;
    if (!differ) return fail(ErrorCode::NotProven, "no-contradiction");
    const auto& head = evidence.known;
    if (!memberships.certify(head) || !memberships.isOf(head, first.target.height))
        return fail(ErrorCode::NotProven, "members");
    const auto signer = std::ranges::find(head.signers, first.member, &ledger::Signer::org);
    const auto& network = head.header.network;
    if (signer == head.signers.end() || !first.holds(network, signer->peerKey) ||
        !second.holds(network, signer->peerKey))
        return fail(ErrorCode::NotProven, "votes");
    return Finding{Offence::DoubleVote, first.target.height, {first.member}};
}

}  // namespace

std::string_view wordOf(Offence offence) {
    switch (offence) {
        case Offence::ForkedHeads: return "forked-heads";
        case Offence::RewrittenFeed: return "rewritten-feed";
        case Offence::DoubleVote: return "double-vote";
    }
    return {};
}

std::optional<EvidenceFile> evidenceFrom(base::ByteView bytes) {
    auto file = codec::decoded<EvidenceFile>(bytes);
    if (!file || file->domain != EvidenceFile::kDomain || file->items.empty()) return std::nullopt;
    return std::move(*file);
}

Result<Finding> judge(const ledger::Genesis& genesis, const Evidence& evidence) {
    if (const auto problem = genesis.problem(); !problem.empty())
        return fail(ErrorCode::InvalidInput, problem);
    ledger::State state;
    Memberships memberships(ledger::startState(genesis, state));
    for (const auto& change : evidence.changes)
        if (auto walked = memberships.walk(change); !walked) return std::unexpected(walked.error());
    switch (evidence.offence) {
        case Offence::ForkedHeads: return judgeFork(memberships, evidence);
        case Offence::DoubleVote: return judgeVotes(memberships, evidence);
        case Offence::RewrittenFeed: break;
    }
    return fail(ErrorCode::NotProven, "rewritten-feed");
}

}  // namespace seabridge::lightnode
