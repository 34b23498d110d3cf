// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/EnrolDevice.h"

#include "ledger/Administration.h"

namespace seabridge::ledger {

// Possession names the network, so keys are judged in plan().
Reject EnrolDevice::check() const { return Reject::None; }

Consent EnrolDevice::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Administration);
}

Reject EnrolDevice::plan(Draft& draft, const Call& call) const {
    const auto owner = draft.get<User>(user);
    if (!owner || owner->org != call.org) return Reject::UnknownUser;
    if (owner->roles == 0 || owner->has(Role::Peer)) return Reject::NotEntitled;
    return enrol(draft, call, device, user, *owner);
}

}  // namespace seabridge::ledger
