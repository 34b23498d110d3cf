// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Members.h"

#include "ledger/Administration.h"
#include "ledger/Rules.h"

#include <algorithm>

namespace seabridge::ledger {

crypto::DevicePublicKeys PeerKeys::device() const {
    return {signing, *crypto::SealingPublicKey::from(curve), curve};
}

base::Bytes peerStatement(const NetworkId& network, const OrgId& org, const PeerKeys& keys) {
    return crypto::possessionStatement(network, org, keys.device());
}

bool PeerKeys::proven(const NetworkId& network, const OrgId& org) const {
    return crypto::verify(signing, peerStatement(network, org, *this), possession);
}

Reject checkPeerKeys(const PeerKeys& keys) {
    return crypto::isAcceptable(keys.device()) ? Reject::None : Reject::BadKey;
}

Reject checkEndpoints(const std::string& request, const std::string& announce) {
    for (const auto& endpoint : {request, announce})
        if (!isText(endpoint, kMaxEndpointBytes) || !endpoint.starts_with("tcp://"))
            return Reject::BadText;
    return Reject::None;
}

namespace {

/// The user under which the member's peer is enrolled, with its role or without.
std::optional<User> peerUserOf(const Reader& reader, const Member& member) {
    const auto device = reader.get<Device>(member.peerKey);
    if (!device || device->org != member.org) return std::nullopt;
    return reader.get<User>(device->user);
}

void revoke(Draft& draft, const Member& member) {
    auto device = draft.get<Device>(member.peerKey);
    if (!device || !device->active) return;
    device->active = false;
    draft.put(*device);
    draft.tell(topicOf(member.org), {.kind = EffectKind::DeviceRevoked,
                                     .ref = base::Hash::from(member.peerKey.bytes),
                                     .user = device->user});
}

bool isEnrolled(const Reader& reader, const Member& member, const PeerKeys& keys) {
    const auto device = reader.get<Device>(keys.signing);
    return device && device->active && member.peerKey == keys.signing &&
           member.curveKey == keys.curve;
}

Reject enterPeerUser(Draft& draft, Organization organization, const User& user) {
    if (organization.users.size() >= Organization::kMaxUsers) return Reject::BadCount;
    organization.users.push_back(user.id);
    draft.put(organization);
    return Reject::None;
}

}  // namespace

Reject enrolPeer(Draft& draft, const Call& call, Member& member, const PeerKeys& keys) {
    if (!keys.proven(call.network, member.org)) return Reject::BadKey;
    if (isEnrolled(draft, member, keys)) return Reject::None;
    if (draft.has<Device>(keys.signing)) return Reject::KeyInUse;
    for (const auto& bytes : {keys.signing.bytes.view(), keys.curve.view()})
        if (const auto refused = claimKey(draft, call, bytes); refused != Reject::None) return refused;
    auto user = peerUserOf(draft, member);
    if (!user) {
        const auto organization = draft.get<Organization>(member.org);
        if (!organization) return Reject::UnknownOrg;
        user = User{userIdOf(call.id, 0), member.org, 0, {}};
        if (const auto refused = enterPeerUser(draft, *organization, *user);
            refused != Reject::None)
            return refused;
    }
    revoke(draft, member);
    user->roles = bit(Role::Peer);
    draft.put(*user);
    draft.put(Device{.keys = keys.device(), .org = member.org, .user = user->id});
    draft.tell(topicOf(member.org), {.kind = EffectKind::DeviceEnrolled,
                                     .ref = base::Hash::from(keys.signing.bytes),
                                     .user = user->id});
    member.peerKey = keys.signing;
    member.curveKey = keys.curve;
    return Reject::None;
}

void retirePeer(Draft& draft, const Member& member) {
    auto user = peerUserOf(draft, member);
    revoke(draft, member);
    if (!user) return;
    user->roles = 0;
    draft.put(*user);
}

Reject removeMember(Draft& draft, const OrgId& org, MemberStatus status) {
    auto membership = membershipOf(draft);
    const auto* found = membership.find(org);
    if (found == nullptr) return Reject::UnknownMember;
    if (found->status >= status) return Reject::AlreadyEnded;
    if (found->status == MemberStatus::Active && membership.signers().size() <= 1)
        return Reject::WouldLockOut;
    auto member = *found;
    member.status = status;
    if (status == MemberStatus::Expelled) retirePeer(draft, member);
    membership.put(std::move(member));
    draft.put(membership);
    auto order = draft.get<OrderState>();
    ENSURE(order.has_value());
    order->leave(org);
    draft.put(*order);
    return Reject::None;
}

void tellMembership(Draft& draft, const OrgId& org, Effect effect) {
    effect.party = org;
    draft.tell(membershipTopic(), effect);
    draft.tell(topicOf(org), std::move(effect));
}

}  // namespace seabridge::ledger
