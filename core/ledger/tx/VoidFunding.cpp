// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/VoidFunding.h"

#include "ledger/Deals.h"

namespace seabridge::ledger {

Reject VoidFunding::check() const { return Reject::None; }

Consent VoidFunding::consent(const Reader& reader, const Call& call) const {
    const auto held = reader.get<Hold>(hold);
    if (!held || held->owner != call.org) return Consent::of(call.org, ActionClass::Settlement);
    const auto due = dueOf(reader, held->trade, held->obligation);
    const auto creditor = due ? std::optional(due->obligation.creditor) : std::nullopt;
    return Consent::ofReturn(call.org, ActionClass::Settlement, held->amount, creditor);
}

Reject VoidFunding::plan(Draft& draft, const Call& call) const {
    const auto held = draft.get<Hold>(hold);
    if (!held || held->purpose != HoldPurpose::Funding) return Reject::UnknownHold;
    if (held->owner != call.org) return Reject::NotAParty;
    return voidFunding(draft, *held, call.now, call.user);
}

}  // namespace seabridge::ledger
