// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/Approve.h"

#include "ledger/DayUse.h"
#include "ledger/Deputies.h"
#include "ledger/Rules.h"
#include "ledger/Transaction.h"
#include "ledger/Waiting.h"

#include <algorithm>

namespace seabridge::ledger {

namespace {

Reject mayApprove(const Reader& reader, const Pending& pending, const Call& call) {
    if (pending.approvals.front().user == call.user) return Reject::MakerIsChecker;
    if (std::ranges::find(pending.approvals, call.user, &Approval::user) !=
        pending.approvals.end())
        return Reject::AlreadyApproved;
    const auto isTheirs = [&](const Approval& approval) {
        const auto user = reader.get<User>(approval.user);
        return user && user->org == call.org;
    };
    const auto own = std::ranges::count_if(pending.approvals, isTheirs);
    if (std::size_t(own) >= Pending::kMaxApprovals) return Reject::BadCount;
    return reader.has<User>(call.user) ? Reject::None : Reject::UnknownUser;
}

/// Who became an elector after the ballot opened may vote too, and hears of it from then on.
Reject joinPrincipals(Pending& pending, const OrgId& org, const Consent& consent) {
    if (pending.isPrincipal(org)) return Reject::None;
    const auto asked = principalsOf(consent);
    if (!std::ranges::binary_search(asked, org)) return Reject::NotAParty;
    if (pending.principals.size() >= Pending::kMaxPrincipals) return Reject::BadCount;
    pending.principals.push_back(org);
    return Reject::None;
}

/// Runs the action on its own draft, so that a refusal leaves nothing behind.
Reject run(Draft& draft, const Action& action, const Consent& consent, const Call& call) {
    if (const auto refused = check(action); refused != Reject::None) return refused;
    Draft nested(draft, call.now);
    const auto refused = plan(action, nested, call);
    if (refused != Reject::None) return refused;
    (void)countUse(nested, consent, call.now);
    draft.absorb(nested.take());
    return Reject::None;
}

/// What keeps an action from passing for now only: tomorrow there is room again, and a member that
/// was suspended may come back.
bool passesBy(Reject why) {
    return why == Reject::OverDayLimit || why == Reject::TooFewElectors;
}

/// A person that may say no for an organization that is asked now: may also, without a yes that
/// counts, set off what needs no further one and end what cannot be.
bool mayConclude(const Reader& reader, const Consent& consent, const Call& call) {
    const auto user = reader.get<User>(call.user);
    return user && mayStop(reader, *user, call.now) &&
           std::ranges::binary_search(principalsOf(consent), call.org);
}

/// Why the newest yes counts for nothing: no role, or only one of somebody who has signed.
Reject whyNot(const Reader& reader, const Consent& consent, const Approval& newest, TimeMs now) {
    return mayContribute(reader, consent, {newest}, now) ? Reject::MakerIsChecker
                                                         : Reject::NoRole;
}

Effect effectOf(EffectKind kind, const Pending& pending, const Call& call) {
    Effect effect;
    effect.kind = kind;
    effect.ref = pending.id;
    effect.party = pending.org;
    effect.user = call.user;
    return effect;
}

void refusePending(Draft& draft, const Pending& pending, const Call& call, Reject why) {
    auto effect = effectOf(EffectKind::PendingRefused, pending, call);
    effect.code = why;
    endPending(draft, pending, PendingStatus::Refused, std::move(effect));
}

}  // namespace

Reject Approve::check() const { return Reject::None; }

Consent Approve::consent(const Reader&, const Call&) const { return Consent::free(); }

Reject Approve::plan(Draft& draft, const Call& call) const {
    auto waiting = openPendingOf(draft, pending, call.now);
    if (!waiting) return waiting.error();
    const auto body = codec::decoded<Body>(waiting->body);
    ENSURE(body.has_value());
    Call inner{call.network,     body->org,          body->user, waiting->id, call.now,
               body->validUntil, waiting->approvals, call.height};
    const auto consent = consentFor(body->action, draft, inner);
    if (const auto refused = joinPrincipals(*waiting, call.org, consent);
        refused != Reject::None)
        return refused;
    if (const auto refused = mayApprove(draft, *waiting, call); refused != Reject::None)
        return refused;
    if (!runsWhileHalted(body->action) && governanceOf(draft).halted) return Reject::Halted;

    waiting->approvals.push_back({call.user, call.approvals.front().device});
    auto& newest = waiting->approvals.back();
    newest.inPlaceOf = standsInFor(draft, consent, waiting->approvals, call.org, call.now);
    takeBackFrom(draft, consent, waiting->approvals, call.org, call.now);
    inner.approvals = waiting->approvals;
    const auto standing = evaluate(draft, consent, waiting->approvals, call.now);
    const bool concludes = mayConclude(draft, consent, call);
    if (!standing.satisfied && standing.refused != Reject::None) {
        if (passesBy(standing.refused)) return standing.refused;
        if (!concludes) return Reject::NoRole;
        refusePending(draft, *waiting, call, standing.refused);
        return Reject::None;
    }
    // Satisfied, and by others alone: it came to wait under another rule than today's.
    if (!(standing.satisfied && concludes) &&
        !mayContribute(draft, consent, waiting->approvals, call.now))
        return whyNot(draft, consent, newest, call.now);
    tellDeputy(draft, call.org, newest, waiting->id);
    if (standing.satisfied) {
        const auto refused = run(draft, body->action, consent, inner);
        if (refused != Reject::None)
            refusePending(draft, *waiting, call, refused);
        else
            endPending(draft, *waiting, PendingStatus::Done,
                       effectOf(EffectKind::PendingDone, *waiting, call));
    } else {
        draft.put(*waiting);
        tellAll(draft, waiting->owners(), effectOf(EffectKind::PendingApproved, *waiting, call));
    }
    return Reject::None;
}

}  // namespace seabridge::ledger
