// SPDX-License-Identifier: GPL-3.0-or-later
// The order in a view: statements of members and votes of the own people, signatures verified by the
// light node, and who of them counts by what is proven.
#include "workstation/Order.h"

#include "workstation/KnownReader.h"

#include <algorithm>

namespace seabridge::app {
namespace {

using api::EpochBar;
using ledger::EpochVote;
using ledger::EpochVoteAnswer;

bool isConnected(const OrderNews& news, const OrgId& org) {
    return std::ranges::find(news.status.connected, org) != news.status.connected.end();
}

api::StatementRow rowOf(const OrderNews& news, const OrgId& org) {
    api::StatementRow row{org, isConnected(news, org)};
    const auto& said = news.standing.statements;
    const auto found = std::ranges::find(said, org, &lightnode::StatementSeen::member);
    if (found == said.end()) return row;
    row.said = found->choice;
    row.knowsVotes = found->knowsVotes;
    return row;
}

void presentVotes(const KnownReader& reader, const OrderNews& news, api::OrderAffairs& out) {
    for (const auto& [vote, key] : news.standing.votes) {
        api::EpochVoteRow row{vote.user, vote.choice(), vote.signedAt};
        row.counts = ledger::mayVote(reader, vote, key, news.now) == EpochVoteAnswer::Counted;
        out.votes.push_back(std::move(row));
    }
}

std::size_t peopleNeededBy(const Known& known, const OrgId& self) {
    const auto* rule =
        known.policy ? ledger::ruleFor(*known.policy, ledger::Consent::of(
                                                          self, ledger::ActionClass::Consortium))
                     : nullptr;
    std::size_t out = 0;
    if (rule != nullptr)
        for (const auto& need : rule->needs) out += need.count;
    return out;
}

EpochBar barFor(const Known& known, const KnownReader& reader, const lightnode::Identity& self,
                const OrderNews& news) {
    if (news.status.isStopped) return EpochBar::Stopped;
    if (!known.membership) return EpochBar::NotProven;
    if (!news.status.isStale) return EpochBar::GoesOn;
    if (known.membership->active(self.org) == nullptr) return EpochBar::NotAMember;
    if (!known.policy || !known.user) return EpochBar::NotProven;
    EpochVote mine;
    mine.org = self.org;
    mine.user = self.user;
    if (ledger::mayVote(reader, mine, news.device, news.now) != EpochVoteAnswer::Counted)
        return EpochBar::NoRole;
    return isConnected(news, self.org) ? EpochBar::None : EpochBar::OwnPeerAway;
}

/// What is under way; otherwise the next number, and the first member that is heard and does not
/// hold the order now.
api::EpochChoice proposalOf(const api::OrderAffairs& order) {
    if (order.underway) return *order.underway;
    api::EpochChoice out{order.epoch + 1, {}, {}};
    const bool isHeld = order.place && order.place->isEmbedded;
    for (const auto& row : order.statements) {
        if (!row.isHeard || (isHeld && row.org == order.place->holder)) continue;
        out.holder = row.org;
        break;
    }
    return out;
}

}  // namespace

void presentOrder(const Known& known, const lightnode::Identity& self, const OrderNews& news,
                  api::OrderAffairs& out) {
    const auto& standing = news.standing;
    const KnownReader reader(known);
    out.epoch = news.head.epoch;
    out.headId = news.head.id();
    if (standing.place)
        out.place = api::OrderAffairs::Place{standing.place->isEmbedded, standing.place->holder,
                                             standing.place->saidBy};
    if (known.membership)
        for (const auto& signer : known.membership->signers())
            out.statements.push_back(rowOf(news, signer.org));
    out.needed = out.statements.empty() ? 0 : ledger::quorumOf(out.statements.size());
    out.underway = standing.next;
    out.decision = standing.decision;
    presentVotes(reader, news, out);
    out.peopleNeeded = peopleNeededBy(known, self.org);
    out.proposed = proposalOf(out);
    out.bar = barFor(known, reader, self, news);
}

}  // namespace seabridge::app
