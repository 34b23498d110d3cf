// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"

/// Deputies with dates: somebody lends roles to another person of the organization for a time.
/// A deputy is one person, so nobody becomes maker and approver of one action by it; what is lent
/// counts for nothing where its lender signs too; and what is borrowed cannot be lent on.
namespace seabridge::ledger {

struct Deputyship {
    static constexpr TimeMs kMaxTermMs = 366 * base::kDayMs;

    UserId user;             ///< who is represented
    UserId deputy;
    std::uint8_t roles = 0;  ///< bits of Role; of them count those that `user` holds at the time
    TimeMs from = 0;         ///< block time, both included
    TimeMs until = 0;
    /// The device by which `user` named the deputy alone; it ends with that device.
    std::optional<crypto::PublicKey> namedWith = {};

    [[nodiscard]] bool isInForce(TimeMs now) const { return from <= now && now <= until; }
    static void fields(auto& self, auto&& visit) {
        visit("user", self.user);
        visit("deputy", self.deputy);
        visit("roles", self.roles);
        visit("from", self.from);
        visit("until", self.until);
        visit("namedWith", self.namedWith);
    }
};

/// The deputies of an organization: at most one a person, so that no role counts twice.
struct Deputies {
    static constexpr Family kFamily = Family::Deputies;
    static constexpr bool kPrivate = true;
    static constexpr std::size_t kMaxTerms = 100;

    OrgId org;
    std::vector<Deputyship> terms;  ///< ordered by `user`; over ones go at the next change

    [[nodiscard]] const Deputyship* of(const UserId& user) const;
    [[nodiscard]] std::vector<Topic> owners() const { return {topicOf(org)}; }
    [[nodiscard]] static Key keyOf(const OrgId& org);
    [[nodiscard]] Key key() const { return keyOf(org); }
    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("terms", self.terms);
    }
};

/// The feed's word for a change of `term`.
void tellTerm(Draft& draft, EffectKind kind, const OrgId& org, const Deputyship& term);
/// Ends and tells the terms that were named with that device.
void endTermsNamedWith(Draft& draft, const OrgId& org, const crypto::PublicKey& device);

/// Roles that one person has of another at a time.
struct LentRoles {
    UserId from;
    std::uint8_t roles = 0;
};
/// Ordered by lender; none for who has left or is no person.
[[nodiscard]] std::vector<LentRoles> lentTo(const Reader& reader, const User& deputy, TimeMs now);
/// Own and lent roles together.
[[nodiscard]] std::uint8_t rolesAt(const Reader& reader, const User& user, TimeMs now);

/// In whose place the newest of the approvals, by somebody of `org`, stands: the first lender whose
/// roles let the people meet more needs of a rule than the signer's own do. Nothing if those suffice.
[[nodiscard]] std::optional<UserId> standsInFor(const Reader& reader, const Consent& consent,
                                                const std::vector<Approval>& approvals,
                                                const OrgId& org, TimeMs now);
/// Where the newest signer was represented in an earlier approval: that one counts by another
/// lender's role or by none from now on, and says so.
void takeBackFrom(const Reader& reader, const Consent& consent, std::vector<Approval>& approvals,
                  const OrgId& org, TimeMs now);
/// Writes down that `approval` was given in another's place, if it was.
void tellDeputy(Draft& draft, const OrgId& org, const Approval& approval, const base::Hash& of);

}  // namespace seabridge::ledger
