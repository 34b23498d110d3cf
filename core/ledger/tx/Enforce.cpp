// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/Enforce.h"

#include "ledger/Deals.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

Reject Enforce::check() const { return Reject::None; }

Consent Enforce::consent(const Reader&, const Call&) const { return Consent::free(); }

Reject Enforce::plan(Draft& draft, const Call& call) const {
    auto found = tradeOf(draft, trade, owner);
    if (!found) return found.error();
    if (!found->acceptedAt ||
        call.now < *found->acceptedAt + parametersOf(draft).claimWindowMs)
        return Reject::NotDue;
    return returnDeposit(draft, std::move(*found), owner);
}

}  // namespace seabridge::ledger
