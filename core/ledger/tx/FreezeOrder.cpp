// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/FreezeOrder.h"

#include "ledger/Ballot.h"
#include "ledger/Rules.h"

#include <algorithm>

namespace seabridge::ledger {

namespace {

void tell(Draft& draft, const FreezeRecord& record) {
    Effect effect{.kind = EffectKind::FreezeOrdered, .ref = record.order,
                  .index = static_cast<std::uint32_t>(record.basis), .party = record.orderedBy,
                  .note = record.reference};
    draft.tell(topicOf(record.org), effect);
    effect.party = record.org;
    draft.tell(topicOf(record.orderedBy), std::move(effect));
}

}  // namespace

Reject FreezeOrder::check() const {
    if (!isText(reference, kMaxNoteBytes) || !isText(appeal, kMaxNoteBytes))
        return Reject::BadText;
    if (currency && !isCurrencyCode(currency->code)) return Reject::BadCurrency;
    return from >= 0 && from < until ? Reject::None : Reject::BadTime;
}

Consent FreezeOrder::consent(const Reader& reader, const Call&) const {
    return ballotOf(reader, Quorum::OfElectorate, interested());
}

Reject FreezeOrder::plan(Draft& draft, const Call& call) const {
    if (draft.has<FreezeRecord>(call.id)) return Reject::AlreadyExists;
    if (!draft.has<Organization>(org)) return Reject::UnknownOrg;
    if (until <= call.now || until - call.now > kMaxMs) return Reject::BadTime;
    if (currency) {
        const auto defined = draft.get<Currency>(*currency);
        if (!defined) return Reject::UnknownCurrency;
        if (!defined->mayFreeze) return Reject::NoFreezeRight;
    }
    auto freezes = draft.get<Freezes>(org).value_or(Freezes{org, {}});
    std::erase_if(freezes.orders,
                  [&](const FreezeInForce& order) { return order.until <= call.now; });
    if (freezes.orders.size() >= Freezes::kMaxOrders) return Reject::BadCount;
    freezes.orders.push_back({call.id, currency, reach, std::max(from, call.now), until});
    draft.put(freezes);
    const FreezeRecord record{.order = call.id, .org = org, .orderedBy = call.org, .basis = basis,
                              .reference = reference, .appeal = appeal, .decidedAt = call.now,
                              .liftedAt = 0, .liftReason = {}};
    draft.put(record);
    tell(draft, record);
    return Reject::None;
}

}  // namespace seabridge::ledger
