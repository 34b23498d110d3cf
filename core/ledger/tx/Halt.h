// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Ids.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// Stops the ledger but for ballots and what keeps evidence (runsWhileHalted), until Resume.
/// Ballot of the electorate.
struct Halt {
    static constexpr Kind kKind = Kind::Halt;
    static constexpr bool kMayWait = true;
    static constexpr bool kRunsWhileHalted = true;
    static constexpr std::size_t kMaxEntities = 6;

    std::string reason;  ///< plain text, not empty

    static void fields(auto& self, auto&& visit) {
        visit("reason", self.reason);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
