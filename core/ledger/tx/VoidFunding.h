// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Ids.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// The owner takes back money that was funded and found no match by its deadline.
struct VoidFunding {
    static constexpr Kind kKind = Kind::VoidFunding;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 8;

    HoldId hold;

    static void fields(auto& self, auto&& visit) {
        visit("hold", self.hold);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
