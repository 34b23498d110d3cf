// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/network/NetworkWords.h"

#include "ledger/Consortium.h"
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

constexpr std::size_t kTolerant = 4;  ///< members that one faulty one among them needs

QString rolesOf(std::uint8_t roles) {
    QStringList out;
    for (const auto role : {ledger::MemberRole::Compliance, ledger::MemberRole::Rates,
                            ledger::MemberRole::Clearing, ledger::MemberRole::Issuer})
        if ((roles & static_cast<std::uint8_t>(role)) != 0) out << text::words(role);
    return out.join(text::kParting);
}

std::uint64_t connectedOf(const api::View& view) {
    return static_cast<std::uint64_t>(
        std::ranges::count_if(view.peers, &api::PeerRow::isConnected));
}

std::optional<base::TimeMs> ageOf(const api::View& view, base::TimeMs nowMs) {
    if (!view.proof.heardAtMs) return {};
    return nowMs - *view.proof.heardAtMs;
}

bool hasTooFew(const api::View& view) {
    return !view.peers.empty() && view.peers.size() < kTolerant;
}

QString namesOf(const api::View& view, text::Language language) {
    QStringList out;
    for (const auto& member : view.proof.namedBy) out << text::partyName(view, member, language);
    return text::listOf(out);
}

}  // namespace

PeerLine NetworkWords::lineOf(const api::View& view, const api::PeerRow& peer,
                              text::Language language) {
    PeerLine out;
    out.member = text::partyName(view, peer.member, language);
    if (const auto* party = view.party(peer.member))
        out.country = QString::fromStdString(party->country);
    out.roles = rolesOf(peer.roles);
    out.connection = peer.isConnected ? pill("circle-check", tr("Connected"), Tone::Ok)
                                      : pill("circle-dashed", tr("Not connected"), Tone::Warn);
    //: Whether a peer agrees that the newest block is the newest.
    out.head = peer.namesHead ? pill("check", tr("Confirms it"), Tone::Ok)
                              : pill("circle-dashed", tr("Not yet"), Tone::Neutral);
    return out;
}

std::vector<Warning> NetworkWords::warningsOf(const api::View& view) {
    const api::Proof& proof = view.proof;
    std::vector<Warning> out;
    const auto add = [&out](const char* icon, const QString& word, Tone tone,
                            const QString& sentence) {
        out.push_back({pill(icon, word, tone), sentence});
    };
    if (view.failure)
        add("circle-x", tr("Failed"), Tone::Bad, text::words(view.failure->code));
    if (proof.isStopped)
        add("ban", tr("Stopped"), Tone::Bad,
            tr("Misconduct of a member was proven, so nothing more is taken from this network. "
               "What was proven before stays. Call your consortium before you sign anything."));
    if (proof.isOutdated)
        add("refresh-cw", tr("Outdated"), Tone::Bad,
            tr("The members changed, and the newest block that this desk trusts is over 180 days "
               "old: it cannot tell by itself who signs now, and takes nothing new. Call your "
               "consortium; what was proven before stays."));
    if (text::proofStateOf(view) == text::ProofState::Unconfirmed)
        add("circle-dashed", tr("Not confirmed"), Tone::Warn,
            tr("Too few members' peers confirm the newest block, and those that do could keep "
               "newer ones back: nothing is signed here. Look at your connection; it goes on by "
               "itself once more of them answer."));
    if (view.phase == api::Phase::Open && proof.isStale && !proof.isStopped)
        add("history", tr("Out of date"), Tone::Warn,
            tr("No new block for 45 seconds: lists may lack what happened since. Look at your "
               "connection; it goes on by itself once enough peers answer."));
    if (hasTooFew(view))
        add("triangle-alert", tr("No fault tolerated"), Tone::Warn,
            tr("With fewer than four members not one may fail or lie. A fourth member makes the "
               "consortium bear one that does."));
    if (proof.isSimulated)
        add("info", tr("Simulated data"), Tone::Warn,
            tr("This consortium is simulated: its clocks, firms and money are not real."));
    return out;
}

std::vector<Number> NetworkWords::numbersOf(const api::View& view, base::TimeMs nowMs) {
    const api::Proof& proof = view.proof;
    const auto age = ageOf(view, nowMs);
    const QString none = tr("None");
    return {
        {tr("Newest proven block"), proof.height > 0 ? text::countOf(proof.height) : none,
         age ? text::formatAge(*age) : tr("not heard of yet")},
        //: %1 connected peers of %2.
        {tr("Peers connected"), tr("%1 of %2").arg(connectedOf(view)).arg(view.peers.size()),
         tr("one peer a member")},
        {tr("Confirmed by"), text::countOf(proof.namedBy.size()), confirmedNote(view)},
        {tr("Faults tolerated"), text::countOf(proof.faultsTolerated),
         proof.height == 0            ? tr("nothing is proven yet")
         : proof.faultsTolerated == 0 ? tr("every member has to be honest")
                                      : tr("members that may fail or lie")},
    };
}

QString NetworkWords::confirmedNote(const api::View& view) {
    if (!view.proof.isCurrent) return tr("not enough to rely on it");
    //: %1 members in all; said where not one of them may fail
    if (hasTooFew(view)) return tr("out of %1").arg(view.peers.size());
    return text::isComplete(view) ? tr("enough to rely on it") : text::doubtPhrase(view);
}

QString NetworkWords::ownHistory(const api::View& view) {
    const api::Coverage& coverage = view.coverage;
    if (!coverage.isProven) return tr("not proven yet");
    const QString block = text::countOf(coverage.completeTo);
    return text::isComplete(view) ? tr("complete to block %1").arg(block)
                                  //: What came after that block is not known.
                                  : tr("known to block %1").arg(block);
}

std::vector<widgets::Fact> NetworkWords::proofFacts(const api::View& view,
                                                    text::Language language) {
    const api::Proof& proof = view.proof;
    std::vector<widgets::Fact> out;
    if (proof.height > 0)
        out.push_back({tr("Block time"), text::formatTime(proof.blockTime, text::ownZone(view)),
                       tr("all deadlines go by it")});
    out.push_back({.label = tr("Confirmed by"),
                   .value = proof.namedBy.empty() ? tr("no member yet") : namesOf(view, language),
                   .wraps = true});
    if (proof.height > 0)
        out.push_back({.label = tr("Faults tolerated"),
                       .value = text::countOf(proof.faultsTolerated),
                       .note = hasTooFew(view) ? tr("with fewer than four members none is")
                                               : QString()});
    return out;
}

std::vector<widgets::Fact> NetworkWords::deskFacts(const api::View& view) {
    std::vector<widgets::Fact> out;
    const QString consortium = QString::fromStdString(view.consortium);
    if (!consortium.isEmpty()) out.push_back({tr("Consortium"), consortium});
    //: The own organization's history.
    out.push_back({.label = tr("Own history"), .value = ownHistory(view),
                   .note = view.coverage.isProven ? text::doubtPhrase(view) : QString()});
    if (view.phase == api::Phase::Open)
        //: Transactions that were signed here and have no outcome yet.
        out.push_back({tr("On their way"), text::countOf(view.outgoing),
                       view.outgoing == 0
                           ? tr("all that was signed here has an outcome")
                           : tr("signed here; what became of them is not known yet")});
    out.push_back({tr("This device"), view.self ? tr("enrolled") : tr("not enrolled")});
    return out;
}

Pill NetworkWords::stateOf(const api::View& view, base::TimeMs nowMs) {
    return widgets::pillOf(text::proofStateOf(view), text::provenBlockOf(view),
                           ageOf(view, nowMs).value_or(0));
}

}  // namespace seabridge::screens
