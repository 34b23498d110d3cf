// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/ClawBack.h"

#include "ledger/Rules.h"

namespace seabridge::ledger {

namespace {

/// The holder's feed, where the movement also stands as such, the issuer's, and the currency's,
/// which never says whose.
void tell(Draft& draft, const ClawBack& done, const OrgId& issuer) {
    Effect effect{.kind = EffectKind::ClawedBack, .index = static_cast<std::uint32_t>(done.basis),
                  .party = issuer, .note = done.reference};
    draft.tell(topicOf(done.holder), effect);
    draft.tell(topicOf(done.holder), {.kind = EffectKind::Debited, .party = issuer,
                                      .amount = done.amount, .note = done.reference});
    effect.party = done.holder;
    effect.amount = done.amount;
    draft.tell(topicOf(issuer), std::move(effect));
    draft.tell(topicOfCurrency(done.amount.currency),
               {.kind = EffectKind::ClawedBack, .amount = done.amount});
}

}  // namespace

Reject ClawBack::check() const {
    if (!isText(reference, kMaxNoteBytes)) return Reject::BadText;
    return checkAmount(amount);
}

Consent ClawBack::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Issuance, amount, holder);
}

Reject ClawBack::plan(Draft& draft, const Call& call) const {
    const auto currency = draft.get<Currency>(amount.currency);
    if (!currency) return Reject::UnknownCurrency;
    // An issuer that may make no more (mayIssue) keeps this right: it owes what is outstanding.
    if (currency->issuer != call.org) return Reject::NotIssuer;
    if (!currency->mayClawBack) return Reject::NoClawBackRight;
    if (holder == call.org) return Reject::SameParty;
    if (!draft.has<Organization>(holder)) return Reject::UnknownOrg;
    tell(draft, *this, call.org);
    return draft.clawBack(holder, amount);
}

}  // namespace seabridge::ledger
