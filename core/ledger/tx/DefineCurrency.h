// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Accounts.h"
#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// Defines a digital currency of the sender. Freeze and clawback rights and scale are fixed for
/// ever. Consent: the issuer and a quorum of the active members. A FirmToken may be defined by any
/// attested organization, the other kinds by members with the issuer role only.
struct DefineCurrency {
    static constexpr Kind kKind = Kind::DefineCurrency;
    static constexpr bool kMayWait = true;
    static constexpr bool kRunsWhileHalted = true;
    static constexpr std::size_t kMaxEntities = 6;

    CurrencyId id;
    std::string name;
    CurrencyKind currencyKind = CurrencyKind::CentralBank;
    std::uint8_t scale = 0;  ///< 0 to kMaxScale
    std::int64_t capMinor = 0;  ///< 0: none
    bool mayFreeze = false;
    bool mayClawBack = false;

    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("name", self.name);
        visit("currencyKind", self.currencyKind);
        visit("scale", self.scale);
        visit("capMinor", self.capMinor);
        visit("mayFreeze", self.mayFreeze);
        visit("mayClawBack", self.mayClawBack);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
