// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/ShareReadingKey.h"

#include "ledger/Identity.h"

#include <algorithm>

namespace seabridge::ledger {

Reject ShareReadingKey::check() const {
    return receipts.size() <= kMaxReceipts ? Reject::None : Reject::BadCount;
}

Consent ShareReadingKey::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Administration);
}

Reject ShareReadingKey::plan(Draft& draft, const Call& call) const {
    auto organization = draft.get<Organization>(call.org);
    if (!organization) return Reject::UnknownOrg;
    const auto key = std::ranges::find(organization->readingKeys, version, &ReadingKey::version);
    if (key == organization->readingKeys.end()) return Reject::WrongOrder;
    if (const auto refused = checkReceipts(draft, call.network, blob, receipts);
        refused != Reject::None)
        return refused;
    key->wraps = blob;
    draft.put(*organization);
    draft.tell(topicOf(call.org),
               {.kind = EffectKind::ReadingKeyShared, .ref = blob, .index = version});
    return Reject::None;
}

}  // namespace seabridge::ledger
