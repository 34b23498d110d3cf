// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/LiftFreeze.h"

#include "ledger/Ballot.h"
#include "ledger/Freeze.h"
#include "ledger/Rules.h"
#include "ledger/Waiting.h"

#include <algorithm>

namespace seabridge::ledger {

Reject LiftFreeze::check() const {
    return isText(reason, kMaxNoteBytes) ? Reject::None : Reject::BadText;
}

Consent LiftFreeze::consent(const Reader& reader, const Call&) const {
    return ballotOf(reader, Quorum::OfElectorate, interested());
}

Reject LiftFreeze::plan(Draft& draft, const Call& call) const {
    auto freezes = draft.get<Freezes>(org);
    if (!freezes) return Reject::UnknownFreeze;
    const auto found = std::ranges::find(freezes->orders, order, &FreezeInForce::order);
    if (found == freezes->orders.end()) return Reject::UnknownFreeze;
    if (found->until <= call.now) return Reject::AlreadyEnded;
    freezes->orders.erase(found);
    draft.put(*freezes);
    auto record = draft.get<FreezeRecord>(order);
    // A light node that is not entitled to the record goes on without it.
    if (!record) return Reject::None;
    record->liftedAt = call.now;
    record->liftReason = reason;
    draft.put(*record);
    Effect lifted{.kind = EffectKind::FreezeLifted, .ref = order, .party = call.org,
                  .note = reason};
    tellAll(draft, record->owners(), lifted);
    return Reject::None;
}

}  // namespace seabridge::ledger
