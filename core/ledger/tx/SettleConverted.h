// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Document.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// The debtor gives its currency to a liquidity provider, who gives the creditor the obligation's
/// currency, at once: at the obligation's lock, else at the rate named here. Consent: the debtor
/// towards the provider, who gets its money, and the provider by its own policy. The obligation is
/// private to the order's parties, so the amounts stand here, where the provider reads what its
/// people approve; others are refused.
struct SettleConverted {
    static constexpr Kind kKind = Kind::SettleConverted;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 14;

    TradeId trade;
    std::uint32_t index = 0;  ///< of the obligation
    OrgId provider;  ///< neither party
    Money gives;     ///< what the debtor gives, as the rate says
    Money delivers;  ///< what the provider pays the creditor: the obligation's amount
    std::optional<RateLock> rate;  ///< absent exactly when the obligation has a lock

    static void fields(auto& self, auto&& visit) {
        visit("trade", self.trade);
        visit("index", self.index);
        visit("provider", self.provider);
        visit("gives", self.gives);
        visit("delivers", self.delivers);
        visit("rate", self.rate);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
