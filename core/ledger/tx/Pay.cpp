// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/Pay.h"

#include "ledger/Rules.h"

namespace seabridge::ledger {

Reject Pay::check() const {
    if (!isOptionalText(note, kMaxNoteBytes)) return Reject::BadText;
    return checkAmount(amount);
}

Consent Pay::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Payments, amount, to);
}

Reject Pay::plan(Draft& draft, const Call& call) const {
    if (!draft.has<Currency>(amount.currency)) return Reject::UnknownCurrency;
    if (const auto refused = mayTradeTogether(draft, call.org, to, call.now);
        refused != Reject::None)
        return refused;
    return draft.pay(call.org, to, amount, std::nullopt, note);
}

}  // namespace seabridge::ledger
