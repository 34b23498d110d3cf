// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Commerce.h"
#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// What happened to the goods, signed by who saw it: shipment by the seller, receipt and
/// acceptance by the buyer, in that order, each once. It starts the due dates that wait for it.
struct RecordEvent {
    static constexpr Kind kKind = Kind::RecordEvent;
    static constexpr bool kMayWait = true;
    static constexpr bool kRunsWhileHalted = true;
    static constexpr std::size_t kMaxEntities = 24;

    TradeId trade;
    GoodsEvent event = GoodsEvent::Shipment;
    TimeMs happenedAt = 0;  ///< not after block time, not before the contract
    std::string reference;  ///< B/L or note number, plain text, may be empty
    std::optional<base::Hash> document;  ///< commitment to the paper

    static void fields(auto& self, auto&& visit) {
        visit("trade", self.trade);
        visit("event", self.event);
        visit("happenedAt", self.happenedAt);
        visit("reference", self.reference);
        visit("document", self.document);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
