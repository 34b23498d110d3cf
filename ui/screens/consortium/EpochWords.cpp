// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/EpochWords.h"

#include "base/Clock.h"
#include "ledger/Consortium.h"
#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Joined.h"
#include "ui/text/Parties.h"
#include "ui/text/PolicyWords.h"
#include "ui/text/ProofState.h"
#include "ui/widgets/StatusLooks.h"

#include <algorithm>

namespace seabridge::screens {

namespace {

using ledger::EpochDecision;
using theme::Tone;
using widgets::Pill;
using widgets::pill;

/// Names of the active members whose peers are not reached.
QStringList missingFrom(const api::View& view, text::Language language) {
    QStringList out;
    for (const auto& row : view.affairs.order.statements)
        if (!row.isHeard) out << text::partyName(view, row.org, language);
    return out;
}

/// One of those heard is honest, so a desk that hears no news from them knows that there is none.
bool hearsEnough(const api::View& view) {
    const auto& rows = view.affairs.order.statements;
    const auto heard = std::ranges::count_if(rows, &api::StatementRow::isHeard);
    return static_cast<std::size_t>(heard) > ledger::faultsOf(rows.size());
}

bool isFor(const api::StatementRow& row, const api::EpochChoice& choice) {
    return row.said && row.said->epoch == choice.epoch && row.said->holder == choice.holder;
}

const api::StatementRow* ownRow(const api::View& view) {
    const auto& rows = view.affairs.order.statements;
    if (!view.self) return nullptr;
    const auto found = std::ranges::find(rows, view.self->org, &api::StatementRow::org);
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

/// Why nothing is said of the blocks; a stand-still has words of its own.
std::optional<text::Doubt> EpochWords::doubtOf(const api::View& view) {
    const text::Doubt unproven{
        tr("Not proven yet"),
        tr("How blocks go on is shown once peers have proven who the members are.")};
    if (text::proofStateOf(view) == text::ProofState::Stale)
        return view.affairs.order.statements.empty() ? std::optional(unproven) : std::nullopt;
    const auto doubt = text::doubtOf(view, unproven);
    if (!doubt && view.affairs.order.statements.empty()) return unproven;
    return doubt;
}

Pill EpochWords::stateOf(const api::View& view) {
    if (view.affairs.order.bar == api::EpochBar::Stopped || view.proof.isStopped)
        return pill("ban", tr("Stopped"), Tone::Bad);
    if (const auto doubt = doubtOf(view)) {
        const auto look = widgets::pillOf(text::proofStateOf(view), 0, 0);
        return {look.icon, doubt->title, look.tone};
    }
    if (!view.proof.isStale) return pill("activity", tr("Blocks go on"), Tone::Ok);
    //: Too few peers are reached to know whether blocks go on.
    if (!hearsEnough(view)) return pill("circle-dashed", tr("Without news"), Tone::Warn);
    return pill("triangle-alert", tr("Blocks stand still"), Tone::Bad);
}

QString EpochWords::standingOf(const api::View& view, text::Language language) {
    const auto& order = view.affairs.order;
    if (order.bar == api::EpochBar::Stopped || view.proof.isStopped)
        return tr("A member's misconduct was proven. Nothing is synced or sent until people have "
                  "looked at the evidence.");
    if (const auto doubt = doubtOf(view)) return doubt->sentence;
    if (!view.proof.isStale)
        return tr("New blocks come in and are certified. Nothing needs deciding.");
    const auto missing = missingFrom(view, language);
    const QString since = text::formatTime(view.proof.blockTime, text::ownZone(view));
    if (!hearsEnough(view))
        //: %1 is a time; %2 names members.
        return tr("No news here since %1, and too few members' peers are reached to know whether "
                  "blocks go on. Not reached: %2.")
            .arg(since, text::listOf(missing));
    if (missing.isEmpty())
        //: %1 is a time.
        return tr("No new block since %1. Every member's peer is reached, so their votes differ or "
                  "the block order is lost.")
            .arg(since);
    //: %1 is a time; %2 names members.
    return tr("No new block since %1. Not reached: %2.").arg(since, text::listOf(missing));
}

QString EpochWords::placeOf(const api::View& view, text::Language language) {
    const auto& place = view.affairs.order.place;
    if (!place) return tr("not heard yet");
    //: The order is kept by an etcd cluster, not by one member's peer.
    return place->isEmbedded ? text::partyName(view, place->holder, language) : tr("etcd");
}

std::vector<widgets::Fact> EpochWords::factsOf(const api::View& view, text::Language language) {
    const auto& order = view.affairs.order;
    if (order.statements.empty()) return {};
    std::vector<widgets::Fact> out;
    //: %1 is the number of the epoch: 0.
    out.push_back({tr("Epoch"), order.epoch == 0
                                    ? tr("%1, as founded").arg(text::countOf(order.epoch))
                                    : text::countOf(order.epoch)});
    QString saidBy;
    if (order.place)
        //: %1 is a member.
        saidBy = tr("by the word of %1's peer")
                     .arg(text::partyName(view, order.place->saidBy, language));
    out.push_back({tr("Block order held by"), placeOf(view, language), saidBy});
    out.push_back({tr("Newest block"),
                   //: %1 is a block's number, %2 its time, %3 its age: "6 min ago".
                   tr("%1 · %2 · %3")
                       .arg(text::countOf(view.proof.height),
                            text::formatTime(view.proof.blockTime, text::ownZone(view)),
                            text::formatAge(base::wallClockMs() - view.proof.blockTime))});
    const auto missing = missingFrom(view, language);
    const auto all = order.statements.size();
    out.push_back({tr("Members reached"),
                   tr("%1 of %2")
                       .arg(text::countOf(all - static_cast<std::size_t>(missing.size())),
                            text::countOf(all)),
                   // Where blocks stand still it is said above.
                   missing.isEmpty() || view.proof.isStale
                       ? QString()
                       //: %1 names members.
                       : tr("not %1").arg(text::listOf(missing))});
    return out;
}

void EpochWords::describe(const api::View& view, const api::EpochChoice& said,
                          text::Language language, StatementLine& line) {
    line.wants = tr("Epoch %1").arg(text::countOf(said.epoch));
    //: %1 is a member.
    line.note = tr("held by %1").arg(text::partyName(view, said.holder, language));
    if (said.keep)
        //: %1 is the beginning of a header's id.
        line.note += QStringLiteral(" · ") +
                     tr("keeps header %1").arg(text::shortId(said.keep->view()));
}

std::vector<StatementLine> EpochWords::statementsOf(const api::View& view,
                                                    text::Language language) {
    std::vector<StatementLine> out;
    for (const auto& row : view.affairs.order.statements) {
        StatementLine line;
        line.org = row.org;
        line.name = text::partyName(view, row.org, language);
        line.reach = row.isHeard ? tr("reached") : tr("not reached");
        if (!row.said) {
            line.state = pill("circle-dashed", tr("Not yet"), Tone::Neutral);
        } else if (row.knowsVotes) {
            line.state = pill("signature", tr("Signed"), Tone::Ok);
        } else {
            line.state = pill("triangle-alert", tr("Without its votes"), Tone::Warn);
        }
        if (row.said) describe(view, *row.said, language, line);
        out.push_back(std::move(line));
    }
    return out;
}

QString EpochWords::tallyOf(const api::OrderAffairs& order) {
    if (!order.underway) return tr("No statement for another epoch is known here.");
    //: %1 is the number of the epoch, %2 how many there are.
    return tr("Statements for epoch %1: %2 of %3 signed, %4 needed")
        .arg(text::countOf(order.underway->epoch), text::countOf(order.wanting()),
             text::countOf(order.statements.size()), text::countOf(order.needed));
}

QString EpochWords::choiceOf(const api::View& view, const api::EpochChoice& choice,
                             text::Language language) {
    //: %1 is a number, %2 a member.
    return tr("Epoch %1, held by %2")
        .arg(text::countOf(choice.epoch), text::partyName(view, choice.holder, language));
}

QString EpochWords::keptOf(const api::View& view) {
    const auto& order = view.affairs.order;
    const QString head = text::countOf(view.proof.height);
    if (!order.decision)
        //: %1 is a block's number.
        return tr("Known once a quorum of members has signed. Nothing up to block %1 is lost: it "
                  "is certified.")
            .arg(head);
    switch (order.decision->kind) {
        case EpochDecision::Kind::Keeps:
            return order.decision->headerId == order.headId
                       ? tr("None: new blocks begin after block %1.").arg(head)
                       : tr("Block %1 is kept, and new blocks begin after it.")
                             .arg(text::countOf(order.decision->height));
        case EpochDecision::Kind::Statements:
            return tr("More members have to sign before it is known. Nothing up to block %1 is "
                      "lost.")
                .arg(head);
        case EpochDecision::Kind::Headers:
            return tr("Block %1 may have been certified and is not at hand: a member that has it "
                      "must be reached.")
                .arg(order.decision->candidates.empty()
                         ? head
                         : text::countOf(order.decision->candidates.back().height));
        case EpochDecision::Kind::Naming:
            return tr("Several may have been certified, and a quorum of members must name the one "
                      "to keep. People can err here: what the others led to may have been shown "
                      "to somebody as final. Agree with the other members first.");
    }
    return {};
}

std::vector<widgets::Choice::Option> EpochWords::headersOf(const api::View& view) {
    const auto& order = view.affairs.order;
    if (!order.decision || order.decision->kind != EpochDecision::Kind::Naming) return {};
    std::vector<widgets::Choice::Option> out;
    for (const auto& one : order.decision->candidates)
        out.push_back({
            //: %1 is a block's number, %2 the beginning of its id, %3 a number of members.
            tr("Block %1, %2 · shown votes: %3")
                .arg(text::countOf(one.height), text::shortId(one.headerId.view()),
                     text::countOf(one.votes)),
            text::hex(one.headerId.view())});
    if (out.empty())
        out.push_back({tr("None: go on after block %1").arg(text::countOf(view.proof.height)),
                       text::hex(order.headId.view())});
    return out;
}

QString EpochWords::peopleTallyOf(const api::OrderAffairs& order, const api::EpochChoice& choice) {
    const auto count = std::ranges::count_if(order.votes, [&](const api::EpochVoteRow& vote) {
        return vote.counts && vote.choice == choice;
    });
    return order.peopleNeeded == 0
               ? tr("Your people who voted for this: %1").arg(text::formatCount(count))
               : tr("Your people who voted for this: %1 (needed: %2)")
                     .arg(text::formatCount(count), text::countOf(order.peopleNeeded));
}

std::vector<widgets::Fact> EpochWords::votesOf(const api::View& view, text::Language language) {
    std::vector<widgets::Fact> out;
    for (const auto& vote : view.affairs.order.votes) {
        widgets::Fact fact;
        fact.label = text::personName(view, vote.user);
        if (view.self && vote.user == view.self->user) fact.label = tr("You");
        fact.value = choiceOf(view, vote.choice, language);
        fact.wraps = true;
        const QString when = text::formatTime(vote.signedAt, text::ownZone(view));
        //: %1 is a time.
        fact.note =
            vote.counts ? when : tr("%1 · does not count: device or role is gone").arg(when);
        out.push_back(std::move(fact));
    }
    return out;
}

QString EpochWords::obstacleOf(const api::View& view, const api::EpochChoice& choice) {
    const auto& order = view.affairs.order;
    switch (order.bar) {
        case api::EpochBar::None:
            break;
        case api::EpochBar::NotProven:
            return tr("Who may vote is not proven yet.");
        case api::EpochBar::GoesOn:
            if (const auto doubt = text::doubtOf(view, {})) return doubt->sentence;
            return tr("Blocks go on: nothing needs deciding.");
        case api::EpochBar::NotAMember:
            return tr("Only people of active members vote on this.");
        case api::EpochBar::NoRole:
            return tr("Your organization's rules for ballots do not ask for any of your roles.");
        case api::EpochBar::OwnPeerAway:
            return tr("Your own member's peer is not reached, and no other takes your vote. Its "
                      "operator has to start it first.");
        case api::EpochBar::Stopped:
            return tr("A member's misconduct was proven: nothing is signed.");
    }
    if (choice.holder.isZero()) return tr("Choose whose peer holds the block order from now on.");
    const bool mustName = !headersOf(view).empty() && order.underway &&
                          choice.epoch == order.underway->epoch &&
                          choice.holder == order.underway->holder;
    if (mustName && !choice.keep) return tr("Choose which block is kept.");
    const auto* own = ownRow(view);
    if (own && own->said && own->said->epoch > choice.epoch)
        return tr("Your member has signed for epoch %1 already; a lower number cannot be used.")
            .arg(text::countOf(own->said->epoch));
    if (own && isFor(*own, choice) && own->said->keep == choice.keep)
        return tr("Your member's peer has signed this. The other members decide when it begins.");
    const bool hasVoted = std::ranges::any_of(order.votes, [&](const api::EpochVoteRow& vote) {
        return view.self && vote.user == view.self->user && vote.choice == choice && vote.counts;
    });
    return hasVoted ? tr("You have voted for this. Another of your people has to vote too.")
                    : QString();
}

QString EpochWords::commandOf(const api::EpochChoice& choice) {
    const QString keep =
        choice.keep ? QStringLiteral(" --keep ") + text::hex(choice.keep->view()) : QString();
    return QStringLiteral("seabridge-peer epoch --config peer.toml --epoch %1 --holder %2%3 --yes")
        .arg(QString::number(choice.epoch), text::hex(choice.holder.view()), keep);
}

QString EpochWords::titleOf(const api::View& view, const api::EpochChoice& choice,
                            text::Language language) {
    //: %1 is a number, %2 a member.
    return tr("Begin epoch %1, the block order held by %2")
        .arg(text::countOf(choice.epoch), text::partyName(view, choice.holder, language));
}

std::vector<widgets::Sheet::Change> EpochWords::changesOf(const api::View& view,
                                                          const api::EpochChoice& choice,
                                                          text::Language language) {
    const auto& order = view.affairs.order;
    const QString kept =
        choice.keep ? tr("header %1").arg(text::shortId(choice.keep->view())) : tr("as decided");
    return {{tr("Epoch"), text::countOf(order.epoch), text::countOf(choice.epoch)},
            {tr("Block order held by"), placeOf(view, language),
             text::partyName(view, choice.holder, language)},
            {tr("Certified until"), {}, text::countOf(view.proof.height)},
            {tr("Kept beyond it"), {}, kept}};
}

}  // namespace seabridge::screens
