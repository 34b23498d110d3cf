// SPDX-License-Identifier: GPL-3.0-or-later
// Members, parameters and open ballots in a view.
#include "workstation/KnownReader.h"
#include "workstation/Summary.h"

#include "ledger/Waiting.h"

#include <algorithm>

namespace seabridge::app {
namespace {

using ledger::Consent;
using lightnode::Identity;

/// The part of it in which the members vote; null if nobody does.
const Consent* voteIn(const Consent& consent) {
    if (consent.threshold == 0) return nullptr;
    const bool isVote = std::ranges::all_of(consent.children, [](const Consent& child) {
        return child.threshold == 0 && child.action == ledger::ActionClass::Consortium;
    });
    if (isVote) return &consent;
    for (const auto& child : consent.children)
        if (const auto* found = voteIn(child)) return found;
    return nullptr;
}

std::size_t signaturesOf(const Known& known, const ledger::Pending& pending, const OrgId& org) {
    const auto found = known.organizations.find(org);
    if (found == known.organizations.end()) return 0;
    const auto& users = found->second.users;
    return static_cast<std::size_t>(
        std::ranges::count_if(pending.approvals, [&](const ledger::Approval& approval) {
            return std::ranges::find(users, approval.user) != users.end();
        }));
}

/// Of us it is known whether our own policy is met; of others only that somebody signed.
api::ElectorRow electorOf(const Known& known, const KnownReader& reader,
                          const ledger::Pending& pending, const Consent& leaf, const Identity& self,
                          TimeMs now) {
    api::ElectorRow out{leaf.principal, api::VoteState::Open, 0};
    out.signatures = signaturesOf(known, pending, leaf.principal);
    if (out.signatures == 0) return out;
    const bool isMet = leaf.principal != self.org || !known.policy ||
                       evaluate(reader, leaf, pending.approvals, now).satisfied;
    out.vote = isMet ? api::VoteState::Yes : api::VoteState::Partly;
    return out;
}

void judge(const KnownReader& reader, const ledger::Pending& pending, const Consent& consent,
           const Consent& vote, const Identity& self, TimeMs now, api::BallotRow& row) {
    const auto user = reader.get<ledger::User>(self.user);
    row.isOwn = row.by == self.user;
    row.hasSigned = std::ranges::any_of(pending.approvals, [&](const ledger::Approval& approval) {
        return approval.user == self.user;
    });
    const bool isElector = std::ranges::any_of(
        vote.children, [&](const Consent& leaf) { return leaf.principal == self.org; });
    row.mayVote = isElector && !row.hasSigned;
    row.mayStop = row.isOwn || (user && pending.isPrincipal(self.org) &&
                                ledger::mayStop(reader, *user, now) &&
                                ledger::needs(consent, self.org));
}

std::optional<api::BallotRow> ballotOf(const Known& known, const KnownReader& reader,
                                       const ledger::Pending& pending, const Identity& self,
                                       TimeMs now) {
    if (pending.statusAt(now) != ledger::PendingStatus::Open) return std::nullopt;
    auto body = codec::decoded<ledger::Body>(pending.body);
    if (!body) return std::nullopt;
    ledger::Call call;
    call.org = body->org;
    call.user = body->user;
    call.id = pending.id;
    call.now = now;
    call.validUntil = body->validUntil;
    call.approvals = pending.approvals;
    const auto consent = consentFor(body->action, reader, call);
    const auto* vote = voteIn(consent);
    if (vote == nullptr) return std::nullopt;
    api::BallotRow row;
    row.id = pending.id;
    row.org = body->org;
    row.by = body->user;
    row.validUntil = pending.validUntil;
    row.needed = vote->threshold;
    for (const auto& leaf : vote->children)
        row.electors.push_back(electorOf(known, reader, pending, leaf, self, now));
    for (const auto& org : interested(body->action))
        if (known.membership->active(org) != nullptr)
            row.electors.push_back({org, api::VoteState::Recused, 0});
    const auto opened = known.openedAt.find(pending.id);
    if (opened != known.openedAt.end()) row.openedAt = opened->second;
    judge(reader, pending, consent, *vote, self, now, row);
    row.summary = summaryOf(body->action);
    row.action = std::move(body->action);
    return row;
}

void presentMembers(const Known& known, api::Affairs& out) {
    for (const auto& member : known.membership->members) {
        const auto since = known.memberSince.find(member.org);
        out.members.push_back(
            {member, since == known.memberSince.end() ? known.foundedAt : since->second});
    }
}

}  // namespace

void presentAffairs(const Known& known, const Identity& self, TimeMs blockTime, api::View& out) {
    auto& affairs = out.affairs;
    affairs.parameters = known.parameters;
    affairs.governance = known.governance.value_or(ledger::Governance());
    for (const auto& [id, currency] : known.currencies) affairs.currencies.push_back(currency);
    affairs.decisions.assign(known.decisions.rbegin(), known.decisions.rend());
    presentFreezes(known, self, blockTime, out);
    if (!known.membership || !known.parameters) return;
    presentMembers(known, affairs);
    const KnownReader reader(known);
    for (const auto& [id, pending] : known.pendings)
        if (auto row = ballotOf(known, reader, pending, self, blockTime))
            affairs.ballots.push_back(std::move(*row));
    std::ranges::stable_sort(affairs.ballots, std::greater(),
                             [](const api::BallotRow& row) { return row.openedAt.value_or(0); });
}

}  // namespace seabridge::app
