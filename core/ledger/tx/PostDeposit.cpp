// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/PostDeposit.h"

#include "ledger/Deals.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

Reject PostDeposit::check() const { return checkAmount(amount); }

Consent PostDeposit::consent(const Reader& reader, const Call& call) const {
    const auto found = tradeOf(reader, trade, call.org);
    if (!found) return Consent::of(call.org, ActionClass::Deposits, amount);
    return Consent::of(call.org, ActionClass::Deposits, amount, found->otherParty(call.org));
}

Reject PostDeposit::plan(Draft& draft, const Call& call) const {
    auto found = tradeOf(draft, trade, call.org);
    if (!found) return found.error();
    if (const auto refused =
            mayTradeTogether(draft, call.org, found->otherParty(call.org), call.now);
        refused != Reject::None)
        return refused;
    auto& deposit = found->depositOf(call.org);
    if (deposit && deposit->hold) return Reject::AlreadyPosted;
    if (!deposit || deposit->required != amount) return Reject::AmountDiffers;

    Hold hold;
    hold.id = holdIdOf(call.id, 0);
    hold.owner = call.org;
    hold.amount = amount;
    hold.purpose = HoldPurpose::Deposit;
    hold.trade = trade;
    if (const auto refused = draft.hold(hold); refused != Reject::None) return refused;
    deposit->hold = hold.id;
    draft.put(*found);

    Effect effect;
    effect.kind = EffectKind::DepositPosted;
    effect.ref = hold.id;
    effect.user = call.user;
    effect.amount = amount;
    tellParties(draft, *found, std::move(effect));
    return Reject::None;
}

}  // namespace seabridge::ledger
