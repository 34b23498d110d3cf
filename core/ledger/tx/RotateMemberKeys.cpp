// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/RotateMemberKeys.h"

#include "ledger/Ballot.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

Reject RotateMemberKeys::check() const {
    if (const auto refused = checkPeerKeys(peer); refused != Reject::None) return refused;
    return checkEndpoints(requestEndpoint, announceEndpoint);
}

Consent RotateMemberKeys::consent(const Reader& reader, const Call& call) const {
    return Consent::all({Consent::of(call.org, ActionClass::Consortium),
                         ballotOf(reader, Quorum::OfAll)});
}

Reject RotateMemberKeys::plan(Draft& draft, const Call& call) const {
    auto membership = membershipOf(draft);
    const auto* found = membership.find(call.org);
    if (found == nullptr || found->status == MemberStatus::Expelled) return Reject::NotAMember;
    auto member = *found;
    if (const auto refused = enrolPeer(draft, call, member, peer);
        refused != Reject::None)
        return refused;
    member.requestEndpoint = requestEndpoint;
    member.announceEndpoint = announceEndpoint;
    membership.put(std::move(member));
    draft.put(membership);
    tellMembership(draft, call.org, {.kind = EffectKind::MemberKeysRotated, .user = call.user});
    return Reject::None;
}

}  // namespace seabridge::ledger
