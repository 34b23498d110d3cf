// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Ids.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// Moves the money that a deadline moves, one thing at a time: a funding that found no match goes
/// back to its owner, and where there is none, a deposit whose claim window is over. Any enrolled
/// key may send it; the first does it.
struct Enforce {
    static constexpr Kind kKind = Kind::Enforce;
    static constexpr bool kMayWait = false;
    static constexpr std::size_t kMaxEntities = 8;

    TradeId trade;
    OrgId owner;  ///< whose funding or deposit returns

    static void fields(auto& self, auto&& visit) {
        visit("trade", self.trade);
        visit("owner", self.owner);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
