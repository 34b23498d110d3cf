// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/KycDecision.h"

#include "ledger/Rules.h"

namespace seabridge::ledger {

std::expected<KycCase, Reject> decidableCase(const Reader& reader, const OrgId& org,
                                             const base::Hash& id) {
    auto kycCase = reader.get<KycCase>(id);
    if (!kycCase) return std::unexpected(Reject::UnknownCase);
    if (kycCase->attester != org) return std::unexpected(Reject::NotEntitled);
    if (const auto refused = needsMemberRole(reader, org, MemberRole::Compliance);
        refused != Reject::None)
        return std::unexpected(refused);
    if (kycCase->applicant == org) return std::unexpected(Reject::SameParty);
    if (kycCase->ended()) return std::unexpected(Reject::AlreadyEnded);
    return std::move(*kycCase);
}

void closeCase(Draft& draft, const KycCase& kycCase, EffectKind effect) {
    draft.put(kycCase);
    const auto tellSide = [&](const OrgId& side, const OrgId& other) {
        draft.tell(topicOf(side), {.kind = effect, .ref = kycCase.id, .party = other});
    };
    tellSide(kycCase.applicant, kycCase.attester);
    tellSide(kycCase.attester, kycCase.applicant);
}

}  // namespace seabridge::ledger
