// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"
#include "ledger/Money.h"

namespace seabridge::ledger {

/// Holds money of the sender as the security deposit that the contract asks of it.
struct PostDeposit {
    static constexpr Kind kKind = Kind::PostDeposit;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 8;

    TradeId trade;
    Money amount;  ///< exactly what is required

    static void fields(auto& self, auto&& visit) {
        visit("trade", self.trade);
        visit("amount", self.amount);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
