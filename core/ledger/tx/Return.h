// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"
#include "ledger/Pending.h"

namespace seabridge::ledger {

/// Ends a pending action: back to its maker for changes, with the reason.
struct Return {
    static constexpr Kind kKind = Kind::Return;
    static constexpr bool kMayWait = false;
    static constexpr bool kRunsWhileHalted = true;
    static constexpr std::size_t kMaxEntities = 8;

    PendingId pending;
    std::string reason;  ///< plain text, not empty

    static void fields(auto& self, auto&& visit) {
        visit("pending", self.pending);
        visit("reason", self.reason);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
