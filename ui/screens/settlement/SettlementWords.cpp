// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settlement/SettlementWords.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/PolicyWords.h"
#include "ui/text/SignersWords.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

namespace seabridge::screens {

namespace {

using theme::Tone;
using widgets::pill;

struct SettlementWords {
    Q_DECLARE_TR_FUNCTIONS(SettlementWords)
};

void addLock(const api::View& view, const ledger::Obligation& owed,
             text::Language language, std::vector<widgets::Fact>& out) {
    if (!owed.lock) return;
    QString source = QString::fromStdString(owed.lock->source);
    if (owed.lock->date != 0)
        source += (source.isEmpty() ? QString() : QStringLiteral(" · ")) +
                  text::formatDate(owed.lock->date, QTimeZone::utc());
    out.push_back({SettlementWords::tr("Fixed rate"), text::rateText(*owed.lock, language), source});
    if (const auto other = text::otherAmount(view, owed.amount, *owed.lock))
        out.push_back({SettlementWords::tr("At that rate"), text::money(view, *other),
                       SettlementWords::tr("rounded up")});
}

QString signerOf(const api::View& view, const api::InboxRow& pending, text::Language language) {
    const bool isOurs = view.self && view.self->org == pending.org;
    return isOurs ? text::personName(view, pending.by)
                  : text::partyName(view, pending.org, language);
}

/// "1 of 2" where our own rules say how many it takes.
QString signaturesOf(const api::View& view, const api::InboxRow& pending) {
    const auto signers = text::signersOf(view, pending);
    return signers ? text::signedWords(signers->signedBy, signers->needed) : QString();
}

}  // namespace

QString dueAfterWords(const ledger::DueRule& rule) {
    const QString days = text::formatCount(rule.days);
    switch (rule.basis) {
        case ledger::DueBasis::Contract:
            //: A due date that is not known yet; %1 is a number of days.
            return SettlementWords::tr("%1 d after contract").arg(days);
        case ledger::DueBasis::Shipment:
            return SettlementWords::tr("%1 d after shipment").arg(days);
        case ledger::DueBasis::Receipt:
            return SettlementWords::tr("%1 d after receipt").arg(days);
        case ledger::DueBasis::Acceptance:
            return SettlementWords::tr("%1 d after acceptance").arg(days);
    }
    return {};
}

widgets::Pill dueGroupPill(DueGroup group) {
    switch (group) {
        case DueGroup::Overdue:
            return pill("circle-alert", SettlementWords::tr("Overdue"), Tone::Bad);
        case DueGroup::Today:
            return pill("clock", SettlementWords::tr("Today"), Tone::Warn);
        case DueGroup::Week:
            return pill("clock", SettlementWords::tr("Next 7 days"), Tone::Info);
        case DueGroup::Later:
            return pill("circle", SettlementWords::tr("Later"), Tone::Neutral);
        case DueGroup::NoDate:
            break;
    }
    return pill("circle-dashed", SettlementWords::tr("No date yet"), Tone::Neutral);
}

widgets::Pill dueStatePill(DueState state) {
    switch (state) {
        case DueState::NotDue:
            return pill("circle", SettlementWords::tr("Not due yet"), Tone::Neutral);
        case DueState::Due:
            return pill("clock", SettlementWords::tr("Due soon"), Tone::Info);
        case DueState::Overdue:
            return pill("circle-alert", SettlementWords::tr("Overdue"), Tone::Bad);
        case DueState::Short:
            return pill("triangle-alert", SettlementWords::tr("Short of funds"), Tone::Bad);
        case DueState::Pending:
            return pill("pencil", SettlementWords::tr("Pending approval"), Tone::Warn);
        case DueState::Funded:
            return pill("lock", text::words(ledger::ObligationStatus::Funded), Tone::Warn);
        case DueState::Expected:
            break;
    }
    return pill("hourglass", SettlementWords::tr("Other party pays"), Tone::Neutral);
}

QString duePartWords(std::uint32_t index) {
    return SettlementWords::tr("Payment %1").arg(index + 1);
}

QString dueFilterWords(int filter, std::optional<std::size_t> count) {
    const QString word = filter == 0 ? SettlementWords::tr("All")
                                     : dueGroupPill(static_cast<DueGroup>(filter - 1)).word;
    return count ? word + QStringLiteral(" ") + QString::number(*count) : word;
}

QString currencyNote() {
    return SettlementWords::tr("next 7 days");
}

std::vector<widgets::Fact> currencyFacts(const api::View& view, const CurrencyNeed& need) {
    const auto amount = [&](std::int64_t minor) {
        return text::money(view, {need.currency, minor});
    };
    const auto left = need.freeMinor - need.payMinor;
    return {{SettlementWords::tr("To pay"), amount(need.payMinor)},
            {SettlementWords::tr("To receive"), amount(need.receiveMinor)},
            {SettlementWords::tr("Free"), amount(need.freeMinor)},
            {left < 0 ? SettlementWords::tr("Short by") : SettlementWords::tr("Free afterwards"),
             amount(std::abs(left)),
             {},
             true}};
}

std::vector<widgets::Fact> paymentFacts(const api::View& view, const api::ObligationRow& row,
                                        text::Language language) {
    const auto& owed = row.obligation;
    std::vector<widgets::Fact> out{
        {row.weOwe ? SettlementWords::tr("To pay") : SettlementWords::tr("To receive"),
         text::money(view, owed.amount),
         {},
         true},
        {row.weOwe ? SettlementWords::tr("Creditor") : SettlementWords::tr("Debtor"),
         text::partyName(view, row.weOwe ? owed.creditor : owed.debtor, language),
         {},
         false,
         true},
        {SettlementWords::tr("Due date"),
         owed.dueAt ? text::ownDate(view, *owed.dueAt) : SettlementWords::tr("No date yet"),
         text::dueRuleWords(owed.due)}};
    addLock(view, owed, language, out);
    if (const auto* pending = pendingOfPayment(view, owed)) {
        out.push_back({.label = SettlementWords::tr("Signed by"),
                       .value = signerOf(view, *pending, language),
                       .note = signaturesOf(view, *pending),
                       .wraps = true});
        out.push_back({SettlementWords::tr("Open until"),
                       text::formatTime(pending->validUntil, text::ownZone(view)),
                       {},
                       false,
                       true});
    }
    return out;
}

QString paymentSentence(const api::View& view, const api::ObligationRow& row,
                        text::Language language) {
    const auto& owed = row.obligation;
    if (const auto* pending = pendingOfPayment(view, owed))
        return pending->mayApprove
                   ? SettlementWords::tr("Your consent is asked. Nothing has moved yet.")
                   : SettlementWords::tr(
                         "It waits for the consent of others. Nothing has moved "
                         "yet.");
    const bool isFunded = owed.status == ledger::ObligationStatus::Funded;
    if (!row.weOwe) {
        const QString debtor = text::partyName(view, owed.debtor, language);
        return isFunded ? SettlementWords::tr(
                              "%1 has set the money aside. It is yours as soon as "
                              "you fund your payment to it.")
                              .arg(debtor)
                        : SettlementWords::tr(
                              "%1 pays it. It can be paid at any time, also before "
                              "its due date.")
                              .arg(debtor);
    }
    if (isFunded)
        return SettlementWords::tr(
            "We have set the money aside. It moves when the other party "
            "funds its payment; after the deadline we can take it back.");
    return owed.dueAt
               ? QString()
               : SettlementWords::tr("Its date comes with the goods. It can be paid before.");
}

PayButton mainButton(const api::View& view, const api::ObligationRow& row,
                     const std::optional<ledger::Hold>& hold) {
    const auto& owed = row.obligation;
    if (const auto* pending = pendingOfPayment(view, owed))
        return {pending->mayApprove ? SettlementWords::tr("Approve") : QString()};
    if (!row.weOwe) return {};
    if (owed.status != ledger::ObligationStatus::Funded)
        return {SettlementWords::tr("Review and sign")};
    PayButton out{SettlementWords::tr("Take the money back")};
    if (!hold)
        out.obstacle = SettlementWords::tr("The deadline is being read.");
    else if (view.proof.blockTime <= hold->deadline)
        out.obstacle = SettlementWords::tr("Possible after %1.")
                           .arg(text::formatTime(hold->deadline, text::ownZone(view)));
    return out;
}

std::vector<widgets::Fact> fundingFacts(const api::View& view, const ledger::Hold& hold) {
    return {{SettlementWords::tr("Set aside"), text::money(view, hold.amount), {}, true},
            {SettlementWords::tr("Waits for payment of"), QString::fromStdString(hold.pairTrade),
             duePartWords(hold.pairObligation)},
            {SettlementWords::tr("Deadline"),
             text::formatTime(hold.deadline, text::ownZone(view)),
             {},
             false,
             true}};
}

}  // namespace seabridge::screens
