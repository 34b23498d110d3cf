// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/RevokeDevice.h"

#include "ledger/Identity.h"

namespace seabridge::ledger {

Reject RevokeDevice::check() const { return Reject::None; }

Consent RevokeDevice::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Administration);
}

Reject RevokeDevice::plan(Draft& draft, const Call& call) const {
    auto enrolled = draft.get<Device>(device);
    if (!enrolled || enrolled->org != call.org) return Reject::UnknownKey;
    if (!enrolled->active) return Reject::AlreadyEnded;
    enrolled->active = false;
    draft.put(*enrolled);
    draft.tell(topicOf(call.org), {.kind = EffectKind::DeviceRevoked,
                                   .ref = base::Hash::from(device.bytes),
                                   .user = enrolled->user});
    return Reject::None;
}

}  // namespace seabridge::ledger
