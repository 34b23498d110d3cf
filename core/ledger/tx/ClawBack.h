// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Freeze.h"
#include "ledger/Kind.h"
#include "ledger/Money.h"

#include <string>

namespace seabridge::ledger {

/// The issuer takes free money of its currency from a holder, where the currency was defined with
/// that right. The money ceases to be; whoever it is due to is given new one by IssueCurrency, for
/// all to see. Held money is out of reach: it is promised to another. NotIssuer, NoClawBackRight,
/// MoneyHeld, InsufficientFunds.
struct ClawBack {
    static constexpr Kind kKind = Kind::ClawBack;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 6;

    OrgId holder;
    Money amount;
    LegalBasis basis = LegalBasis::CourtOrder;
    std::string reference;  ///< of the document, plain text, not empty

    static void fields(auto& self, auto&& visit) {
        visit("holder", self.holder);
        visit("amount", self.amount);
        visit("basis", self.basis);
        visit("reference", self.reference);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
