// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/VoidFunding.h"

#include "ledger/Deals.h"

namespace seabridge::ledger {

Reject VoidFunding::check() const { return Reject::None; }

Consent VoidFunding::consent(const Reader& reader, const Call& call) const {
    const auto held = reader.get<Hold>(hold);
    if (!held || held->owner != call.org) return Consent::of(call.org, ActionClass::Settlement);
    return Consent::ofReturn(call.org, ActionClass::Settlement, held->amount);
}

Reject VoidFunding::plan(Draft& draft, const Call& call) const {
    const auto held = draft.get<Hold>(hold);
    if (!held || held->purpose != HoldPurpose::Funding) return Reject::UnknownHold;
    if (held->owner != call.org) return Reject::NotAParty;
    if (held->ended()) return Reject::AlreadyEnded;
    if (call.now <= held->deadline) return Reject::NotDue;
    auto due = dueOf(draft, held->trade, held->obligation);
    if (!due) return due.error();

    if (const auto refused = draft.release(*held); refused != Reject::None) return refused;
    due->obligation.status = ObligationStatus::Open;
    due->obligation.hold = std::nullopt;
    draft.put(due->obligation);
    Effect effect;
    effect.kind = EffectKind::FundingVoided;
    effect.ref = hold;
    effect.index = held->obligation;
    effect.user = call.user;
    effect.amount = held->amount;
    tellParties(draft, due->trade, std::move(effect));
    return Reject::None;
}

}  // namespace seabridge::ledger
