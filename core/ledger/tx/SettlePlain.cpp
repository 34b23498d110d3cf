// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/SettlePlain.h"

#include "ledger/Deals.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

namespace {

/// What the debtor gives when it pays in `currency`.
std::expected<Money, Reject> owedIn(const Reader& reader, const Obligation& obligation,
                                    const CurrencyId& currency) {
    if (currency == obligation.amount.currency) return obligation.amount;
    if (!obligation.lock) return std::unexpected(Reject::NoRateLock);
    if (obligation.lock->other(obligation.amount.currency) != currency)
        return std::unexpected(Reject::BadCurrency);
    return owedAt(reader, obligation.amount, *obligation.lock);
}

}  // namespace

Reject SettlePlain::check() const {
    return isCurrencyCode(currency.code) ? Reject::None : Reject::BadCurrency;
}

Consent SettlePlain::consent(const Reader& reader, const Call& call) const {
    const auto due = dueOf(reader, trade, index);
    const auto owed = due ? owedIn(reader, due->obligation, currency)
                          : std::unexpected(Reject::UnknownObligation);
    if (!owed) return Consent::of(call.org, ActionClass::Settlement);
    return Consent::of(call.org, ActionClass::Settlement, *owed, due->obligation.creditor);
}

Reject SettlePlain::plan(Draft& draft, const Call& call) const {
    const auto due = dueOf(draft, trade, index);
    if (!due) return due.error();
    const auto& obligation = due->obligation;
    if (const auto refused = mayGive(draft, obligation, call.org, call.now);
        refused != Reject::None)
        return refused;
    const auto owed = owedIn(draft, obligation, currency);
    if (!owed) return owed.error();
    if (const auto refused = draft.pay(call.org, obligation.creditor, *owed, trade, {});
        refused != Reject::None)
        return refused;
    settle(draft, obligation, {*owed, *owed, {}}, {topicOfTrade(trade)});
    return Reject::None;
}

}  // namespace seabridge::ledger
