// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Ids.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// Brings the next rules number into force, Parameters::rulesDelay blocks later. A peer that does
/// not know it stops before executing under it. Ballot of all members. WrongOrder unless it is the
/// number in force plus one; AlreadyExists while another change waits to come into force.
struct ChangeRules {
    static constexpr Kind kKind = Kind::ChangeRules;
    static constexpr bool kMayWait = true;
    static constexpr bool kRunsWhileHalted = true;
    static constexpr std::size_t kMaxEntities = 6;

    std::uint32_t number = 0;

    static void fields(auto& self, auto&& visit) {
        visit("number", self.number);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
