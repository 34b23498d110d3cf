// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"
#include "ledger/Members.h"

namespace seabridge::ledger {

/// Gives the sender's peer other keys or endpoints from the next block on; the old keys are revoked
/// for ever. By the member's own policy and a ballot of all members, in which its yes counts. Keys
/// that it has already may be named again, to change endpoints only.
struct RotateMemberKeys {
    static constexpr Kind kKind = Kind::RotateMemberKeys;
    static constexpr bool kMayWait = true;
    static constexpr bool kRunsWhileHalted = true;
    static constexpr std::size_t kMaxEntities = 12;

    PeerKeys peer;
    std::string requestEndpoint;  ///< "tcp://host:port"
    std::string announceEndpoint;

    static void fields(auto& self, auto&& visit) {
        visit("peer", self.peer);
        visit("requestEndpoint", self.requestEndpoint);
        visit("announceEndpoint", self.announceEndpoint);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
