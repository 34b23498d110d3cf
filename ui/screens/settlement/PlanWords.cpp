// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settlement/PaymentPlan.h"

#include "ui/screens/settlement/SettlementWords.h"
#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace seabridge::screens {

namespace {

using Change = widgets::Sheet::Change;

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString titleOf(ledger::Kind kind, const ledger::Obligation& owed) {
    return text::words(kind) + QStringLiteral(" · ") + QString::fromStdString(owed.trade) +
           QStringLiteral(" · ") + duePartWords(owed.index);
}

QString openWord() {
    return PlanWords::tr("Open");
}

void addBalance(const api::View& view, const ledger::Money& gives, bridge::SigningRequest& out) {
    const auto free = settlementFree(view, gives.currency);
    out.changes.push_back({PlanWords::tr("Free balance"), text::money(view, {gives.currency, free}),
                           text::money(view, {gives.currency, free - gives.amountMinor})});
    if (free < gives.amountMinor)
        out.obstacle = PlanWords::tr("%1 more is needed on the account; the free balance is %2.")
                           .arg(text::money(view, {gives.currency, gives.amountMinor - free}),
                                text::money(view, {gives.currency, free}));
}

void addRate(const PaymentPlan& plan, text::Language language, bridge::SigningRequest& out) {
    if (!plan.rate) return;
    out.changes.push_back({PlanWords::tr("Rate"),
                           {},
                           text::rateText(*plan.rate, language) + QStringLiteral(" · ") +
                               QString::fromStdString(plan.rate->source)});
    out.changes.push_back(
        {PlanWords::tr("Rounding"), {}, PlanWords::tr("up to the smallest unit, at our cost")});
}

QString consequenceOf(const PaymentPlan& plan, const QString& creditor, const QString& provider) {
    if (std::holds_alternative<ledger::SettlePlain>(plan.action))
        return PlanWords::tr(
                   "The amount goes to %1 at once, and the payment is settled. It cannot "
                   "be taken back.")
            .arg(creditor);
    if (std::holds_alternative<ledger::SettleConverted>(plan.action))
        return PlanWords::tr(
                   "Our money goes to %1, which pays %2 in the same step: both or "
                   "neither. It waits for the consent of %1.")
            .arg(provider, creditor);
    if (plan.isMatched)
        return PlanWords::tr(
            "The other payment is funded already: both are paid in the same step. "
            "It cannot be taken back.");
    return PlanWords::tr(
               "The amount is set aside until %1 funds its payment; then both are paid "
               "in the same step. After the deadline we can take it back.")
        .arg(creditor);
}

void addFunding(const api::View& view, const PaymentPlan& plan, bridge::SigningRequest& out) {
    const auto* fund = std::get_if<ledger::FundObligation>(&plan.action);
    if (!fund) return;
    const auto held = settlementHeld(view, plan.gives.currency);
    if (!plan.isMatched)
        out.changes.push_back(
            {PlanWords::tr("Held money"), text::money(view, {plan.gives.currency, held}),
             text::money(view, {plan.gives.currency, held + plan.gives.amountMinor})});
    out.changes.push_back({PlanWords::tr("Against"),
                           {},
                           QString::fromStdString(fund->otherTrade) + QStringLiteral(" · ") +
                               duePartWords(fund->otherIndex)});
}

ledger::Kind kindOfPlan(const PaymentPlan& plan) {
    return std::visit([](const auto& action) { return std::decay_t<decltype(action)>::kKind; },
                      plan.action);
}

}  // namespace

std::pair<ledger::CurrencyId, ledger::CurrencyId> marketPair(const ledger::CurrencyId& one,
                                                             const ledger::CurrencyId& other) {
    // The first of these is the base; firms' tokens come after the currencies.
    static const std::vector<std::string> kOrder{"EUR", "GBP", "AUD", "NZD", "USD",
                                                 "CAD", "CHF", "HKD", "JPY", "CNY"};
    const auto rank = [](const ledger::CurrencyId& id) {
        return std::ranges::find(kOrder, id.code.substr(0, 3)) - kOrder.begin();
    };
    return rank(one) <= rank(other) ? std::pair(one, other) : std::pair(other, one);
}

std::vector<widgets::Fact> planFacts(const api::View& view, const PaymentPlan& plan,
                                     text::Language language) {
    const auto& currency = plan.gives.currency;
    const auto after = settlementFree(view, currency) - plan.gives.amountMinor;
    std::vector<widgets::Fact> out{
        {PlanWords::tr("We pay"), text::money(view, plan.gives),
         plan.rate ? PlanWords::tr("rounded up, at our cost") : QString(), true},
        {PlanWords::tr("Creditor gets"), text::money(view, plan.receives)}};
    if (plan.returns)
        out.push_back({PlanWords::tr("We receive"), text::money(view, *plan.returns)});
    if (plan.rate)
        out.insert(out.begin(), {PlanWords::tr("Rate"), text::rateText(*plan.rate, language)});
    out.push_back({after < 0 ? PlanWords::tr("Short by") : PlanWords::tr("Free afterwards"),
                   text::money(view, {currency, std::abs(after)})});
    return out;
}

bridge::SigningRequest planRequest(const api::View& view, const ledger::Obligation& owed,
                                   const PaymentPlan& plan, text::Language language) {
    const auto name = [&](const ledger::OrgId& org) {
        return text::partyName(view, org, language);
    };
    const auto* converted = std::get_if<ledger::SettleConverted>(&plan.action);
    const QString provider = converted ? name(converted->provider) : QString();
    const bool isFunding = std::holds_alternative<ledger::FundObligation>(plan.action);
    bridge::SigningRequest out;
    out.title = titleOf(kindOfPlan(plan), owed);
    out.consequence = consequenceOf(plan, name(owed.creditor), provider);
    out.changes = {{duePartWords(owed.index), openWord(),
                    text::words(isFunding && !plan.isMatched ? ledger::ObligationStatus::Funded
                                                             : ledger::ObligationStatus::Settled)},
                   {PlanWords::tr("We pay"), {}, text::money(view, plan.gives)},
                   {PlanWords::tr("Creditor gets"), {}, text::money(view, plan.receives)}};
    if (converted) out.changes.push_back({PlanWords::tr("Liquidity provider"), {}, provider});
    addRate(plan, language, out);
    addFunding(view, plan, out);
    addBalance(view, plan.gives, out);
    return out;
}

bridge::SigningRequest approvalRequest(const api::View& view, const ledger::Obligation& owed,
                                       const api::InboxRow& pending, text::Language language) {
    bridge::SigningRequest out;
    out.title = titleOf(ledger::Kind::Approve, owed);
    out.consequence = PlanWords::tr(
                          "Your consent carries the payment out, or brings it one step "
                          "further: %1.")
                          .arg(text::words(pending.summary.kind));
    ledger::Money gives = owed.amount;
    const auto useLock = [&](const ledger::CurrencyId& currency,
                             const std::optional<ledger::RateLock>& rate) {
        const auto& lock = rate ? rate : owed.lock;
        if (currency == owed.amount.currency || !lock) return;
        gives = text::otherAmount(view, owed.amount, *lock).value_or(gives);
        out.changes.push_back({PlanWords::tr("Rate"), {}, text::rateText(*lock, language)});
    };
    if (const auto* plain = std::get_if<ledger::SettlePlain>(&pending.action))
        useLock(plain->currency, {});
    if (const auto* converted = std::get_if<ledger::SettleConverted>(&pending.action)) {
        useLock(converted->gives.currency, converted->rate);
        gives = converted->gives;
        out.changes.push_back({PlanWords::tr("Liquidity provider"),
                               {},
                               text::partyName(view, converted->provider, language)});
    }
    out.changes.push_back({PlanWords::tr("We pay"), {}, text::money(view, gives)});
    out.changes.push_back({PlanWords::tr("Creditor gets"), {}, text::money(view, owed.amount)});
    addBalance(view, gives, out);
    return out;
}

bridge::SigningRequest refusalRequest(const api::View& view, const ledger::Obligation& owed) {
    bridge::SigningRequest out;
    out.title = titleOf(ledger::Kind::Decline, owed);
    out.consequence = PlanWords::tr(
        "The request ends and nothing moves; the payment stays open. "
        "Whoever made it sees your reason.");
    out.changes = {{PlanWords::tr("Amount"), {}, text::money(view, owed.amount)}};
    out.reasonLabel = PlanWords::tr("Reason");
    return out;
}

bridge::SigningRequest voidRequest(const api::View& view, const ledger::Hold& hold) {
    const auto& [currency, minor] = hold.amount;
    const auto free = settlementFree(view, currency);
    const auto held = settlementHeld(view, currency);
    bridge::SigningRequest out;
    out.title = text::words(ledger::Kind::VoidFunding) + QStringLiteral(" · ") +
                QString::fromStdString(hold.trade);
    out.about = base::bytesOf(hold.id);
    out.consequence = PlanWords::tr("The money is free again, and the payment is open as before.");
    out.changes = {{PlanWords::tr("Free balance"), text::money(view, {currency, free}),
                    text::money(view, {currency, free + minor})},
                   {PlanWords::tr("Held money"), text::money(view, {currency, held}),
                    text::money(view, {currency, held - minor})}};
    return out;
}

}  // namespace seabridge::screens
