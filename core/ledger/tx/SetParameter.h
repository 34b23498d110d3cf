// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"
#include "ledger/ParameterId.h"

namespace seabridge::ledger {

/// Changes one of the numbers of Parameters, within rangeOf(). Ballot of all members.
struct SetParameter {
    static constexpr Kind kKind = Kind::SetParameter;
    static constexpr bool kMayWait = true;
    static constexpr bool kRunsWhileHalted = true;
    static constexpr std::size_t kMaxEntities = 6;

    ParameterId parameter = ParameterId::BlockIntervalMs;
    std::int64_t value = 0;

    static void fields(auto& self, auto&& visit) {
        visit("parameter", self.parameter);
        visit("value", self.value);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
