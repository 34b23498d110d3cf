// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/AdmitMember.h"

#include "ledger/Ballot.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

Reject AdmitMember::check() const {
    if ((roles & ~kAllMemberRoles) != 0) return Reject::Malformed;
    if (const auto refused = checkPeerKeys(peer); refused != Reject::None) return refused;
    return checkEndpoints(requestEndpoint, announceEndpoint);
}

Consent AdmitMember::consent(const Reader& reader, const Call&) const {
    return ballotOf(reader, Quorum::OfAll, interested());
}

Reject AdmitMember::plan(Draft& draft, const Call& call) const {
    const auto organization = draft.get<Organization>(org);
    if (!organization) return Reject::UnknownOrg;
    if (organization->status != OrgStatus::Active) return Reject::OrgSuspended;
    auto membership = membershipOf(draft);
    const auto* former = membership.find(org);
    if (former != nullptr && former->status <= MemberStatus::Active) return Reject::AlreadyExists;
    if (former == nullptr && membership.members.size() >= Membership::kMaxMembers)
        return Reject::BadCount;
    auto member = former != nullptr ? *former : Member();
    member.org = org;
    if (const auto refused = enrolPeer(draft, call, member, peer);
        refused != Reject::None)
        return refused;
    member.status = MemberStatus::Admitted;
    member.roles = roles;
    member.requestEndpoint = requestEndpoint;
    member.announceEndpoint = announceEndpoint;
    membership.put(std::move(member));
    draft.put(membership);
    tellMembership(draft, org, {.kind = EffectKind::MemberAdmitted});
    return Reject::None;
}

}  // namespace seabridge::ledger
