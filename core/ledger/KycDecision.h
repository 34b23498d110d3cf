// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Draft.h"
#include "ledger/Identity.h"

#include <expected>

/// What attesting and refusing an application share.
namespace seabridge::ledger {

/// The open case `id` that `org` may decide: UnknownCase, NotEntitled unless it is the attester,
/// NotAMember without the compliance role, SameParty, AlreadyEnded.
[[nodiscard]] std::expected<KycCase, Reject> decidableCase(const Reader& reader, const OrgId& org,
                                                           const base::Hash& id);
/// Stores the decided case and tells both sides.
void closeCase(Draft& draft, const KycCase& kycCase, EffectKind effect);

}  // namespace seabridge::ledger
