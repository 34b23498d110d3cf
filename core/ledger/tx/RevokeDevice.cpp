// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/RevokeDevice.h"

#include "ledger/Deputies.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

namespace {

/// It signs blocks whether it is revoked here or not: RotateMemberKeys and ExpelMember end that.
bool isOfPeer(const Reader& reader, const OrgId& org, const crypto::PublicKey& device) {
    const auto membership = membershipOf(reader);
    const auto* member = membership.find(org);
    return member != nullptr && member->peerKey == device;
}

}  // namespace

Reject RevokeDevice::check() const { return Reject::None; }

Consent RevokeDevice::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Administration);
}

Reject RevokeDevice::plan(Draft& draft, const Call& call) const {
    auto enrolled = draft.get<Device>(device);
    if (!enrolled || enrolled->org != call.org) return Reject::UnknownKey;
    if (!enrolled->active) return Reject::AlreadyEnded;
    if (isOfPeer(draft, call.org, device)) return Reject::NotEntitled;
    enrolled->active = false;
    draft.put(*enrolled);
    endTermsNamedWith(draft, call.org, device);
    draft.tell(topicOf(call.org), {.kind = EffectKind::DeviceRevoked,
                                   .ref = base::Hash::from(device.bytes),
                                   .user = enrolled->user});
    return Reject::None;
}

}  // namespace seabridge::ledger
