// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/DeclineQuote.h"

#include "ledger/Deals.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

Reject DeclineQuote::check() const {
    return isOptionalText(reason, kMaxNoteBytes) ? Reject::None : Reject::BadText;
}

Consent DeclineQuote::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Quotes);
}

Reject DeclineQuote::plan(Draft& draft, const Call& call) const {
    auto offer = draft.get<Quote>(quote);
    if (!offer) return Reject::UnknownQuote;
    if (const auto refused = mayAnswer(*offer, call.org, call.now); refused != Reject::None)
        return refused;
    offer->answer(call.org, QuoteStatus::Declined);
    draft.put(*offer);
    Effect effect;
    effect.kind = EffectKind::QuoteDeclined;
    effect.ref = quote;
    effect.party = call.org;
    for (const auto& owner : offer->owners()) {
        const bool concerned = owner == topicOf(offer->maker) || owner == topicOf(call.org);
        effect.note = concerned ? std::optional(reason) : std::nullopt;
        draft.tell(owner, effect);
    }
    return Reject::None;
}

}  // namespace seabridge::ledger
