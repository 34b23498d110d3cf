// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/AttestKyc.h"

#include "ledger/KycDecision.h"
#include "ledger/Rules.h"

#include <algorithm>

namespace seabridge::ledger {

namespace {

/// Another member's attestation that is valid and ends later: an old application to one member must
/// not end what the applicant has by another.
bool outlives(const KycStanding& standing, const AttestKyc& action, const Call& call) {
    return standing.attester != call.org && standing.validAt(call.now) &&
           action.until < standing.validUntil;
}

}  // namespace

Reject AttestKyc::check() const {
    if (level < 1 || level > 3) return Reject::Malformed;
    if (countries.empty() || countries.size() > kMaxCountries) return Reject::BadCount;
    if (!std::ranges::all_of(countries, isCountry)) return Reject::BadText;
    const bool rises = std::ranges::adjacent_find(countries, std::greater_equal<>()) ==
                       countries.end();
    return rises ? Reject::None : Reject::Malformed;
}

Consent AttestKyc::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Kyc);
}

Reject AttestKyc::plan(Draft& draft, const Call& call) const {
    auto decided = decidableCase(draft, call.org, kycCase);
    if (!decided) return decided.error();
    if (until <= call.now || until > call.now + kMaxAheadMs) return Reject::BadTime;
    if (const auto standing = draft.get<KycStanding>(decided->applicant);
        standing && outlives(*standing, *this, call))
        return Reject::BadTime;
    decided->status = KycCaseStatus::Attested;
    decided->reason = blob;
    draft.put(KycStanding{decided->applicant, call.org, level, until, commitment, countries});
    closeCase(draft, *decided, EffectKind::KycAttested);
    return Reject::None;
}

}  // namespace seabridge::ledger
