// SPDX-License-Identifier: GPL-3.0-or-later
// Freeze orders: how they stand, and what they stop by the ledger's own table.
#include "ledger/Precedence.h"
#include "ui/screens/consortium/BallotReader.h"
#include "ui/text/Joined.h"

namespace seabridge::screens {

namespace {

using api::FreezeState;
using ledger::Act;
using ledger::Side;
using theme::Tone;

/// What the frozen account does, or what happens to it; "" where the other side is spoken of.
QString actOf(Act act, Side side) {
    const bool gives = side == Side::Giver;
    switch (act) {
        case Act::Pay:
            return gives ? ConsortiumWords::tr("payments to others")
                         : ConsortiumWords::tr("payments from others");
        case Act::Settle:
            return gives ? ConsortiumWords::tr("settling what it owes")
                         : ConsortiumWords::tr("what others settle with it");
        case Act::SetAside:
            return ConsortiumWords::tr("setting money aside for deposits and conversions");
        case Act::Post:
            return gives ? ConsortiumWords::tr("its held money going to whom it is held for")
                         : ConsortiumWords::tr("money that is held for it");
        case Act::GiveBack:
            return ConsortiumWords::tr("its own held money coming back");
        case Act::Issue:
            return ConsortiumWords::tr("newly issued money");
        case Act::ClawBack:
            return ConsortiumWords::tr("clawback by the issuer, where the currency has that right");
    }
    return {};
}

ledger::Frozen frozenBy(ledger::FreezeReach reach) {
    return reach == ledger::FreezeReach::Everything ? ledger::Frozen::Everything
                                                    : ledger::Frozen::Sending;
}

/// The acts that go through where nothing is frozen, and under the freeze do or do not.
QString actsThat(ledger::FreezeReach reach, bool goOn) {
    QStringList out;
    for (const auto& row : ledger::precedences()) {
        if (row.frozen != frozenBy(reach)) continue;
        const auto free = outcomeOf(row.act, row.money, row.side, ledger::Frozen::No);
        if (free != ledger::Reject::None) continue;
        const QString act = actOf(row.act, row.side);
        if ((row.outcome == ledger::Reject::None) == goOn && !out.contains(act)) out << act;
    }
    return text::listOf(out);
}

QString currencyOf(const api::FreezeRow& freeze) {
    if (!freeze.terms) return {};
    return freeze.terms->currency ? QString::fromStdString(freeze.terms->currency->code)
                                  : ConsortiumWords::tr("every one that may be frozen");
}

FreezeLine freezeLine(const BallotReader& reader, const api::FreezeRow& freeze) {
    FreezeLine out;
    out.id = freeze.order;
    out.whose = reader.party(freeze.org);
    out.state = ConsortiumWords::stateOf(freeze.state);
    if (freeze.terms) {
        out.money = currencyOf(freeze) + text::kParting + text::words(freeze.terms->reach);
        out.until = text::ownDate(reader.view, freeze.terms->until - 1);
        //: %1 is a day.
        out.from = ConsortiumWords::tr("from %1").arg(
            text::ownDate(reader.view, freeze.terms->from));
    }
    if (freeze.record) {
        out.basis = text::words(freeze.record->basis);
        out.reference = QString::fromStdString(freeze.record->reference);
    } else {
        out.basis = ConsortiumWords::tr("not for this desk");
    }
    return out;
}

using Facts = std::vector<widgets::Fact>;

void addTerms(Facts& out, const BallotReader& reader, const api::FreezeRow& freeze) {
    if (!freeze.terms) return;
    out.push_back({ConsortiumWords::tr("Currency"), currencyOf(freeze)});
    out.push_back({ConsortiumWords::tr("Reach"), text::words(freeze.terms->reach), {}, false, true});
    out.push_back({ConsortiumWords::tr("From"), reader.time(freeze.terms->from)});
    out.push_back({ConsortiumWords::tr("Ends"), reader.time(freeze.terms->until)});
}

void addReasons(Facts& out, const BallotReader& reader, const api::FreezeRow& freeze) {
    if (!freeze.record) {
        out.push_back({ConsortiumWords::tr("Why"),
                       ConsortiumWords::tr("Only the one frozen and the member that proposed it "
                                           "can read the reasons and where to appeal."),
                       {}, false, true});
        return;
    }
    const auto& record = *freeze.record;
    const auto text = [&](const QString& label, const std::string& value) {
        out.push_back({label, QString::fromStdString(value), {}, false, true});
    };
    out.push_back(
        {ConsortiumWords::tr("Legal basis"), text::words(record.basis), {}, false, true});
    text(ConsortiumWords::tr("Reference"), record.reference);
    text(ConsortiumWords::tr("Appeal to"), record.appeal);
    out.push_back({ConsortiumWords::tr("Proposed by"), reader.party(record.orderedBy)});
    out.push_back({ConsortiumWords::tr("Decided"), reader.time(record.decidedAt)});
    if (!record.ended()) return;
    out.push_back({ConsortiumWords::tr("Lifted"), reader.time(record.liftedAt)});
    text(ConsortiumWords::tr("Reason"), record.liftReason);
}

}  // namespace

widgets::Pill ConsortiumWords::stateOf(api::FreezeState state) {
    switch (state) {
        case FreezeState::NotYet:
            return {QStringLiteral("clock"), tr("Not yet in force"), Tone::Info};
        case FreezeState::InForce:
            return {QStringLiteral("ban"), tr("In force"), Tone::Bad};
        case FreezeState::Over:
            return {QStringLiteral("circle"), tr("Over"), Tone::Neutral};
        case FreezeState::Lifted:
            return {QStringLiteral("circle-check"), tr("Lifted"), Tone::Ok};
    }
    return {};
}

std::vector<FreezeLine> ConsortiumWords::freezesOf(const api::View& view, text::Language language) {
    std::vector<FreezeLine> out;
    for (const auto& freeze : view.affairs.freezes)
        out.push_back(freezeLine({view, language}, freeze));
    return out;
}

QString ConsortiumWords::titleOf(const api::View& view, const api::FreezeRow& freeze,
                                 text::Language language) {
    QStringList out{text::partyName(view, freeze.org, language)};
    if (freeze.terms) out << currencyOf(freeze) << text::ownDate(view, freeze.terms->until - 1);
    return out.join(text::kParting);
}

std::vector<widgets::Fact> ConsortiumWords::factsOf(const api::View& view,
                                                    const api::FreezeRow& freeze,
                                                    text::Language language) {
    Facts out;
    addTerms(out, {view, language}, freeze);
    addReasons(out, {view, language}, freeze);
    return out;
}

QString ConsortiumWords::stoppedBy(ledger::FreezeReach reach) {
    return actsThat(reach, false);
}

QString ConsortiumWords::unstoppedBy(ledger::FreezeReach reach) {
    return actsThat(reach, true);
}

QString ConsortiumWords::stopsSentence(ledger::FreezeReach reach) {
    return tr("It stops: %1.").arg(stoppedBy(reach));
}

QString ConsortiumWords::goesOnSentence(ledger::FreezeReach reach) {
    return tr("It does not stop: %1.").arg(unstoppedBy(reach));
}

}  // namespace seabridge::screens
