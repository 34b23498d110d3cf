// SPDX-License-Identifier: GPL-3.0-or-later
// What a ballot asks, what comes of it, and where it stands.
#include "ui/screens/consortium/BallotReader.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Joined.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace seabridge::screens {

namespace {

using api::VoteState;
using theme::Tone;

// ---- titles

QString title(const BallotReader& reader, const ledger::AdmitMember& ballot) {
    return ConsortiumWords::tr("Admit %1 as a member").arg(reader.party(ballot.org));
}
QString title(const BallotReader& reader, const ledger::SuspendMember& ballot) {
    return ConsortiumWords::tr("Suspend %1").arg(reader.party(ballot.org));
}
QString title(const BallotReader& reader, const ledger::ExpelMember& ballot) {
    return ConsortiumWords::tr("Expel %1").arg(reader.party(ballot.org));
}
QString title(const BallotReader&, const ledger::SetParameter& ballot) {
    return ConsortiumWords::settingOf(ballot.parameter, ballot.value);
}
QString title(const BallotReader&, const ledger::ChangeRules& ballot) {
    return ConsortiumWords::tr("Adopt rules number %1").arg(text::formatCount(ballot.number));
}
QString title(const BallotReader&, const ledger::DefineCurrency& ballot) {
    return ConsortiumWords::tr("Define the currency %1")
        .arg(QString::fromStdString(ballot.id.code));
}
QString title(const BallotReader& reader, const ledger::FreezeOrder& ballot) {
    return ConsortiumWords::tr("Freeze money of %1").arg(reader.party(ballot.org));
}
QString title(const BallotReader& reader, const ledger::LiftFreeze& ballot) {
    return ConsortiumWords::tr("Lift a freeze of %1").arg(reader.party(ballot.org));
}
QString title(const BallotReader&, const auto& ballot) {
    return text::words(kindOf(ledger::Action(ballot)));
}

// ---- what comes of it

QString effect(const BallotReader&, const ledger::AdmitMember&) {
    return ConsortiumWords::tr(
        "It becomes a member, but signs blocks only once its own peer has caught up and "
        "said so. Then one more yes may be needed for what the members decide.");
}
QString effect(const BallotReader& reader, const ledger::SuspendMember&) {
    return ConsortiumWords::tr(
               "Its peer signs no blocks from the next one on, and it has no vote until it is "
               "admitted anew. The remaining members then bear %1 that fail or lie.")
        .arg(reader.faultsWith(-1));
}
QString effect(const BallotReader& reader, const ledger::ExpelMember&) {
    return ConsortiumWords::tr(
               "Its membership ends and its peer's keys are revoked; it could come back only "
               "under new keys. The remaining members then bear %1 that fail or lie.")
        .arg(reader.faultsWith(-1));
}
QString effect(const BallotReader& reader, const ledger::SetParameter& ballot) {
    const QString before = reader.now(ballot.parameter);
    const QString after = ConsortiumWords::valueOf(ballot.parameter, ballot.value);
    //: %1 and %2 are values with their units, %3 says what the parameter is for.
    return ConsortiumWords::tr("Changes from %1 to %2 when the ballot passes. What it is: %3.")
        .arg(before, after, ConsortiumWords::meaningOf(ballot.parameter));
}
QString effect(const BallotReader& reader, const ledger::ChangeRules& ballot) {
    return ConsortiumWords::tr(
               "Rules number %1 comes into force %2 after the ballot. A peer that does not know "
               "it stops there, so all members update first.")
        .arg(text::formatCount(ballot.number), reader.now(ledger::ParameterId::RulesDelay));
}
QString effect(const BallotReader&, const ledger::RotateMemberKeys&) {
    return ConsortiumWords::tr(
        "The member's peer signs with its new keys from the next block on; the old ones "
        "are revoked.");
}
QString effect(const BallotReader&, const ledger::DefineCurrency&) {
    return ConsortiumWords::tr(
        "Its issuer may then bring it into circulation. Places and the rights to freeze "
        "and to claw back are fixed for ever.");
}
QString effect(const BallotReader&, const ledger::FreezeOrder& ballot) {
    return text::sentences(
        {ConsortiumWords::stopsSentence(ballot.reach),
         ConsortiumWords::goesOnSentence(ballot.reach),
         ConsortiumWords::tr("The one frozen has no vote and hears of it once it is decided.")});
}
QString effect(const BallotReader&, const ledger::LiftFreeze&) {
    return ConsortiumWords::tr(
        "The money is free again as soon as enough have said yes. The one frozen reads the "
        "reason.");
}
QString effect(const BallotReader&, const ledger::Halt&) {
    return ConsortiumWords::tr(
        "Nobody can pay, trade or sign anything but ballots, refusals and evidence until "
        "the members resume the ledger.");
}
QString effect(const BallotReader&, const ledger::Resume&) {
    return ConsortiumWords::tr("All that was held up by the halt can be signed again.");
}
QString effect(const BallotReader&, const auto&) {
    return ConsortiumWords::tr("It takes effect as soon as enough members have said yes.");
}

QString voteOf(const api::ElectorRow& elector, bool isOurs) {
    switch (elector.vote) {
        case VoteState::Open:
            return ConsortiumWords::tr("not yet");
        case VoteState::Partly:
            return ConsortiumWords::tr("signed, our rules want more");
        case VoteState::Yes:
            return isOurs ? ConsortiumWords::tr("yes")
                          : ConsortiumWords::tr("signed by %n person(s)", nullptr,
                                                static_cast<int>(elector.signatures));
        case VoteState::Recused:
            return ConsortiumWords::tr("has no vote: it is concerned");
    }
    return {};
}

/// Yeses as far as they can be told from here.
std::size_t yesesOf(const api::BallotRow& ballot) {
    return ballot.count(VoteState::Yes);
}

}  // namespace

QString ConsortiumWords::titleOf(const api::View& view, const api::BallotRow& ballot,
                                 text::Language language) {
    const QString title = titleOf(view, ballot.action, language);
    // A kind without a title of its own is told apart by whom and what it concerns.
    if (title != text::words(ballot.summary.kind)) return title;
    const QString facts = text::actionFacts(view, ballot.summary, language);
    return facts.isEmpty() ? title : title + text::kParting + facts;
}

QString ConsortiumWords::titleOf(const api::View& view, const ledger::Action& action,
                                 text::Language language) {
    const BallotReader reader{view, language};
    return std::visit([&](const auto& ballot) { return title(reader, ballot); }, action);
}

QString ConsortiumWords::effectOf(const api::View& view, const ledger::Action& action,
                                  text::Language language) {
    const BallotReader reader{view, language};
    return std::visit([&](const auto& ballot) { return effect(reader, ballot); }, action);
}

widgets::Pill ConsortiumWords::stateOf(const api::BallotRow& ballot) {
    if (ballot.mayVote) return {QStringLiteral("signature"), tr("Your vote"), Tone::Warn};
    if (ballot.hasSigned) return {QStringLiteral("check"), tr("You signed"), Tone::Ok};
    return {QStringLiteral("hourglass"), tr("Open"), Tone::Info};
}

QString ConsortiumWords::tallyOf(const api::BallotRow& ballot) {
    //: %1 members have signed, %2 have to.
    return tr("%1 of %2 needed").arg(yesesOf(ballot)).arg(ballot.needed);
}

BallotLine ConsortiumWords::lineOf(const api::View& view, const api::BallotRow& ballot,
                                   text::Language language) {
    BallotLine out;
    out.id = ballot.id;
    out.title = titleOf(view, ballot, language);
    out.note = tr("proposed by %1").arg(text::partyName(view, ballot.org, language));
    out.state = stateOf(ballot);
    out.tally = tallyOf(ballot);
    out.ends = text::ownDate(view, ballot.validUntil);
    return out;
}

std::vector<widgets::Fact> ConsortiumWords::factsOf(const api::View& view,
                                                    const api::BallotRow& ballot,
                                                    text::Language language) {
    const auto zone = text::ownZone(view);
    std::vector<widgets::Fact> out;
    out.push_back({tr("Proposed by"), text::partyName(view, ballot.org, language),
                   ballot.isOwn ? tr("by you") : QString()});
    if (ballot.openedAt) out.push_back({tr("Proposed"), text::formatTime(*ballot.openedAt, zone)});
    out.push_back({tr("Lapses after"), text::formatTime(ballot.validUntil, zone),
                   tr("if too few have said yes by then, nothing happens")});
    return out;
}

std::vector<widgets::Fact> ConsortiumWords::electorsOf(const api::View& view,
                                                       const api::BallotRow& ballot,
                                                       text::Language language) {
    std::vector<widgets::Fact> out;
    for (const auto& elector : ballot.electors) {
        const bool isOurs = view.self && view.self->org == elector.org;
        widgets::Fact fact;
        fact.label = text::partyName(view, elector.org, language);
        fact.value = voteOf(elector, isOurs);
        fact.isStrong = elector.vote == VoteState::Yes;
        out.push_back(std::move(fact));
    }
    return out;
}

}  // namespace seabridge::screens
