// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/WithdrawQuote.h"

#include "ledger/Commerce.h"
#include "ledger/Rules.h"
#include "ledger/Waiting.h"

namespace seabridge::ledger {

Reject WithdrawQuote::check() const {
    return isOptionalText(reason, kMaxNoteBytes) ? Reject::None : Reject::BadText;
}

Consent WithdrawQuote::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Quotes);
}

Reject WithdrawQuote::plan(Draft& draft, const Call& call) const {
    auto offer = draft.get<Quote>(quote);
    if (!offer) return Reject::UnknownQuote;
    if (offer->maker != call.org) return Reject::NotAParty;
    if (offer->ended()) return Reject::AlreadyEnded;
    if (offer->firm) return Reject::FirmQuote;
    if (offer->statusAt(call.now) == QuoteStatus::Expired) return Reject::QuoteExpired;
    offer->status = QuoteStatus::Withdrawn;
    draft.put(*offer);
    Effect effect;
    effect.kind = EffectKind::QuoteWithdrawn;
    effect.ref = quote;
    effect.party = call.org;
    effect.note = reason;
    tellAll(draft, offer->owners(), effect);
    return Reject::None;
}

}  // namespace seabridge::ledger
