// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"
#include "ledger/Members.h"

namespace seabridge::ledger {

/// Admits a registered organization as a member, or one that was suspended or expelled anew. Ballot
/// of all members. It is active, so that it counts and signs, only by its own peer's MemberReady:
/// an absent newcomer stops nobody.
struct AdmitMember {
    static constexpr Kind kKind = Kind::AdmitMember;
    static constexpr bool kMayWait = true;
    static constexpr bool kRunsWhileHalted = true;
    static constexpr std::size_t kMaxEntities = 12;

    OrgId org;
    std::uint8_t roles = 0;  ///< bits of MemberRole
    PeerKeys peer;
    std::string requestEndpoint;  ///< "tcp://host:port"
    std::string announceEndpoint;

    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("roles", self.roles);
        visit("peer", self.peer);
        visit("requestEndpoint", self.requestEndpoint);
        visit("announceEndpoint", self.announceEndpoint);
    }
    /// Who has no vote on it.
    [[nodiscard]] std::vector<OrgId> interested() const { return {org}; }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
