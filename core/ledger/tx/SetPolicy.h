// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Identity.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// Replaces the sender's policy. Refused if Administration could no longer be satisfied by its
/// people.
struct SetPolicy {
    static constexpr Kind kKind = Kind::SetPolicy;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 4;

    std::vector<Rule> rules;  ///< 1 to Policy::kMaxRules

    static void fields(auto& self, auto&& visit) {
        visit("rules", self.rules);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
