// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Ids.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// Payment versus payment: sets the debtor's money aside for `index` of `trade`. When the paired
/// obligation (the other currency, the opposite debtor) is funded for this one, both are posted.
struct FundObligation {
    static constexpr Kind kKind = Kind::FundObligation;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 16;

    TradeId trade;
    std::uint32_t index = 0;
    TradeId otherTrade;
    std::uint32_t otherIndex = 0;

    static void fields(auto& self, auto&& visit) {
        visit("trade", self.trade);
        visit("index", self.index);
        visit("otherTrade", self.otherTrade);
        visit("otherIndex", self.otherIndex);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
