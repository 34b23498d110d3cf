// SPDX-License-Identifier: GPL-3.0-or-later
// What a ballot asks, what comes of it, and where it stands.
#include "ui/screens/consortium/ConsortiumWords.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace seabridge::screens {

namespace {

using api::VoteState;
using theme::Tone;
using Change = widgets::Sheet::Change;

const QString kParting = QStringLiteral(" · ");

struct Reader {
    const api::View& view;
    text::Language language;

    [[nodiscard]] QString party(const api::OrgId& id) const {
        return text::partyName(view, id, language);
    }
    [[nodiscard]] QString now(ledger::ParameterId id) const {
        if (!view.affairs.parameters) return {};
        return ConsortiumWords::valueOf(id, ledger::valueOf(*view.affairs.parameters, id));
    }
    [[nodiscard]] QString status(const api::OrgId& id) const {
        const auto* member = view.affairs.member(id);
        return member ? text::words(member->status) : QString();
    }
    /// How many may fail or lie with so many members more or fewer.
    [[nodiscard]] QString faultsWith(int change) const {
        const auto active = static_cast<int>(view.affairs.active()) + change;
        const auto n = static_cast<std::size_t>(std::max(active, 0));
        return text::formatCount(static_cast<std::int64_t>(ledger::faultsOf(n)));
    }
};

// ---- titles

QString title(const Reader& reader, const ledger::AdmitMember& ballot) {
    return ConsortiumWords::tr("Admit %1 as a member").arg(reader.party(ballot.org));
}
QString title(const Reader& reader, const ledger::SuspendMember& ballot) {
    return ConsortiumWords::tr("Suspend %1").arg(reader.party(ballot.org));
}
QString title(const Reader& reader, const ledger::ExpelMember& ballot) {
    return ConsortiumWords::tr("Expel %1").arg(reader.party(ballot.org));
}
QString title(const Reader&, const ledger::SetParameter& ballot) {
    return ConsortiumWords::settingOf(ballot.parameter, ballot.value);
}
QString title(const Reader&, const ledger::ChangeRules& ballot) {
    return ConsortiumWords::tr("Adopt rules number %1").arg(text::formatCount(ballot.number));
}
QString title(const Reader&, const ledger::DefineCurrency& ballot) {
    return ConsortiumWords::tr("Define the currency %1")
        .arg(QString::fromStdString(ballot.id.code));
}
QString title(const Reader&, const auto& ballot) {
    return text::words(kindOf(ledger::Action(ballot)));
}

// ---- what comes of it

QString effect(const Reader&, const ledger::AdmitMember&) {
    return ConsortiumWords::tr(
        "It becomes a member, but signs blocks only once its own peer has caught up and "
        "said so. Then one more yes may be needed for what the members decide.");
}
QString effect(const Reader& reader, const ledger::SuspendMember&) {
    return ConsortiumWords::tr(
               "Its peer signs no blocks from the next one on, and it has no vote until it is "
               "admitted anew. The remaining members then bear %1 that fail or lie.")
        .arg(reader.faultsWith(-1));
}
QString effect(const Reader& reader, const ledger::ExpelMember&) {
    return ConsortiumWords::tr(
               "Its membership ends and its peer's keys are revoked; it could come back only "
               "under new keys. The remaining members then bear %1 that fail or lie.")
        .arg(reader.faultsWith(-1));
}
QString effect(const Reader& reader, const ledger::SetParameter& ballot) {
    const QString before = reader.now(ballot.parameter);
    const QString after = ConsortiumWords::valueOf(ballot.parameter, ballot.value);
    //: %1 and %2 are values with their units, %3 says what the parameter is for.
    return ConsortiumWords::tr("From %1 to %2 as soon as the ballot has passed: %3.")
        .arg(before, after, ConsortiumWords::meaningOf(ballot.parameter));
}
QString effect(const Reader& reader, const ledger::ChangeRules& ballot) {
    return ConsortiumWords::tr(
               "Rules number %1 comes into force %2 after the ballot. A peer that does not know "
               "it stops there, so all members update first.")
        .arg(text::formatCount(ballot.number), reader.now(ledger::ParameterId::RulesDelay));
}
QString effect(const Reader&, const ledger::RotateMemberKeys&) {
    return ConsortiumWords::tr(
        "The member's peer signs with its new keys from the next block on; the old ones "
        "are revoked.");
}
QString effect(const Reader&, const ledger::DefineCurrency&) {
    return ConsortiumWords::tr(
        "Its issuer may then bring it into circulation. Places and the rights to freeze "
        "and to claw back are fixed for ever.");
}
QString effect(const Reader&, const ledger::Halt&) {
    return ConsortiumWords::tr(
        "Nobody can pay, trade or sign anything but ballots, refusals and evidence until "
        "the members resume the ledger.");
}
QString effect(const Reader&, const ledger::Resume&) {
    return ConsortiumWords::tr("All that was held up by the halt can be signed again.");
}
QString effect(const Reader&, const auto&) {
    return ConsortiumWords::tr("It takes effect as soon as enough members have said yes.");
}

// ---- before and after

void change(const Reader& reader, const ledger::AdmitMember& ballot, std::vector<Change>& out) {
    out.push_back(
        {ConsortiumWords::tr("Member"), reader.status(ballot.org), reader.party(ballot.org)});
    QStringList roles;
    for (const auto role : {ledger::MemberRole::Compliance, ledger::MemberRole::Rates,
                            ledger::MemberRole::Clearing, ledger::MemberRole::Issuer})
        if ((ballot.roles & static_cast<std::uint8_t>(role)) != 0) roles << text::words(role);
    out.push_back(
        {ConsortiumWords::tr("Tasks"),
         {},
         roles.isEmpty() ? ConsortiumWords::tr("without a special task") : roles.join(kParting)});
    out.push_back({ConsortiumWords::tr("Peer's address"),
                   {},
                   QString::fromStdString(ballot.requestEndpoint)});
    out.push_back({ConsortiumWords::tr("Peer's key"),
                   {},
                   QString::fromStdString(base::toHex(ballot.peer.signing.bytes))});
}
void changeMember(const Reader& reader, const api::OrgId& org, ledger::MemberStatus after,
                  const std::string& reason, std::vector<Change>& out) {
    out.push_back({ConsortiumWords::tr("Member"), {}, reader.party(org)});
    out.push_back({ConsortiumWords::tr("Status"), reader.status(org), text::words(after)});
    out.push_back(
        {ConsortiumWords::tr("Faults tolerated"), reader.faultsWith(0), reader.faultsWith(-1)});
    out.push_back({ConsortiumWords::tr("Reason"), {}, QString::fromStdString(reason)});
}
void change(const Reader& reader, const ledger::SuspendMember& ballot, std::vector<Change>& out) {
    changeMember(reader, ballot.org, ledger::MemberStatus::Suspended, ballot.reason, out);
}
void change(const Reader& reader, const ledger::ExpelMember& ballot, std::vector<Change>& out) {
    changeMember(reader, ballot.org, ledger::MemberStatus::Expelled, ballot.reason, out);
}
void change(const Reader& reader, const ledger::SetParameter& ballot, std::vector<Change>& out) {
    out.push_back({ConsortiumWords::nameOf(ballot.parameter), reader.now(ballot.parameter),
                   ConsortiumWords::valueOf(ballot.parameter, ballot.value)});
}
void change(const Reader& reader, const ledger::ChangeRules& ballot, std::vector<Change>& out) {
    const auto& known = reader.view.affairs.parameters;
    out.push_back({ConsortiumWords::tr("Rules number"),
                   known ? text::formatCount(known->rulesNumber) : QString(),
                   text::formatCount(ballot.number)});
}
void change(const Reader&, const ledger::Halt& ballot, std::vector<Change>& out) {
    out.push_back({ConsortiumWords::tr("Ledger"), ConsortiumWords::tr("in operation"),
                   ConsortiumWords::tr("halted")});
    out.push_back({ConsortiumWords::tr("Reason"), {}, QString::fromStdString(ballot.reason)});
}
void change(const Reader&, const ledger::Resume& ballot, std::vector<Change>& out) {
    out.push_back({ConsortiumWords::tr("Ledger"), ConsortiumWords::tr("halted"),
                   ConsortiumWords::tr("in operation")});
    out.push_back({ConsortiumWords::tr("Reason"), {}, QString::fromStdString(ballot.reason)});
}
void change(const Reader&, const ledger::DefineCurrency& ballot, std::vector<Change>& out) {
    out.push_back({ConsortiumWords::tr("Currency"), {}, QString::fromStdString(ballot.id.code)});
    out.push_back({ConsortiumWords::tr("Name"), {}, QString::fromStdString(ballot.name)});
    out.push_back({ConsortiumWords::tr("Decimal places"), {}, text::formatCount(ballot.scale)});
}
void change(const Reader&, const auto& ballot, std::vector<Change>& out) {
    out.push_back({ConsortiumWords::tr("Ballot"), {}, text::words(kindOf(ledger::Action(ballot)))});
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
    return facts.isEmpty() ? title : title + kParting + facts;
}

QString ConsortiumWords::titleOf(const api::View& view, const ledger::Action& action,
                                 text::Language language) {
    const Reader reader{view, language};
    return std::visit([&](const auto& ballot) { return title(reader, ballot); }, action);
}

QString ConsortiumWords::effectOf(const api::View& view, const ledger::Action& action,
                                  text::Language language) {
    const Reader reader{view, language};
    return std::visit([&](const auto& ballot) { return effect(reader, ballot); }, action);
}

std::vector<Change> ConsortiumWords::changesOf(const api::View& view, const ledger::Action& action,
                                               text::Language language) {
    const Reader reader{view, language};
    std::vector<Change> out;
    std::visit([&](const auto& ballot) { change(reader, ballot, out); }, action);
    return out;
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
