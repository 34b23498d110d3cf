// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/DayUse.h"

#include "crypto/Hash.h"

namespace seabridge::ledger {

std::int64_t dayOf(TimeMs time) { return time / base::kDayMs; }

base::Hash DayUse::idOf(const Rule& rule) { return crypto::sha256(codec::encoded(rule)); }

Key DayUse::keyOf(const OrgId& org, const base::Hash& rule) {
    return makeKey(kFamily, {org.view(), rule.view()});
}

std::int64_t usedToday(const Reader& reader, const OrgId& org, const Rule& rule, TimeMs now) {
    const auto use = reader.get<DayUse>(org, DayUse::idOf(rule));
    return use && use->day == dayOf(now) ? use->usedMinor : 0;
}

namespace {

std::size_t countLeaf(Draft& draft, const Consent& leaf, TimeMs now) {
    if (!leaf.gives || !leaf.amount) return 0;
    const auto policy = draft.get<Policy>(leaf.principal);
    const auto* rule = policy ? ruleFor(draft, *policy, leaf, now) : nullptr;
    if (rule == nullptr || !rule->perDay) return 0;
    // The rule was chosen because the sum stays under its limit.
    const auto used = usedToday(draft, leaf.principal, *rule, now) + leaf.amount->amountMinor;
    draft.put(DayUse{leaf.principal, DayUse::idOf(*rule), dayOf(now), used});
    return 1;
}

}  // namespace

std::size_t countUse(Draft& draft, const Consent& consent, TimeMs now) {
    if (consent.threshold == 0) return countLeaf(draft, consent, now);
    std::size_t changed = 0;
    for (const auto& child : consent.children) changed += countUse(draft, child, now);
    return changed;
}

}  // namespace seabridge::ledger
