// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/PolicyLint.h"

#include "codec/Fields.h"
#include "ledger/Consent.h"

#include <algorithm>
#include <array>
#include <map>

namespace seabridge::ledger {

std::string_view nameOf(PolicyFlaw flaw) {
    switch (flaw) {
        case PolicyFlaw::NobodySatisfies: return "nobody-satisfies";
        case PolicyFlaw::OnePersonSatisfies: return "one-person-satisfies";
        case PolicyFlaw::OnePersonBlocks: return "one-person-blocks";
        case PolicyFlaw::RoleWithoutHolder: return "role-without-holder";
        case PolicyFlaw::NeverDecides: return "never-decides";
        case PolicyFlaw::NoDayLimit: return "no-day-limit";
        case PolicyFlaw::NoFirmOffer: return "no-firm-offer";
    }
    return "";
}

bool isKnown(PolicyFlaw flaw) { return !nameOf(flaw).empty(); }

bool bindsOrPays(ActionClass action) {
    return action != ActionClass::Goods && action != ActionClass::Rates;
}

namespace {

constexpr std::array kPersonRoles{Role::Clerk, Role::Approver, Role::Compliance, Role::Finance,
                                  Role::Admin};

std::size_t askedBy(const Rule& rule) {
    std::size_t asked = 0;
    for (const auto& need : rule.needs) asked += need.count;
    return asked;
}

bool isWithin(const std::optional<Money>& amount, const std::optional<Money>& limit) {
    return !limit || (amount && amount->currency == limit->currency &&
                      amount->amountMinor <= limit->amountMinor);
}

/// True if `earlier` fits all that `later` could decide. One with a limit for a day does not: it
/// may be used up.
bool covers(const Rule& earlier, const Rule& later) {
    return earlier.action == later.action && !earlier.perDay &&
           (!earlier.counterparty || earlier.counterparty == later.counterparty) &&
           isWithin(later.upTo, earlier.upTo);
}

/// People with the same roles are alike, and a rule needs few: more of a kind change no answer.
std::vector<User> fewOfAKind(const std::vector<User>& people) {
    std::map<std::uint8_t, std::size_t> seen;
    std::vector<User> out;
    for (const auto& user : people)
        if (user.isPerson() && ++seen[user.roles] <= Rule::kMaxPeople + 1) out.push_back(user);
    return out;
}

class Lint {
public:
    Lint(const std::vector<Rule>& rules, const std::vector<User>& people)
        : rules_(rules), people_(people), few_(fewOfAKind(people)) {}

    std::vector<PolicyFinding> run() {
        for (std::uint32_t i = 0; i < rules_.size(); ++i) look(i);
        for (const auto role : kPersonRoles)
            if (isAsked(role) && holdersOf(role).empty())
                found_.push_back({.flaw = PolicyFlaw::RoleWithoutHolder, .role = role});
        if (isAlwaysLimited(ActionClass::Quotes))
            found_.push_back({.flaw = PolicyFlaw::NoFirmOffer, .action = ActionClass::Quotes});
        return std::move(found_);
    }

private:
    void look(std::uint32_t place) {
        const auto& rule = rules_[place];
        if (const auto earlier = coveredBy(place)) {
            add(PolicyFlaw::NeverDecides, place).covers = earlier;
            return;
        }
        const auto asked = askedBy(rule);
        const auto met = needsMet(rule.needs, few_);
        if (met < asked) {
            auto& finding = add(PolicyFlaw::NobodySatisfies, place);
            finding.missing = static_cast<std::uint32_t>(asked - met);
            finding.role = shortRole(rule);
            return;
        }
        if (asked == 1 && bindsOrPays(rule.action)) {
            add(PolicyFlaw::OnePersonSatisfies, place).users = holdersOf(rule.needs.front().role);
            if (rule.upTo && !rule.perDay) add(PolicyFlaw::NoDayLimit, place);
        }
        if (auto users = blockersOf(rule); !users.empty())
            add(PolicyFlaw::OnePersonBlocks, place).users = std::move(users);
    }

    PolicyFinding& add(PolicyFlaw flaw, std::uint32_t place) {
        return found_.emplace_back(
            PolicyFinding{.flaw = flaw, .rule = place, .action = rules_[place].action});
    }

    std::optional<std::uint32_t> coveredBy(std::uint32_t place) const {
        for (std::uint32_t i = 0; i < place; ++i)
            if (covers(rules_[i], rules_[place])) return i;
        return std::nullopt;
    }

    /// The first role of which there are fewer people than the rule asks for, else the first.
    Role shortRole(const Rule& rule) const {
        for (const auto& need : rule.needs)
            if (!meets({need}, few_)) return need.role;
        return rule.needs.front().role;
    }

    std::vector<UserId> holdersOf(Role role) const {
        std::vector<UserId> out;
        for (const auto& user : people_)
            if (user.isPerson() && user.has(role)) out.push_back(user.id);
        return out;
    }

    std::vector<UserId> blockersOf(const Rule& rule) const {
        std::vector<UserId> out;
        for (std::size_t i = 0; i < few_.size(); ++i) {
            auto others = few_;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
            if (!meets(rule.needs, others)) out.push_back(few_[i].id);
        }
        return out;
    }

    /// True if there are rules for it, and a limit in each.
    bool isAlwaysLimited(ActionClass action) const {
        const auto decides = [&](const Rule& rule) { return rule.action == action; };
        return std::ranges::any_of(rules_, decides) &&
               std::ranges::none_of(rules_, [&](const Rule& rule) {
                   return decides(rule) && !rule.upTo && !rule.perDay;
               });
    }

    bool isAsked(Role role) const {
        for (std::uint32_t i = 0; i < rules_.size(); ++i) {
            const auto& needs = rules_[i].needs;
            if (std::ranges::find(needs, role, &RoleNeed::role) != needs.end() && !coveredBy(i))
                return true;
        }
        return false;
    }

    const std::vector<Rule>& rules_;
    const std::vector<User>& people_;
    std::vector<User> few_;
    std::vector<PolicyFinding> found_;
};

base::Bytes ruleOf(const std::vector<Rule>& rules, const PolicyFinding& finding) {
    return finding.rule ? codec::encoded(rules[*finding.rule]) : base::Bytes();
}

}  // namespace

std::vector<PolicyFinding> lint(const std::vector<Rule>& rules, const std::vector<User>& people) {
    return Lint(rules, people).run();
}

std::vector<PolicyFinding> newFindings(const std::vector<Rule>& before,
                                       const std::vector<Rule>& after,
                                       const std::vector<User>& people) {
    const auto known = lint(before, people);
    auto out = lint(after, people);
    std::erase_if(out, [&](const PolicyFinding& finding) {
        return std::ranges::any_of(known, [&](const PolicyFinding& old) {
            return old.flaw == finding.flaw && old.users == finding.users &&
                   old.role == finding.role && ruleOf(before, old) == ruleOf(after, finding);
        });
    });
    return out;
}

}  // namespace seabridge::ledger
