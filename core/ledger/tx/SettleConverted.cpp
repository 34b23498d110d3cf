// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/SettleConverted.h"

#include "ledger/Deals.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

namespace {

/// What the debtor gives: at the obligation's lock, else at `rate`; never at a choice of both.
std::expected<Money, Reject> owedIn(const Reader& reader, const Obligation& obligation,
                                    const CurrencyId& currency,
                                    const std::optional<RateLock>& rate) {
    if (rate.has_value() == obligation.lock.has_value()) return std::unexpected(Reject::BadRate);
    const auto& lock = rate ? *rate : *obligation.lock;
    const auto& received = obligation.amount.currency;
    if (const auto refused = checkLock(reader, lock, received); refused != Reject::None)
        return std::unexpected(refused);
    if (lock.other(received) != currency)
        return std::unexpected(rate ? Reject::BadRate : Reject::BadCurrency);
    return owedAt(reader, obligation.amount, lock);
}

}  // namespace

Reject SettleConverted::check() const {
    for (const auto& money : {gives, delivers})
        if (const auto refused = checkAmount(money); refused != Reject::None) return refused;
    return rate && !isRate(rate->rate) ? Reject::BadRate : Reject::None;
}

// Each side's policy sees what that side gives. The debtor's money goes to the provider, at a rate
// that nothing bounds where there is no lock: a rule for the creditor is none for that.
Consent SettleConverted::consent(const Reader& reader, const Call& call) const {
    const auto due = dueOf(reader, trade, index);
    const auto owed = due ? owedIn(reader, due->obligation, gives.currency, rate)
                          : std::unexpected(Reject::UnknownObligation);
    if (!owed) return Consent::of(call.org, ActionClass::Settlement);
    return Consent::all(
        {Consent::of(call.org, ActionClass::Settlement, *owed, provider),
         Consent::of(provider, ActionClass::Conversion, due->obligation.amount, call.org)});
}

Reject SettleConverted::plan(Draft& draft, const Call& call) const {
    const auto due = dueOf(draft, trade, index);
    if (!due) return due.error();
    const auto& obligation = due->obligation;
    if (const auto refused = mayGive(draft, obligation, call.org, call.now);
        refused != Reject::None)
        return refused;
    if (provider == obligation.creditor) return Reject::SameParty;
    if (const auto refused = mayTradeTogether(draft, call.org, provider, call.now);
        refused != Reject::None)
        return refused;
    const auto owed = owedIn(draft, obligation, gives.currency, rate);
    if (!owed) return owed.error();
    if (gives != *owed || delivers != obligation.amount) return Reject::AmountDiffers;

    if (const auto refused = draft.pay(call.org, provider, *owed, trade, {});
        refused != Reject::None)
        return refused;
    if (const auto refused =
            draft.pay(provider, obligation.creditor, obligation.amount, trade, {});
        refused != Reject::None)
        return refused;
    settle(draft, obligation, {*owed, obligation.amount, provider}, {topicOfTrade(trade)});
    return Reject::None;
}

}  // namespace seabridge::ledger
