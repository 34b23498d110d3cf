// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/SetPolicy.h"

#include "ledger/Administration.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

namespace {

Reject checkRule(const Rule& rule) {
    if (rule.needs.empty() || rule.needs.size() > Rule::kMaxNeeds) return Reject::BadCount;
    std::size_t people = 0;
    for (const auto& need : rule.needs) {
        if (need.role == Role::Peer) return Reject::Malformed;
        if (need.count == 0) return Reject::BadCount;
        people += need.count;
    }
    if (people > Rule::kMaxPeople) return Reject::BadCount;
    for (const auto& limit : {rule.upTo, rule.perDay})
        if (const auto refused = limit ? checkAmount(*limit) : Reject::None;
            refused != Reject::None)
            return refused;
    const bool differ = rule.upTo && rule.perDay && rule.upTo->currency != rule.perDay->currency;
    return differ ? Reject::BadCurrency : Reject::None;
}

}  // namespace

Reject SetPolicy::check() const {
    if (rules.empty() || rules.size() > Policy::kMaxRules) return Reject::BadCount;
    for (const auto& rule : rules)
        if (const auto refused = checkRule(rule); refused != Reject::None) return refused;
    return Reject::None;
}

Consent SetPolicy::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Administration);
}

Reject SetPolicy::plan(Draft& draft, const Call& call) const {
    const auto organization = draft.get<Organization>(call.org);
    if (!organization) return Reject::UnknownOrg;
    const Policy policy{call.org, rules};
    if (const auto refused = mustStayGovernable(policy, peopleOf(draft, *organization));
        refused != Reject::None)
        return refused;
    draft.put(policy);
    draft.tell(topicOf(call.org), {.kind = EffectKind::PolicyChanged, .user = call.user});
    return Reject::None;
}

}  // namespace seabridge::ledger
