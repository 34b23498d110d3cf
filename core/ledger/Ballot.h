// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"

#include <vector>

/// Ballots of the consortium, by the one evaluator of consent (ledger.md section 3). The electorate
/// is the active members of this block less those concerned; each votes by its own policy for
/// ActionClass::Consortium. A ballot waits as a Pending and counts its yeses by Approve.
namespace seabridge::ledger {

/// Of whom floor(2n / 3) + 1 must say yes.
enum class Quorum : std::uint8_t {
    OfAll,         ///< of all active members: membership, parameters, rules, currencies; not adjustable
    OfElectorate,  ///< of those who may vote: everything else
};

/// What a ballot asks. Consent::never(TooFewElectors) if fewer than min(minElectors, n) may vote,
/// or fewer than the quorum.
[[nodiscard]] Consent ballotOf(const Reader& reader, Quorum quorum,
                               const std::vector<OrgId>& interested = {});

}  // namespace seabridge::ledger
