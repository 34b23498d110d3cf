// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deposits/DepositWords.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/ProofState.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

#include <map>

namespace seabridge::screens {

namespace {

using api::DepositState;
using theme::Tone;
using widgets::pill;
using Sums = std::map<ledger::CurrencyId, std::int64_t>;

struct DepositWords {
    Q_DECLARE_TR_FUNCTIONS(DepositWords)
};

bool waitsForReturn(const api::InboxRow& pending) {
    return std::holds_alternative<ledger::ReturnDeposit>(pending.action);
}

/// The sum in the main currency as figure, the rest and how many as note.
DepositFigure figureOf(const api::View& view, const QString& label, const Sums& sums,
                       const std::optional<ledger::CurrencyId>& main, const QString& note) {
    if (!main) return {label, QStringLiteral("—"), note};
    const auto found = sums.find(*main);
    QStringList rest;
    for (const auto& [currency, minor] : sums)
        if (currency != *main && minor != 0) rest << text::money(view, {currency, minor});
    return {label, text::money(view, {*main, found == sums.end() ? 0 : found->second}),
            rest.isEmpty() ? note : rest.join(QStringLiteral(" · "))};
}

QString countWords(const api::View& view, std::ptrdiff_t count) {
    if (count == 0)
        return text::isComplete(view) ? DepositWords::tr("none") : text::doubtPhrase(view);
    return count == 1 ? DepositWords::tr("on 1 order")
                      : DepositWords::tr("on %1 orders").arg(text::formatCount(count));
}

void addMoves(const api::View& view, const api::DepositRow& row, bool posts,
              bridge::SigningRequest& out) {
    const auto& currency = row.amount.currency;
    const auto free = depositFreeMinor(view, currency);
    const auto held = depositHeldMinor(view, currency);
    const auto moved = posts ? row.amount.amountMinor : -row.amount.amountMinor;
    out.changes.push_back({DepositWords::tr("Free balance"), text::money(view, {currency, free}),
                           text::money(view, {currency, free - moved})});
    //: money of an account that is held
    out.changes.push_back({DepositWords::tr("Held money"), text::money(view, {currency, held}),
                           text::money(view, {currency, held + moved})});
    if (posts && free < row.amount.amountMinor)
        out.obstacle = DepositWords::tr("%1 more is needed on the account; the free balance is %2.")
                           .arg(text::money(view, {currency, row.amount.amountMinor - free}),
                                text::money(view, {currency, free}));
}

QString titleOf(const QString& act, const api::DepositRow& row) {
    return act + QStringLiteral(" · ") + QString::fromStdString(row.order);
}

}  // namespace

widgets::Pill depositPill(const api::View& view, const api::DepositRow& row) {
    if (const auto* pending = pendingOfDeposit(view, row))
        return waitsForReturn(*pending)
                   ? pill("hourglass", DepositWords::tr("Return asked"), Tone::Warn)
                   : pill("pencil", DepositWords::tr("Pending approval"), Tone::Warn);
    switch (row.state) {
        case DepositState::Required:
            return pill("circle-alert", DepositWords::tr("Required"), Tone::Warn);
        case DepositState::Held:
            return pill("shield-check", DepositWords::tr("Held"), Tone::Ok);
        case DepositState::Returned:
            break;
    }
    return pill("undo-2", DepositWords::tr("Returned"), Tone::Neutral);
}

QString ourDepositWord() {
    //: whose deposit
    return DepositWords::tr("Ours");
}

QString depositNextWords(const api::View& view, const api::DepositRow& row) {
    switch (depositStepOf(view, row)) {
        case DepositStep::Post:
            return DepositWords::tr("We post it");
        case DepositStep::AskReturn:
            return DepositWords::tr("Returned by consent");
        case DepositStep::Approve:
            return DepositWords::tr("Your yes is asked");
        case DepositStep::Wait:
            return DepositWords::tr("Waits for others' consent");
        case DepositStep::None:
            break;
    }
    if (row.state == DepositState::Returned) return DepositWords::tr("Nothing left to do");
    //: The other party, whose name stands in the same row.
    return DepositWords::tr("They post it");
}

QString depositNextNote(const api::View& view, const api::DepositRow& row) {
    if (depositStepOf(view, row) != DepositStep::AskReturn) return {};
    //: Goes on from "Returned by consent": a deposit comes back at the latest then.
    return DepositWords::tr("or after the claim window");
}

std::array<DepositFigure, 4> depositFigures(const api::View& view) {
    Sums ours, required, theirs, free;
    std::ptrdiff_t counts[3]{};
    std::optional<ledger::CurrencyId> main;
    for (const auto& row : view.deposits) {
        if (!main) main = row.amount.currency;
        free[row.amount.currency] = depositFreeMinor(view, row.amount.currency);
        const bool held = row.state == DepositState::Held;
        if (!held && (row.state != DepositState::Required || !row.isOurs)) continue;
        (!held        ? required
         : row.isOurs ? ours
                      : theirs)[row.amount.currency] += row.amount.amountMinor;
        ++counts[!held ? 1 : row.isOurs ? 0 : 2];
    }
    if (!main && !view.accounts.empty()) {
        main = view.accounts.front().currency;
        free[*main] = view.accounts.front().freeMinor;
    }
    return {figureOf(view, DepositWords::tr("Our deposits held"), ours, main,
                     countWords(view, counts[0])),
            figureOf(view, DepositWords::tr("Free on our accounts"), free, main,
                     DepositWords::tr("can be posted at once")),
            figureOf(view, DepositWords::tr("Required from us"), required, main,
                     countWords(view, counts[1])),
            figureOf(view, DepositWords::tr("Deposits of others held for us"), theirs, main,
                     countWords(view, counts[2]))};
}

std::vector<widgets::Fact> depositFacts(const api::View& view, const api::DepositRow& row,
                                        text::Language language) {
    const auto other = depositCounterparty(view, row.order);
    std::vector<widgets::Fact> out{
        {DepositWords::tr("Deposit of"),
         row.isOurs ? ourDepositWord() : text::partyName(view, row.owner, language),
         {},
         false,
         true}};
    if (other && row.isOurs)
        out.push_back({DepositWords::tr("Other party"),
                       text::partyName(view, *other, language),
                       {},
                       false,
                       true});
    out.push_back({DepositWords::tr("Amount"), text::money(view, row.amount), {}, true});
    out.push_back(
        {DepositWords::tr("Acts next"), depositNextWords(view, row), depositNextNote(view, row),
         false, true});
    if (const auto* pending = pendingOfDeposit(view, row))
        out.push_back({DepositWords::tr("Open until"),
                       text::formatTime(pending->validUntil, text::ownZone(view)),
                       {},
                       false,
                       true});
    if (row.isOurs && row.state == DepositState::Required) {
        const auto free = depositFreeMinor(view, row.amount.currency);
        const auto after = free - row.amount.amountMinor;
        out.push_back(
            {DepositWords::tr("Free now"), text::money(view, {row.amount.currency, free})});
        out.push_back({after < 0 ? DepositWords::tr("Short by") : DepositWords::tr("Free afterwards"),
                       text::money(view, {row.amount.currency, std::abs(after)}),
                       {},
                       true});
    }
    return out;
}

QString depositStepSentence(DepositStep step, const api::DepositRow& row) {
    switch (step) {
        case DepositStep::Post:
            return DepositWords::tr(
                "The amount is held on the ledger as security and stays ours.");
        case DepositStep::AskReturn:
            return DepositWords::tr(
                "It is returned when both parties consent, or by itself when "
                "the time for claims after acceptance is over.");
        case DepositStep::Approve:
            return DepositWords::tr(
                "Somebody signed this already. Your consent carries it out, or "
                "brings it one step further.");
        case DepositStep::Wait:
            return DepositWords::tr(
                "Our firm has signed; it waits for others. Nothing has moved "
                "yet.");
        case DepositStep::None:
            break;
    }
    if (row.state == DepositState::Returned)
        return DepositWords::tr("The amount is back on its owner's account.");
    return DepositWords::tr(
        "The other party has not posted it yet. Nothing can be done here until "
        "it does.");
}

QString depositStepButton(DepositStep step, const api::DepositRow& row) {
    switch (step) {
        case DepositStep::Post:
            return DepositWords::tr("Post deposit");
        case DepositStep::AskReturn:
            return row.isOurs ? DepositWords::tr("Ask for its return")
                              : DepositWords::tr("Offer its return");
        case DepositStep::Approve:
            return DepositWords::tr("Approve");
        case DepositStep::Wait:
        case DepositStep::None:
            break;
    }
    return {};
}

bridge::SigningRequest depositStepRequest(const api::View& view, const api::DepositRow& row,
                                          DepositStep step, text::Language language) {
    bridge::SigningRequest out;
    const auto* pending = pendingOfDeposit(view, row);
    const bool returns = step == DepositStep::AskReturn || (pending && waitsForReturn(*pending));
    out.title = titleOf(
        text::words(returns ? ledger::Kind::ReturnDeposit : ledger::Kind::PostDeposit), row);
    out.about = base::bytesOf(row.owner);
    if (!returns) {
        out.consequence = DepositWords::tr(
            "The amount is held on the ledger until both parties "
            "return it, or until the time for claims after "
            "acceptance is over.");
        addMoves(view, row, true, out);
        return out;
    }
    const QString owner = text::partyName(view, row.owner, language);
    out.consequence = step == DepositStep::Approve
                          ? DepositWords::tr(
                                "With the consent of both parties the amount goes back to %1 at "
                                "once. It secures nothing any more.")
                                .arg(owner)
                          : DepositWords::tr(
                                "The other party is asked. Once it consents, the amount goes back "
                                "to %1 and secures nothing any more.")
                                .arg(owner);
    out.changes = {
        {DepositWords::tr("Deposit"), depositPill(view, row).word, DepositWords::tr("Returned")},
        {DepositWords::tr("Amount"), {}, text::money(view, row.amount)}};
    if (row.isOurs) addMoves(view, row, false, out);
    return out;
}

bridge::SigningRequest depositDeclineRequest(const api::View& view, const api::DepositRow& row) {
    bridge::SigningRequest out;
    const auto* pending = pendingOfDeposit(view, row);
    const bool returns = pending && waitsForReturn(*pending);
    out.title = titleOf(
        returns ? DepositWords::tr("Decline the return") : DepositWords::tr("Decline the deposit"),
        row);
    out.about = base::bytesOf(row.owner);
    out.consequence = DepositWords::tr(
        "The request ends and nothing moves. Whoever made it sees "
        "your reason.");
    out.changes = {{DepositWords::tr("Amount"), {}, text::money(view, row.amount)}};
    out.reasonLabel = DepositWords::tr("Reason");
    return out;
}

}  // namespace seabridge::screens
