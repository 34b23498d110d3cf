// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Identity.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// Adds a person (`user` absent) or changes the roles of one of the sender's organization. Roles
/// 0: has left; all devices of a leaver stop counting, so nobody comes back under the old id
/// (AlreadyEnded). Refused if fewer than two administrators would remain, or too few for the
/// policy's rule on Administration. A peer's own user is not a person: NotEntitled.
struct SetUser {
    static constexpr Kind kKind = Kind::SetUser;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 8;

    std::optional<UserId> user;  ///< absent: a new one, userIdOf(transaction, 0)
    std::uint8_t roles = 0;  ///< bits of Role, without Peer
    base::Hash nameCommitment;

    static void fields(auto& self, auto&& visit) {
        visit("user", self.user);
        visit("roles", self.roles);
        visit("nameCommitment", self.nameCommitment);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
