// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Consent.h"

#include "ledger/DayUse.h"
#include "ledger/Deputies.h"
#include "ledger/Rules.h"

#include <algorithm>
#include <set>

namespace seabridge::ledger {

Consent Consent::of(const OrgId& principal, ActionClass action, std::optional<Money> amount,
                    std::optional<OrgId> counterparty) {
    Consent leaf;
    leaf.principal = principal;
    leaf.action = action;
    leaf.amount = std::move(amount);
    leaf.counterparty = counterparty;
    return leaf;
}

Consent Consent::ofReturn(const OrgId& principal, ActionClass action, std::optional<Money> amount,
                          std::optional<OrgId> counterparty) {
    auto leaf = of(principal, action, std::move(amount), counterparty);
    leaf.gives = false;
    return leaf;
}

Consent Consent::ofSealed(const OrgId& principal, ActionClass action, const OrgId& counterparty) {
    auto leaf = of(principal, action, {}, counterparty);
    leaf.isSealed = true;
    return leaf;
}

Consent Consent::atLeast(std::size_t k, std::vector<Consent> children) {
    ENSURE(k > 0 && k <= children.size());
    Consent branch;
    branch.threshold = k;
    branch.children = std::move(children);
    return branch;
}

Consent Consent::all(std::vector<Consent> children) {
    const auto count = children.size();
    return atLeast(count, std::move(children));
}

Consent Consent::any(std::vector<Consent> children) { return atLeast(1, std::move(children)); }

Consent Consent::free() { return {}; }

Consent Consent::never(Reject why) {
    Consent out;
    out.impossible = why;
    return out;
}

namespace {

bool reaches(const std::optional<Money>& limit, const std::optional<Money>& amount) {
    return !limit || !amount ||
           (limit->currency == amount->currency && limit->amountMinor >= amount->amountMinor);
}

/// `used(rule)`: minor units given under it today; asked only where it matters.
template <class Used>
const Rule* firstFitting(const Policy& policy, const Consent& leaf, Used used) {
    for (const auto& rule : policy.rules) {
        if (rule.action != leaf.action) continue;
        if (rule.counterparty && rule.counterparty != leaf.counterparty) continue;
        if (leaf.isSealed && (rule.upTo || rule.perDay)) continue;
        if (!reaches(rule.upTo, leaf.amount)) continue;
        if (rule.perDay && leaf.gives && leaf.amount) {
            if (!reaches(rule.perDay, leaf.amount)) continue;
            if (rule.perDay->amountMinor - leaf.amount->amountMinor < used(rule)) continue;
        }
        return &rule;
    }
    return nullptr;
}

}  // namespace

const Rule* ruleFor(const Policy& policy, const Consent& leaf) {
    return firstFitting(policy, leaf, [](const Rule&) { return std::int64_t(0); });
}

const Rule* ruleFor(const Reader& reader, const Policy& policy, const Consent& leaf,
                    TimeMs now) {
    return firstFitting(policy, leaf, [&](const Rule& rule) {
        return usedToday(reader, policy.org, rule, now);
    });
}

namespace {

/// Augmenting path of a bipartite matching: gives need `at` to somebody, moving others if it must.
bool assign(std::size_t at, const std::vector<Role>& needs, const std::vector<User>& people,
            std::vector<int>& holderOf, std::vector<bool>& tried) {
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (tried[i] || !people[i].has(needs[at])) continue;
        tried[i] = true;
        if (holderOf[i] < 0 ||
            assign(static_cast<std::size_t>(holderOf[i]), needs, people, holderOf, tried)) {
            holderOf[i] = static_cast<int>(at);
            return true;
        }
    }
    return false;
}

bool hasAction(const Policy& policy, ActionClass action) {
    return std::ranges::any_of(policy.rules,
                               [&](const Rule& rule) { return rule.action == action; });
}

Reject whyNone(const std::optional<Policy>& policy, const Consent& leaf) {
    if (!policy || !hasAction(*policy, leaf.action)) return Reject::NoRole;
    return ruleFor(*policy, leaf) != nullptr ? Reject::OverDayLimit : Reject::OverLimit;
}

Standing evaluateLeaf(const Reader& reader, const Consent& leaf,
                      const std::vector<Approval>& approvals, TimeMs now) {
    Standing out;
    out.refused = mayAct(reader, leaf.principal);
    if (out.refused != Reject::None) return out;
    const auto policy = reader.get<Policy>(leaf.principal);
    const Rule* rule = policy ? ruleFor(reader, *policy, leaf, now) : nullptr;
    if (rule == nullptr) {
        out.refused = whyNone(policy, leaf);
        return out;
    }
    out.isCounted = rule->perDay && leaf.gives && leaf.amount;
    out.satisfied = meets(rule->needs, peopleOf(reader, leaf.principal, approvals, now));
    if (!out.satisfied) out.missing.push_back(leaf.principal);
    return out;
}

}  // namespace

std::size_t needsMet(const std::vector<RoleNeed>& needs, const std::vector<User>& people) {
    std::vector<Role> single;
    for (const auto& need : needs) single.insert(single.end(), need.count, need.role);
    std::vector<int> holderOf(people.size(), -1);
    std::size_t met = 0;
    for (std::size_t at = 0; at < single.size(); ++at) {
        std::vector<bool> tried(people.size(), false);
        met += assign(at, single, people, holderOf, tried) ? 1 : 0;
    }
    return met;
}

bool meets(const std::vector<RoleNeed>& needs, const std::vector<User>& people) {
    // One need of one person, as most rules have it, takes no assignment.
    if (needs.size() == 1 && needs.front().count == 1)
        return std::ranges::any_of(
            people, [&](const User& user) { return user.has(needs.front().role); });
    std::size_t asked = 0;
    for (const auto& need : needs) asked += need.count;
    return needsMet(needs, people) == asked;
}

std::vector<User> peopleOf(const Reader& reader, const OrgId& org,
                           const std::vector<Approval>& approvals, TimeMs now) {
    const auto hasSigned = [&](const UserId& user) {
        return std::ranges::find(approvals, user, &Approval::user) != approvals.end();
    };
    std::vector<User> people;
    for (const auto& approval : approvals) {
        if (std::ranges::find(people, approval.user, &User::id) != people.end()) continue;
        auto user = reader.get<User>(approval.user);
        if (!user || user->org != org || user->roles == 0) continue;
        const auto device = reader.get<Device>(approval.device);
        if (!device || !device->active || device->user != user->id) continue;
        // Who signs himself is not represented, so that no role counts twice.
        for (const auto& lent : lentTo(reader, *user, now))
            if (!hasSigned(lent.from)) user->roles |= lent.roles;
        people.push_back(std::move(*user));
    }
    return people;
}

Standing evaluate(const Reader& reader, const Consent& consent,
                  const std::vector<Approval>& approvals, TimeMs now) {
    if (consent.impossible != Reject::None)
        return {.satisfied = false, .refused = consent.impossible};
    if (consent.threshold == 0) {
        if (consent.principal.isZero()) return {.satisfied = true};
        return evaluateLeaf(reader, consent, approvals, now);
    }
    Standing out;
    std::size_t satisfied = 0;
    std::size_t possible = 0;
    std::set<OrgId> missing;
    for (const auto& child : consent.children) {
        const auto standing = evaluate(reader, child, approvals, now);
        satisfied += standing.satisfied ? 1 : 0;
        out.isCounted |= standing.isCounted;
        if (standing.refused == Reject::None)
            ++possible;
        else if (out.refused == Reject::None)
            out.refused = standing.refused;
        missing.insert(standing.missing.begin(), standing.missing.end());
    }
    out.satisfied = satisfied >= consent.threshold;
    if (possible >= consent.threshold) out.refused = Reject::None;
    if (!out.satisfied) out.missing.assign(missing.begin(), missing.end());
    return out;
}

std::vector<OrgId> principalsOf(const Consent& consent) {
    std::set<OrgId> found;
    if (consent.threshold == 0 && !consent.principal.isZero()) found.insert(consent.principal);
    for (const auto& child : consent.children)
        for (const auto& org : principalsOf(child)) found.insert(org);
    return {found.begin(), found.end()};
}

}  // namespace seabridge::ledger
