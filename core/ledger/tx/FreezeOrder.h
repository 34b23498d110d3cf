// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Freeze.h"
#include "ledger/Kind.h"

#include <optional>
#include <string>

namespace seabridge::ledger {

/// The members freeze money of an organization: in one currency, or in every one that may be
/// frozen; on a legal basis, with an end, and saying where it can appeal. Ballot of the electorate
/// without the one concerned, who hears of it when it is decided. The transaction is the order's
/// id. BadTime for an end that is past or over kMaxMs after the decision; NoFreezeRight; BadCount
/// for more than Freezes::kMaxOrders.
struct FreezeOrder {
    static constexpr Kind kKind = Kind::FreezeOrder;
    static constexpr bool kMayWait = true;
    static constexpr bool kRunsWhileHalted = true;
    static constexpr std::size_t kMaxEntities = 6;
    static constexpr std::int64_t kMaxMs = 366 * base::kDayMs;  ///< longer needs a new ballot

    OrgId org;
    std::optional<CurrencyId> currency;
    FreezeReach reach = FreezeReach::Sending;
    LegalBasis basis = LegalBasis::CourtOrder;
    std::string reference;  ///< plain text, not empty
    TimeMs from = 0;        ///< when the ballot is decided, if that is later
    TimeMs until = 0;       ///< not included
    std::string appeal;     ///< plain text, not empty

    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("currency", self.currency);
        visit("reach", self.reach);
        visit("basis", self.basis);
        visit("reference", self.reference);
        visit("from", self.from);
        visit("until", self.until);
        visit("appeal", self.appeal);
    }
    /// Who has no vote on it.
    [[nodiscard]] std::vector<OrgId> interested() const { return {org}; }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
