// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Ids.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// Takes a member out of the order and of every quorum until it is admitted anew. Ballot of all
/// members without the one concerned; never automatic. A member only admitted loses that.
struct SuspendMember {
    static constexpr Kind kKind = Kind::SuspendMember;
    static constexpr bool kMayWait = true;
    static constexpr bool kRunsWhileHalted = true;
    static constexpr std::size_t kMaxEntities = 8;

    OrgId org;
    std::string reason;  ///< plain text, not empty

    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("reason", self.reason);
    }
    /// Who has no vote on it.
    [[nodiscard]] std::vector<OrgId> interested() const { return {org}; }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
