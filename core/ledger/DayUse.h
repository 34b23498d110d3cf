// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"

/// What was given under a rule with a limit for a day (Rule::perDay).
namespace seabridge::ledger {

/// Days since 1970 in UTC.
[[nodiscard]] std::int64_t dayOf(TimeMs time);

/// Bound to the rule as it is written: a changed one begins anew, one that is put back goes on.
struct DayUse {
    static constexpr Family kFamily = Family::DayUse;
    static constexpr bool kPrivate = true;

    OrgId org;
    base::Hash rule;             ///< idOf(rule)
    std::int64_t day = 0;        ///< the newest on which it was used
    std::int64_t usedMinor = 0;  ///< on that day, in the limit's currency; what is voided stays

    [[nodiscard]] static base::Hash idOf(const Rule& rule);
    [[nodiscard]] std::vector<Topic> owners() const { return {topicOf(org)}; }
    [[nodiscard]] static Key keyOf(const OrgId& org, const base::Hash& rule);
    [[nodiscard]] Key key() const { return keyOf(org, rule); }
    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("rule", self.rule);
        visit("day", self.day);
        visit("usedMinor", self.usedMinor);
    }
};

/// Minor units given under the rule on the day of `now`.
[[nodiscard]] std::int64_t usedToday(const Reader& reader, const OrgId& org, const Rule& rule,
                                     TimeMs now);

/// Counts the amounts of a satisfied consent whose action is being carried out, each under the rule
/// that decides it. Says how many entities that changes; every principal's feed has to hear of the
/// action.
std::size_t countUse(Draft& draft, const Consent& consent, TimeMs now);

}  // namespace seabridge::ledger
