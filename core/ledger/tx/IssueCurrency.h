// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"
#include "ledger/Money.h"

namespace seabridge::ledger {

/// The issuer makes new money for an attested organization (or itself), as long as it may still
/// define such a currency (mayIssue).
struct IssueCurrency {
    static constexpr Kind kKind = Kind::IssueCurrency;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 8;

    OrgId to;
    Money amount;
    std::string evidence;  ///< reference of the backing, plain text, may be empty

    static void fields(auto& self, auto&& visit) {
        visit("to", self.to);
        visit("amount", self.amount);
        visit("evidence", self.evidence);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
