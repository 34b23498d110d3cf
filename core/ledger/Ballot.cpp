// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Ballot.h"

#include "ledger/Rules.h"

#include <algorithm>

namespace seabridge::ledger {

Consent ballotOf(const Reader& reader, Quorum quorum, const std::vector<OrgId>& interested) {
    const auto signers = membershipOf(reader).signers();
    std::vector<Consent> electors;
    for (const auto& signer : signers)
        if (std::ranges::find(interested, signer.org) == interested.end())
            electors.push_back(Consent::of(signer.org, ActionClass::Consortium));
    const auto least = std::min<std::size_t>(parametersOf(reader).minElectors, signers.size());
    const auto needed =
        quorumOf(quorum == Quorum::OfAll ? signers.size() : electors.size());
    if (electors.size() < least || electors.size() < needed)
        return Consent::never(Reject::TooFewElectors);
    return Consent::atLeast(needed, std::move(electors));
}

}  // namespace seabridge::ledger
