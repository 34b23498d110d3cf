// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/SetDeputy.h"

#include "ledger/Administration.h"
#include "ledger/Deputies.h"

#include <algorithm>

namespace seabridge::ledger {

Reject SetDeputy::check() const {
    if (!term) return Reject::None;
    if (term->deputy == user || term->roles == 0 || !arePersonRoles(term->roles))
        return Reject::Malformed;
    // Both lie in what subtraction can hold: block times are not negative.
    const bool isTerm = term->from >= 0 && term->from < term->until &&
                        term->until - term->from <= Deputyship::kMaxTermMs;
    return isTerm ? Reject::None : Reject::BadTime;
}

Consent SetDeputy::consent(const Reader&, const Call& call) const {
    return call.user == user ? Consent::free()
                             : Consent::of(call.org, ActionClass::Administration);
}

namespace {

Reject checkTerm(const Reader& reader, const User& user, const DeputyTerm& term,
                 TimeMs now) {
    const auto deputy = reader.get<User>(term.deputy);
    if (!deputy || deputy->org != user.org) return Reject::UnknownUser;
    if (!deputy->isPerson()) return Reject::NotEntitled;
    if ((term.roles & ~user.roles) != 0) return Reject::NoRole;
    return term.until < now ? Reject::BadTime : Reject::None;
}

}  // namespace

Reject SetDeputy::plan(Draft& draft, const Call& call) const {
    const auto represented = draft.get<User>(user);
    if (!represented || represented->org != call.org) return Reject::UnknownUser;
    if (!represented->isPerson()) return Reject::NotEntitled;
    if (term)
        if (const auto refused = checkTerm(draft, *represented, *term, call.now);
            refused != Reject::None)
            return refused;
    auto deputies = draft.get<Deputies>(call.org).value_or(Deputies{call.org, {}});
    auto& terms = deputies.terms;
    std::erase_if(terms, [&](const Deputyship& item) { return item.until < call.now; });
    const auto before = std::ranges::find(terms, user, &Deputyship::user);
    if (before == terms.end() && !term) return Reject::AlreadyEnded;
    if (before != terms.end()) {
        tellTerm(draft, EffectKind::DeputyEnded, call.org, *before);
        terms.erase(before);
    }
    if (term) {
        if (terms.size() >= Deputies::kMaxTerms) return Reject::BadCount;
        Deputyship now{user, term->deputy, term->roles, term->from, term->until};
        if (call.user == user) now.namedWith = call.approvals.front().device;
        terms.insert(std::ranges::lower_bound(terms, user, {}, &Deputyship::user), now);
        tellTerm(draft, EffectKind::DeputyNamed, call.org, now);
    }
    draft.put(deputies);
    return Reject::None;
}

}  // namespace seabridge::ledger
