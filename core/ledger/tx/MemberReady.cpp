// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/MemberReady.h"

#include "ledger/Identity.h"
#include "ledger/Members.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

namespace {

/// The member that is to become active, if this key may say so.
Reject mayActivate(const Reader& reader, const Call& call, const Member* member) {
    if (member == nullptr || member->status >= MemberStatus::Suspended) return Reject::NotAMember;
    if (call.approvals.empty() || call.approvals.front().device != member->peerKey)
        return Reject::NotEntitled;
    const auto user = reader.get<User>(call.user);
    if (!user || !user->has(Role::Peer)) return Reject::NotEntitled;
    return member->status == MemberStatus::Active ? Reject::AlreadyExists : Reject::None;
}

bool isPaused(const Reader& reader, Height height) {
    const auto last = governanceOf(reader).lastActivation;
    return last && height < *last + parametersOf(reader).activationPause;
}

}  // namespace

Reject MemberReady::check() const {
    if (certificate.signatures.size() > Membership::kMaxMembers) return Reject::BadCount;
    const auto& target = certificate.target;
    return target.height == header.height && target.headerId == header.id()
               ? Reject::None
               : Reject::NotCertified;
}

Consent MemberReady::consent(const Reader&, const Call&) const { return Consent::free(); }

Reject MemberReady::plan(Draft& draft, const Call& call) const {
    auto membership = membershipOf(draft);
    const auto* found = membership.find(call.org);
    if (const auto refused = mayActivate(draft, call, found); refused != Reject::None)
        return refused;
    if (isPaused(draft, call.height)) return Reject::NotDue;
    if (header.network != call.network || header.height >= call.height)
        return Reject::NotCertified;
    if (call.height - header.height > parametersOf(draft).readyMaxAge) return Reject::StaleHead;
    const auto signers = membership.signers();
    if (header.members != hashOf(signers) || !certificate.holds(call.network, signers))
        return Reject::NotCertified;

    auto member = *found;
    member.status = MemberStatus::Active;
    membership.put(std::move(member));
    draft.put(membership);
    auto order = draft.get<OrderState>();
    ENSURE(order.has_value());
    order->join(call.org, call.now);
    draft.put(*order);
    auto governance = governanceOf(draft);
    governance.lastActivation = call.height;
    draft.put(governance);
    tellMembership(draft, call.org, {.kind = EffectKind::MemberActivated});
    return Reject::None;
}

}  // namespace seabridge::ledger
