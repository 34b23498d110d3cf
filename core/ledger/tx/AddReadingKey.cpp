// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/AddReadingKey.h"

#include "ledger/Administration.h"

namespace seabridge::ledger {

Reject AddReadingKey::check() const {
    if (readingKey.wraps) return Reject::Malformed;  // ShareReadingKey says where
    return crypto::isAcceptableKey(readingKey.key) ? Reject::None : Reject::BadKey;
}

Consent AddReadingKey::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Administration);
}

Reject AddReadingKey::plan(Draft& draft, const Call& call) const {
    auto organization = draft.get<Organization>(call.org);
    if (!organization) return Reject::UnknownOrg;
    auto& keys = organization->readingKeys;
    if (keys.size() >= Organization::kMaxReadingKeys) return Reject::BadCount;
    const auto newest = keys.empty() ? 0 : keys.back().version;
    if (readingKey.version != newest + 1) return Reject::WrongOrder;
    if (const auto refused = claimKey(draft, call, readingKey.key); refused != Reject::None)
        return refused;
    keys.push_back(readingKey);
    draft.put(*organization);
    draft.tell(topicOf(call.org),
               {.kind = EffectKind::ReadingKeyAdded, .index = readingKey.version});
    return Reject::None;
}

}  // namespace seabridge::ledger
