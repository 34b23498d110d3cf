// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"
#include "ledger/Money.h"

namespace seabridge::ledger {

/// The debtor pays the creditor in the obligation's currency or, under a rate lock, in the lock's
/// other currency at it, rounded up.
struct SettlePlain {
    static constexpr Kind kKind = Kind::SettlePlain;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 10;

    TradeId trade;
    std::uint32_t index = 0;  ///< of the obligation
    CurrencyId currency;  ///< in which it is paid

    static void fields(auto& self, auto&& visit) {
        visit("trade", self.trade);
        visit("index", self.index);
        visit("currency", self.currency);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
