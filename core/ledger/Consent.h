// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Call.h"
#include "ledger/Identity.h"
#include "ledger/Reader.h"

#include <optional>
#include <vector>

/// One evaluator for all consent: maker-checker, both parties of a contract, ballots of the
/// consortium (ledger.md section 3). A kind says *whose* yes it needs; each principal's own policy
/// says *which of its people* give that yes.
namespace seabridge::ledger {

/// An expression over principals: a leaf asks one organization; a branch asks k of its children.
struct Consent {
    // leaf
    OrgId principal;
    ActionClass action = ActionClass::Administration;
    std::optional<Money> amount;
    std::optional<OrgId> counterparty;
    /// False: the amount comes back or stays where it is, so no limit for a day applies.
    bool gives = true;
    /// It binds to an amount that the ledger does not see, so no rule with a limit decides it.
    bool isSealed = false;
    /// Not None: nobody can give it, for this reason.
    Reject impossible = Reject::None;
    // branch
    std::size_t threshold = 0;  ///< 0: a leaf
    std::vector<Consent> children;

    [[nodiscard]] static Consent of(const OrgId& principal, ActionClass action,
                                    std::optional<Money> amount = {},
                                    std::optional<OrgId> counterparty = {});
    /// The same of an amount that is not given away.
    [[nodiscard]] static Consent ofReturn(const OrgId& principal, ActionClass action,
                                          std::optional<Money> amount,
                                          std::optional<OrgId> counterparty = {});
    /// The same of an amount that nobody but the parties can read.
    [[nodiscard]] static Consent ofSealed(const OrgId& principal, ActionClass action,
                                          const OrgId& counterparty);
    [[nodiscard]] static Consent all(std::vector<Consent> children);
    [[nodiscard]] static Consent any(std::vector<Consent> children);
    [[nodiscard]] static Consent atLeast(std::size_t k, std::vector<Consent> children);
    /// Nobody but the maker is asked, and any of the organization's people may make it.
    [[nodiscard]] static Consent free();
    /// What no yes can satisfy.
    [[nodiscard]] static Consent never(Reject why);
};

/// Where an expression stands.
struct Standing {
    bool satisfied = false;
    /// Why further approvals cannot satisfy it (NoRole, OverLimit, OverDayLimit, ...), else None.
    Reject refused = Reject::None;
    /// Principals whose yes is still missing, ordered, without repeats.
    std::vector<OrgId> missing = {};
    /// A rule with a limit for a day decides: what is carried out has to be counted (countUse).
    bool isCounted = false;
};

/// Evaluates on the state of this block and its time: users who left, lost a role or a device no
/// longer count, nor do deputies whose time is over.
[[nodiscard]] Standing evaluate(const Reader& reader, const Consent& consent,
                                const std::vector<Approval>& approvals, TimeMs now);

/// Every organization in the expression, ordered, without repeats.
[[nodiscard]] std::vector<OrgId> principalsOf(const Consent& consent);

/// The rule of `policy` that decides a leaf on a day on which nothing was given yet; null if none
/// reaches it.
[[nodiscard]] const Rule* ruleFor(const Policy& policy, const Consent& leaf);
/// The same after what was given on the day of `now`.
[[nodiscard]] const Rule* ruleFor(const Reader& reader, const Policy& policy, const Consent& leaf,
                                  TimeMs now);

/// How many needs the people can meet, one person for one.
[[nodiscard]] std::size_t needsMet(const std::vector<RoleNeed>& needs,
                                   const std::vector<User>& people);
/// True if the people can be assigned one to a need so that every need is met.
[[nodiscard]] bool meets(const std::vector<RoleNeed>& needs, const std::vector<User>& people);

/// Those of `org` who said yes and still may, each with the roles that count: own and lent ones.
[[nodiscard]] std::vector<User> peopleOf(const Reader& reader, const OrgId& org,
                                         const std::vector<Approval>& approvals, TimeMs now);

}  // namespace seabridge::ledger
