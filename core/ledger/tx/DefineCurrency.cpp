// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/DefineCurrency.h"

#include "ledger/Ballot.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

Reject DefineCurrency::check() const {
    if (!isCurrencyCode(id.code) || scale > kMaxScale) return Reject::BadCurrency;
    if (!isText(name, kMaxNameBytes)) return Reject::BadText;
    return capMinor >= 0 && capMinor <= kMaxAmountMinor ? Reject::None : Reject::BadAmount;
}

Consent DefineCurrency::consent(const Reader& reader, const Call& call) const {
    return Consent::all({Consent::of(call.org, ActionClass::Issuance),
                         ballotOf(reader, Quorum::OfAll)});
}

Reject DefineCurrency::plan(Draft& draft, const Call& call) const {
    if (const auto refused = mayIssue(draft, currencyKind, call.org, call.now);
        refused != Reject::None)
        return refused;
    if (draft.has<Currency>(id)) return Reject::AlreadyExists;
    draft.put(Currency{id, name, currencyKind, scale, call.org, capMinor, mayFreeze, mayClawBack});
    draft.put(Supply{.currency = id});
    const Effect defined{.kind = EffectKind::CurrencyDefined, .party = call.org, .note = id.code};
    draft.tell(topicOfCurrency(id), defined);
    draft.tell(topicOf(call.org), defined);
    return Reject::None;
}

}  // namespace seabridge::ledger
