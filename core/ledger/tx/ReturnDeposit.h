// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Ids.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// Gives a held deposit back to its owner; both parties consent. (After the claim window Enforce
/// does it.)
struct ReturnDeposit {
    static constexpr Kind kKind = Kind::ReturnDeposit;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 8;

    TradeId trade;
    OrgId owner;  ///< whose deposit

    static void fields(auto& self, auto&& visit) {
        visit("trade", self.trade);
        visit("owner", self.owner);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
