// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/RecordEvent.h"

#include "ledger/Deals.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

namespace {

/// Where an event stands in its order, on one trade.
struct Step {
    const OrgId& witness;                 ///< who may sign it
    std::optional<TimeMs>& time;          ///< what it sets
    std::optional<TimeMs> before;         ///< of the step before it; absent: too early
    DueBasis starts;
};

Step stepOf(Trade& trade, GoodsEvent event) {
    switch (event) {
        case GoodsEvent::Shipment:
            return {trade.seller, trade.shippedAt, trade.contractedAt, DueBasis::Shipment};
        case GoodsEvent::Receipt:
            return {trade.buyer, trade.receivedAt, trade.shippedAt, DueBasis::Receipt};
        case GoodsEvent::Acceptance: break;
    }
    return {trade.buyer, trade.acceptedAt, trade.receivedAt, DueBasis::Acceptance};
}

}  // namespace

Reject RecordEvent::check() const {
    return isOptionalText(reference, kMaxNoteBytes) ? Reject::None : Reject::BadText;
}

Consent RecordEvent::consent(const Reader& reader, const Call& call) const {
    const auto found = tradeOf(reader, trade, call.org);
    if (!found) return Consent::of(call.org, ActionClass::Goods);
    return Consent::of(call.org, ActionClass::Goods, {}, found->otherParty(call.org));
}

Reject RecordEvent::plan(Draft& draft, const Call& call) const {
    auto found = tradeOf(draft, trade, call.org);
    if (!found) return found.error();
    const auto step = stepOf(*found, event);
    if (step.witness != call.org) return Reject::NotAParty;
    if (step.time) return Reject::AlreadyExists;
    if (!step.before) return Reject::WrongOrder;
    if (happenedAt > call.now || happenedAt < *step.before) return Reject::BadTime;

    // The claim window runs from when acceptance is on the ledger, not from a date of one's choice.
    step.time = event == GoodsEvent::Acceptance ? call.now : happenedAt;
    draft.put(*found);
    Effect effect;
    effect.kind = EffectKind::GoodsEvent;
    effect.ref = document;
    effect.index = static_cast<std::uint32_t>(event);
    effect.user = call.user;
    effect.note = reference;
    tellParties(draft, *found, std::move(effect));
    return startDueDates(draft, *found, step.starts, *step.time);
}

}  // namespace seabridge::ledger
