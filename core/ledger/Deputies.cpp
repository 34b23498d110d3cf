// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Deputies.h"

#include <algorithm>

namespace seabridge::ledger {

const Deputyship* Deputies::of(const UserId& user) const {
    const auto found = std::ranges::find(terms, user, &Deputyship::user);
    return found == terms.end() ? nullptr : &*found;
}

Key Deputies::keyOf(const OrgId& org) { return makeKey(kFamily, {org.view()}); }

void tellTerm(Draft& draft, EffectKind kind, const OrgId& org, const Deputyship& term) {
    draft.tell(topicOf(org), {.kind = kind, .user = term.user,
                              .note = base::toHex(term.deputy)});
}

void endTermsNamedWith(Draft& draft, const OrgId& org, const crypto::PublicKey& device) {
    auto deputies = draft.get<Deputies>(org);
    if (!deputies) return;
    const auto isNamedWith = [&](const Deputyship& term) { return term.namedWith == device; };
    for (const auto& term : deputies->terms)
        if (isNamedWith(term)) tellTerm(draft, EffectKind::DeputyEnded, org, term);
    if (std::erase_if(deputies->terms, isNamedWith) > 0) draft.put(*deputies);
}

std::vector<LentRoles> lentTo(const Reader& reader, const User& deputy, TimeMs now) {
    std::vector<LentRoles> out;
    if (!deputy.isPerson()) return out;
    const auto deputies = reader.get<Deputies>(deputy.org);
    if (!deputies) return out;
    for (const auto& term : deputies->terms) {
        if (term.deputy != deputy.id || !term.isInForce(now)) continue;
        const auto lender = reader.get<User>(term.user);
        // Only what the lender holds: roles that were lost, or are borrowed, are not lent.
        const auto roles = lender && lender->org == deputy.org && lender->isPerson()
                               ? static_cast<std::uint8_t>(term.roles & lender->roles)
                               : std::uint8_t(0);
        if (roles != 0) out.push_back({term.user, roles});
    }
    return out;
}

std::uint8_t rolesAt(const Reader& reader, const User& user, TimeMs now) {
    auto roles = user.roles;
    for (const auto& lent : lentTo(reader, user, now)) roles |= lent.roles;
    return roles;
}

namespace {

/// Needs met on the first leaf of the signer's organization where `with` meets more than
/// `without`.
bool meetsMore(const Reader& reader, const Consent& consent, const OrgId& org,
               const std::vector<User>& with, const std::vector<User>& without, TimeMs now) {
    if (consent.threshold > 0)
        return std::ranges::any_of(consent.children, [&](const Consent& child) {
            return meetsMore(reader, child, org, with, without, now);
        });
    if (consent.principal != org) return false;
    const auto policy = reader.get<Policy>(org);
    const auto* rule = policy ? ruleFor(reader, *policy, consent, now) : nullptr;
    return rule != nullptr && needsMet(rule->needs, with) > needsMet(rule->needs, without);
}

bool hasSigned(const std::vector<Approval>& approvals, const UserId& user) {
    return std::ranges::find(approvals, user, &Approval::user) != approvals.end();
}

}  // namespace

std::optional<UserId> standsInFor(const Reader& reader, const Consent& consent,
                                  const std::vector<Approval>& approvals, const OrgId& org,
                                  TimeMs now) {
    if (!reader.has<Deputies>(org)) return std::nullopt;
    const auto signer = reader.get<User>(approvals.back().user);
    if (!signer || signer->org != org) return std::nullopt;
    const auto lents = lentTo(reader, *signer, now);
    if (lents.empty()) return std::nullopt;
    auto people = peopleOf(reader, signer->org, approvals, now);
    const auto at = std::ranges::find(people, signer->id, &User::id);
    if (at == people.end()) return std::nullopt;
    at->roles = signer->roles;
    const auto without = people;
    for (const auto& lent : lents) {
        if (hasSigned(approvals, lent.from)) continue;
        at->roles = static_cast<std::uint8_t>(signer->roles | lent.roles);
        if (meetsMore(reader, consent, signer->org, people, without, now)) return lent.from;
    }
    return std::nullopt;
}

void takeBackFrom(const Reader& reader, const Consent& consent, std::vector<Approval>& approvals,
                  const OrgId& org, TimeMs now) {
    const auto signer = approvals.back().user;
    for (auto& earlier : approvals) {
        if (earlier.inPlaceOf != signer) continue;
        auto order = approvals;
        std::erase_if(order, [&](const Approval& item) { return item.user == earlier.user; });
        order.push_back(earlier);
        earlier.inPlaceOf = standsInFor(reader, consent, order, org, now);
    }
}

void tellDeputy(Draft& draft, const OrgId& org, const Approval& approval, const base::Hash& of) {
    if (!approval.inPlaceOf) return;
    draft.tell(topicOf(org), {.kind = EffectKind::DeputyActed, .ref = of, .user = approval.user,
                              .note = base::toHex(*approval.inPlaceOf)});
}

}  // namespace seabridge::ledger
