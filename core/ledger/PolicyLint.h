// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consortium.h"
#include "ledger/Identity.h"

#include <optional>
#include <vector>

/// What is wrong or weak in an organization's policy, seen from its people: structure without
/// words, for the command line and the screens. Pure; deputies are not looked at, as they pass.
namespace seabridge::ledger {

enum class PolicyFlaw : std::uint8_t {
    NobodySatisfies = 1,     ///< a rule asks for more people than there are
    OnePersonSatisfies = 2,  ///< one yes is enough for what binds or pays: `users` can give it
    OnePersonBlocks = 3,     ///< without any one of `users` the rule cannot be satisfied
    RoleWithoutHolder = 4,   ///< rules ask for `role`, and nobody has it
    NeverDecides = 5,        ///< the earlier rule `covers` fits whatever this one does
    NoDayLimit = 6,          ///< one person satisfies it up to an amount, as often as wanted
    NoFirmOffer = 7,         ///< every rule of quotes has a limit: none decides a firm one
};
[[nodiscard]] bool isKnown(PolicyFlaw flaw);
/// "one-person-satisfies"
[[nodiscard]] std::string_view nameOf(PolicyFlaw flaw);

struct PolicyFinding {
    PolicyFlaw flaw = PolicyFlaw::NobodySatisfies;
    std::optional<std::uint32_t> rule = {};    ///< its place in the policy, from 0
    std::optional<ActionClass> action = {};    ///< that rule's
    std::vector<UserId> users = {};            ///< in the order of the people
    std::optional<Role> role = {};             ///< NobodySatisfies: one of those that are short
    std::optional<std::uint32_t> covers = {};  ///< NeverDecides: place of the earlier rule
    std::uint32_t missing = 0;                 ///< NobodySatisfies: people

    static void fields(auto& self, auto&& visit) {
        visit("flaw", self.flaw);
        visit("rule", self.rule);
        visit("action", self.action);
        visit("users", self.users);
        visit("role", self.role);
        visit("covers", self.covers);
        visit("missing", self.missing);
    }
    bool operator==(const PolicyFinding&) const = default;
};

/// False for what is only reported (goods events, rates): there one yes is no flaw.
[[nodiscard]] bool bindsOrPays(ActionClass action);

/// Findings in the order of the rules, then roles in the order of their bits, then NoFirmOffer.
/// `people` are all of the organization; who has left and a member's peer count for nothing.
[[nodiscard]] std::vector<PolicyFinding> lint(const std::vector<Rule>& rules,
                                              const std::vector<User>& people);
/// What `after` has and `before` had not: a finding counts as old if one of the same flaw for an
/// equal rule and the same users was there.
[[nodiscard]] std::vector<PolicyFinding> newFindings(const std::vector<Rule>& before,
                                                     const std::vector<Rule>& after,
                                                     const std::vector<User>& people);

}  // namespace seabridge::ledger
