// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// Who signs in another's place, as what and how long. Not within SetDeputy: Clang knows the default
/// values of a nested class only after its outer one, too late for std::optional.
struct DeputyTerm {
    UserId deputy;
    std::uint8_t roles = 0;  ///< bits of Role that `user` holds
    TimeMs from = 0;         ///< before `until`; may lie in the past
    TimeMs until = 0;        ///< in the future, at most Deputyship::kMaxTermMs after `from`

    static void fields(auto& self, auto&& visit) {
        visit("deputy", self.deputy);
        visit("roles", self.roles);
        visit("from", self.from);
        visit("until", self.until);
    }
};

/// Names who may sign in a person's place for a time, in place of a deputy named before, or ends
/// that (`term` absent). For oneself one's own yes is enough, since it gives away no more than
/// one's own signature could; for others Administration decides.
struct SetDeputy {
    static constexpr Kind kKind = Kind::SetDeputy;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 4;

    UserId user;  ///< who is represented; of the sender's organization
    std::optional<DeputyTerm> term;

    static void fields(auto& self, auto&& visit) {
        visit("user", self.user);
        visit("term", self.term);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
