// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Identity.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// A person the organization starts with; the proof of possession names the registry number.
struct FirstUser {
    std::uint8_t roles = 0;  ///< bits of Role, without Peer, not 0
    base::Hash nameCommitment;
    EnrolledKeys device;

    static void fields(auto& self, auto&& visit) {
        visit("roles", self.roles);
        visit("nameCommitment", self.nameCommitment);
        visit("device", self.device);
    }
};

/// A member with the compliance role enters a firm with its first two administrators (product:
/// always two persons). The organization's id is orgIdOf(transaction), its users' ids
/// userIdOf(transaction, i).
struct RegisterOrganization {
    static constexpr Kind kKind = Kind::RegisterOrganization;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMinUsers = 2;
    static constexpr std::size_t kMaxUsers = 8;
    static constexpr std::size_t kMaxEntities = 48;  // 5 a user, its own 3

    LegalNames names;  ///< native and Latin not empty
    std::string country;  ///< ISO 3166-1 alpha-2
    std::string registryNumber;  ///< 1 to 40 of A-Z, 0-9 and '-'
    std::string lei;  ///< 18 of A-Z and 0-9 and two digits (ISO 17442), or empty
    crypto::SealingPublicKey readingKey;  ///< version 1
    std::vector<FirstUser> users;  ///< 2 to 8, at least two administrators

    static void fields(auto& self, auto&& visit) {
        visit("names", self.names);
        visit("country", self.country);
        visit("registryNumber", self.registryNumber);
        visit("lei", self.lei);
        visit("readingKey", self.readingKey);
        visit("users", self.users);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
