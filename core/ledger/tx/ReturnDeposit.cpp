// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/ReturnDeposit.h"

#include "ledger/Deals.h"

namespace seabridge::ledger {

Reject ReturnDeposit::check() const { return Reject::None; }

Consent ReturnDeposit::consent(const Reader& reader, const Call& call) const {
    auto found = tradeOf(reader, trade, call.org);
    if (!found || !found->isParty(owner)) return Consent::of(call.org, ActionClass::Deposits);
    const auto& deposit = found->depositOf(owner);
    const auto amount = deposit ? std::optional(deposit->required) : std::nullopt;
    const auto other = found->otherParty(owner);
    constexpr auto kClass = ActionClass::Deposits;
    // It comes back to its owner; the other side gives up a security, within its limits.
    return Consent::all({Consent::ofReturn(owner, kClass, amount, other),
                         Consent::of(other, kClass, amount, owner)});
}

Reject ReturnDeposit::plan(Draft& draft, const Call& call) const {
    auto found = tradeOf(draft, trade, call.org);
    if (!found) return found.error();
    return returnDeposit(draft, std::move(*found), owner);
}

}  // namespace seabridge::ledger
