// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/ConsortiumWords.h"

#include "ui/screens/consortium/EpochWords.h"
#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Joined.h"
#include "ui/text/Parties.h"
#include "ui/text/ProofState.h"
#include "ui/text/Words.h"
#include "ui/widgets/StatusLooks.h"

#include <algorithm>

namespace seabridge::screens {

namespace {

using theme::Tone;
using widgets::Pill;
using widgets::pill;

QString memberRoles(std::uint8_t roles) {
    QStringList out;
    for (const auto role : {ledger::MemberRole::Compliance, ledger::MemberRole::Rates,
                            ledger::MemberRole::Clearing, ledger::MemberRole::Issuer})
        if ((roles & static_cast<std::uint8_t>(role)) != 0) out << text::words(role);
    return out.join(text::kParting);
}

/// Every new block is confirmed a moment later: only who is not reached is worth a look.
Pill confirmationOf(const api::View& view, const api::OrgId& org) {
    const auto peer = std::ranges::find(view.peers, org, &api::PeerRow::member);
    if (peer != view.peers.end() && peer->namesHead)
        return pill("check", ConsortiumWords::tr("Confirms it"), Tone::Ok);
    const bool isReached = peer != view.peers.end() && peer->isConnected;
    return pill("circle-dashed", ConsortiumWords::tr("Not yet"),
                isReached ? Tone::Neutral : Tone::Warn);
}

}  // namespace

std::vector<KeyNumber> ConsortiumWords::numbersOf(const api::View& view) {
    const auto& affairs = view.affairs;
    const auto active = affairs.active();
    const auto faults = ledger::faultsOf(active);
    const auto waiting =
        static_cast<std::size_t>(std::ranges::count_if(affairs.ballots, &api::BallotRow::mayVote));
    const bool isKnown = !affairs.members.empty();
    const bool isComplete = text::isComplete(view);
    const QString dash = QStringLiteral("—");
    return {
        {tr("Active members"), isKnown ? text::countOf(active) : dash,
         //: All that are or were members.
         isKnown ? tr("%1 in the list").arg(text::countOf(affairs.members.size()))
                 : tr("not proven yet")},
        {tr("Quorum"), isKnown ? text::countOf(ledger::quorumOf(active)) : dash,
         isKnown ? tr("votes for that carry a ballot") : tr("not proven yet")},
        {tr("Faults tolerated"), isKnown ? text::countOf(faults) : dash,
         !isKnown      ? tr("not proven yet")
         : faults == 0 ? tr("every member has to be honest")
                       : tr("members that may fail or lie")},
        {tr("Open ballots"),
         isComplete || !affairs.ballots.empty() ? text::countOf(affairs.ballots.size()) : dash,
         waiting > 0   ? tr("waiting for your vote: %1").arg(text::countOf(waiting))
         : !isComplete ? text::doubtPhrase(view)
                       : tr("none waits for your vote")},
    };
}

Pill ConsortiumWords::stateOf(const api::View& view) {
    const auto state = text::proofStateOf(view);
    if (state == text::ProofState::Failed || state == text::ProofState::Stopped)
        return EpochWords::stateOf(view);
    if (!view.affairs.coverage.isProven)
        return pill("circle-dashed", tr("Not proven yet"), Tone::Warn);
    //: State of the ledger.
    if (view.affairs.governance.halted) return pill("ban", tr("Halted by ballot"), Tone::Bad);
    if (state != text::ProofState::Complete) return EpochWords::stateOf(view);
    return pill("circle-check", tr("In operation"), Tone::Ok);
}

std::vector<MemberLine> ConsortiumWords::membersOf(const api::View& view, text::Language language) {
    std::vector<MemberLine> out;
    for (const auto& row : view.affairs.members) {
        const auto& member = row.member;
        const bool isActive = member.status == ledger::MemberStatus::Active;
        MemberLine line;
        line.org = member.org;
        line.name = text::partyName(view, member.org, language);
        line.roles = memberRoles(member.roles);
        if (line.roles.isEmpty()) line.roles = tr("without a special task");
        line.status = widgets::pillOf(member.status);
        line.since = text::ownDate(view, row.since);
        //: A member that does not sign blocks now.
        line.vote = !isActive ? pill("circle", tr("Has no vote"), Tone::Neutral)
                              : confirmationOf(view, member.org);
        out.push_back(std::move(line));
    }
    std::ranges::stable_sort(out, {}, [&](const MemberLine& line) {
        return view.affairs.member(line.org)->status == ledger::MemberStatus::Active ? 0 : 1;
    });
    return out;
}

std::vector<DecisionLine> ConsortiumWords::decisionsOf(const api::View& view,
                                                       text::Language language) {
    std::vector<DecisionLine> out;
    for (const auto& entry : view.affairs.decisions) {
        const auto& effect = entry.effect;
        DecisionLine line;
        line.time = text::formatTime(entry.time, text::ownZone(view));
        line.what = text::words(effect.kind);
        if (effect.party) line.who = text::partyName(view, *effect.party, language);
        const auto note = effect.note.value_or("");
        line.note = effect.kind == ledger::EffectKind::ParameterSet
                        ? settingOf(std::string_view(note))
                        : QString::fromStdString(note);
        out.push_back(std::move(line));
    }
    return out;
}

std::vector<CurrencyLine> ConsortiumWords::currenciesOf(const api::View& view,
                                                        text::Language language) {
    std::vector<CurrencyLine> out;
    for (const auto& currency : view.affairs.currencies) {
        CurrencyLine line;
        line.code = QString::fromStdString(currency.id.code);
        line.name = text::currencyName(currency.id.code, currency.name);
        line.kind = text::words(currency.kind);
        line.issuer = text::partyName(view, currency.issuer, language);
        line.cap = currency.capMinor == 0
                       ? tr("without a cap")
                       //: %1 is an amount.
                       : tr("at most %1")
                             .arg(text::formatMoney({currency.id, currency.capMinor},
                                                    currency.scale));
        line.freeze = currency.mayFreeze ? tr("may be frozen") : tr("cannot be frozen");
        line.clawBack =
            currency.mayClawBack ? tr("may be clawed back") : tr("cannot be clawed back");
        line.places = text::formatCount(currency.scale);
        out.push_back(std::move(line));
    }
    return out;
}

}  // namespace seabridge::screens
