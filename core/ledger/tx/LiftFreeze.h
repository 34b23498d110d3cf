// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"

#include <string>

namespace seabridge::ledger {

/// Ends a freeze order before its time, as after an appeal. Ballot of the electorate without the
/// one concerned. UnknownFreeze; AlreadyEnded after its end.
struct LiftFreeze {
    static constexpr Kind kKind = Kind::LiftFreeze;
    static constexpr bool kMayWait = true;
    static constexpr bool kRunsWhileHalted = true;
    static constexpr std::size_t kMaxEntities = 6;

    OrgId org;
    TxId order;
    std::string reason;  ///< plain text, not empty

    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("order", self.order);
        visit("reason", self.reason);
    }
    /// Who has no vote on it.
    [[nodiscard]] std::vector<OrgId> interested() const { return {org}; }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
