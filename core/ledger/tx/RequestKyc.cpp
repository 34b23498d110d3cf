// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/RequestKyc.h"

#include "ledger/Rules.h"

namespace seabridge::ledger {

Reject RequestKyc::check() const {
    return receipts.size() <= kMaxReceipts ? Reject::None : Reject::BadCount;
}

Consent RequestKyc::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Kyc);
}

Reject RequestKyc::plan(Draft& draft, const Call& call) const {
    if (draft.has<KycCase>(call.id)) return Reject::AlreadyExists;
    if (attester == call.org) return Reject::SameParty;
    if (const auto refused = needsMemberRole(draft, attester, MemberRole::Compliance);
        refused != Reject::None)
        return refused;
    if (const auto refused = checkReceipts(draft, call.network, blob, receipts);
        refused != Reject::None)
        return refused;
    draft.put(KycCase{.id = call.id, .applicant = call.org, .attester = attester,
                      .commitment = commitment, .blob = blob});
    const auto tellSide = [&](const OrgId& side, const OrgId& other) {
        draft.tell(topicOf(side),
                   {.kind = EffectKind::KycRequested, .ref = call.id, .party = other});
    };
    tellSide(call.org, attester);
    tellSide(attester, call.org);
    return Reject::None;
}

}  // namespace seabridge::ledger
