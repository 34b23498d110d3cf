// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"
#include "ledger/Pending.h"

namespace seabridge::ledger {

/// One more yes to a pending action. The one that completes the consent runs the action. Where the
/// rule of the block asks for no further one, or for what cannot be, any person that may say no
/// runs or ends it; what is impossible for a time only (OverDayLimit, TooFewElectors) stays open.
struct Approve {
    static constexpr Kind kKind = Kind::Approve;
    static constexpr bool kMayWait = false;
    static constexpr bool kRunsWhileHalted = true;
    static constexpr std::size_t kMaxEntities = 64;

    PendingId pending;

    static void fields(auto& self, auto&& visit) {
        visit("pending", self.pending);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
