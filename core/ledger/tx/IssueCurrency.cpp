// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/IssueCurrency.h"

#include "ledger/Rules.h"

namespace seabridge::ledger {

namespace {

/// Without a cap, what the rules can hold is one.
Reject fitsCap(const Reader& reader, const Currency& currency, std::int64_t moreMinor) {
    const auto supply = reader.get<Supply>(currency.id);
    const auto outstanding = supply ? supply->outstandingMinor : 0;
    const auto cap = currency.capMinor > 0 ? currency.capMinor : kMaxAmountMinor;
    return outstanding <= cap && moreMinor <= cap - outstanding ? Reject::None : Reject::OverCap;
}

}  // namespace

Reject IssueCurrency::check() const {
    if (!isOptionalText(evidence, kMaxNoteBytes)) return Reject::BadText;
    return checkAmount(amount);
}

Consent IssueCurrency::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Issuance, amount, to);
}

Reject IssueCurrency::plan(Draft& draft, const Call& call) const {
    const auto currency = draft.get<Currency>(amount.currency);
    if (!currency) return Reject::UnknownCurrency;
    if (currency->issuer != call.org) return Reject::NotIssuer;
    if (const auto refused = mayIssue(draft, currency->kind, call.org, call.now);
        refused != Reject::None)
        return refused;
    if (to != call.org) {
        const auto refused = mayTrade(draft, to, call.now);
        if (refused == Reject::NoKyc) return Reject::CounterpartyNoKyc;
        if (refused != Reject::None) return refused;
    }
    if (const auto refused = fitsCap(draft, *currency, amount.amountMinor);
        refused != Reject::None)
        return refused;
    // Anybody reads the currency's feed: how much, never who received it on what evidence.
    draft.tell(topicOfCurrency(amount.currency), {.kind = EffectKind::Issued, .amount = amount});
    if (to != call.org)
        draft.tell(topicOf(call.org), {.kind = EffectKind::Issued, .party = to, .amount = amount,
                                       .note = evidence});
    draft.tell(topicOf(to), {.kind = EffectKind::Credited, .party = call.org, .amount = amount,
                             .note = evidence});
    return draft.issue(to, amount);
}

}  // namespace seabridge::ledger
