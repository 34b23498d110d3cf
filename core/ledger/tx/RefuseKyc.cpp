// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/RefuseKyc.h"

#include "ledger/KycDecision.h"

namespace seabridge::ledger {

Reject RefuseKyc::check() const { return Reject::None; }

Consent RefuseKyc::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Kyc);
}

Reject RefuseKyc::plan(Draft& draft, const Call& call) const {
    auto decided = decidableCase(draft, call.org, kycCase);
    if (!decided) return decided.error();
    decided->status = KycCaseStatus::Refused;
    decided->reason = blob;
    closeCase(draft, *decided, EffectKind::KycRefused);
    return Reject::None;
}

}  // namespace seabridge::ledger
