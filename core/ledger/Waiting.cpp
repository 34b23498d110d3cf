// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Waiting.h"

#include "ledger/Deputies.h"
#include "ledger/Identity.h"
#include "ledger/Rules.h"
#include "ledger/Transaction.h"

#include <algorithm>

namespace seabridge::ledger {

namespace {

bool contributes(const Reader& reader, const Consent& consent, const User& user, TimeMs now) {
    if (consent.threshold > 0)
        return std::ranges::any_of(consent.children, [&](const Consent& child) {
            return contributes(reader, child, user, now);
        });
    if (consent.principal != user.org) return false;
    const auto policy = reader.get<Policy>(consent.principal);
    const auto* rule = policy ? ruleFor(reader, *policy, consent, now) : nullptr;
    return rule != nullptr && std::ranges::any_of(rule->needs, [&](const RoleNeed& need) {
               return user.has(need.role);
           });
}

bool governs(const Consent& consent) {
    if (consent.threshold > 0) return std::ranges::any_of(consent.children, governs);
    return consent.action == ActionClass::Administration ||
           consent.action == ActionClass::Consortium;
}

Reject enterDesk(Draft& draft, const Call& call, const Consent& consent) {
    auto desk = draft.get<Desk>(call.org).value_or(Desk{call.org, {}, {}});
    auto& items = governs(consent) ? desk.governing : desk.open;
    std::erase_if(items, [&](const Desk::Item& item) { return call.now > item.validUntil; });
    if (items.size() >= parametersOf(draft).pendingMax) return Reject::TooManyPending;
    items.push_back({call.id, call.validUntil});
    draft.put(desk);
    return Reject::None;
}

void leaveDesk(Draft& draft, const Pending& pending) {
    auto desk = draft.get<Desk>(pending.org);
    if (!desk) return;
    for (auto* items : {&desk->open, &desk->governing})
        std::erase_if(*items, [&](const Desk::Item& item) { return item.id == pending.id; });
    draft.put(*desk);
}

/// What the waiting action asks for on the state of this block.
Consent consentNow(const Reader& reader, const Call& call, const Pending& pending) {
    const auto body = codec::decoded<Body>(pending.body);
    ENSURE(body.has_value());
    const Call inner{call.network, body->org, body->user, pending.id, call.now, body->validUntil,
                     pending.approvals, call.height};
    return consentFor(body->action, reader, inner);
}

}  // namespace

Reject openPending(Draft& draft, const Call& call, base::Bytes body, const Consent& consent) {
    // One body may bear the signatures of two devices.
    if (draft.has<Pending>(call.id)) return Reject::AlreadyExists;
    auto principals = principalsOf(consent);
    if (principals.size() > Pending::kMaxPrincipals) return Reject::BadCount;
    if (!mayContribute(draft, consent, call.approvals, call.now)) return Reject::NoRole;
    auto approvals = call.approvals;
    approvals.back().inPlaceOf = standsInFor(draft, consent, approvals, call.org, call.now);

    if (const auto refused = enterDesk(draft, call, consent); refused != Reject::None)
        return refused;
    const Pending pending{.id = call.id, .org = call.org, .body = std::move(body),
                          .principals = std::move(principals), .approvals = approvals,
                          .validUntil = call.validUntil, .status = PendingStatus::Open};
    draft.put(pending);
    Effect effect;
    effect.kind = EffectKind::PendingOpened;
    effect.ref = call.id;
    effect.party = call.org;
    effect.user = call.user;
    tellAll(draft, pending.owners(), effect);
    tellDeputy(draft, call.org, approvals.back(), call.id);
    return Reject::None;
}

void keepKeys(Draft& draft, const Call& call, const Delta& planned) {
    for (const auto& [key, change] : planned.changes) {
        if (key.family != Family::KeyUse) continue;
        auto claimed = codec::decoded<KeyUse>(change.value);
        ENSURE(claimed.has_value());
        claimed->keptFor = call.id;
        draft.put(*claimed);
    }
}

std::expected<Pending, Reject> openPendingOf(const Reader& reader, const PendingId& id,
                                             TimeMs now) {
    auto pending = reader.get<Pending>(id);
    if (!pending) return std::unexpected(Reject::UnknownPending);
    if (pending->statusAt(now) == PendingStatus::Expired) return std::unexpected(Reject::Expired);
    if (pending->ended()) return std::unexpected(Reject::AlreadyEnded);
    return std::move(*pending);
}

void endPending(Draft& draft, Pending pending, PendingStatus status, Effect effect) {
    pending.status = status;
    pending.body.clear();
    draft.put(pending);
    leaveDesk(draft, pending);
    effect.ref = pending.id;
    effect.party = pending.org;
    tellAll(draft, pending.owners(), effect);
}

bool mayStop(const Reader& reader, const User& user, TimeMs now) {
    constexpr auto kMay =
        bit(Role::Approver) | bit(Role::Admin) | bit(Role::Compliance) | bit(Role::Finance);
    return (rolesAt(reader, user, now) & kMay) != 0;
}

Reject stopPending(Draft& draft, const Call& call, const PendingId& id, PendingStatus status,
                   const std::string& reason) {
    const auto pending = openPendingOf(draft, id, call.now);
    if (!pending) return pending.error();
    if (pending->approvals.front().user != call.user) {
        if (!pending->isPrincipal(call.org)) return Reject::NotAParty;
        const auto user = draft.get<User>(call.user);
        if (!user || !mayStop(draft, *user, call.now)) return Reject::NoRole;
        if (!needs(consentNow(draft, call, *pending), call.org)) return Reject::NotEntitled;
    }
    Effect effect;
    effect.kind = status == PendingStatus::Declined ? EffectKind::PendingDeclined
                                                    : EffectKind::PendingReturned;
    effect.user = call.user;
    effect.note = reason;
    endPending(draft, *pending, status, std::move(effect));
    return Reject::None;
}

bool mayContribute(const Reader& reader, const Consent& consent,
                   const std::vector<Approval>& approvals, TimeMs now) {
    const auto user = reader.get<User>(approvals.back().user);
    if (!user) return false;
    const auto people = peopleOf(reader, user->org, approvals, now);
    const auto signer = std::ranges::find(people, user->id, &User::id);
    return signer != people.end() && contributes(reader, consent, *signer, now);
}

bool needs(const Consent& consent, const OrgId& org) {
    if (consent.threshold == 0) return consent.principal == org;
    const auto without = std::ranges::count_if(
        consent.children, [&](const Consent& child) { return !needs(child, org); });
    return static_cast<std::size_t>(without) < consent.threshold;
}

void tellAll(Draft& draft, const std::vector<Topic>& topics, const Effect& effect) {
    for (const auto& topic : topics) draft.tell(topic, effect);
}

}  // namespace seabridge::ledger
