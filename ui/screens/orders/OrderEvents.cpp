// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/orders/OrderEvents.h"

#include "ui/screens/orders/OrderWords.h"
#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Joined.h"
#include "ui/text/Parties.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace seabridge::screens {

namespace {

using ledger::EffectKind;
using ledger::GoodsEvent;
using theme::Tone;

constexpr widgets::Column<OrderEventLine> kEventColumns[]{
    {.look = {.key = "time", .widthPx = 190},
     .text = [](const OrderEventLine& line) { return line.time; },
     .compare = [](const OrderEventLine& l,
                   const OrderEventLine& r) { return l.at < r.at   ? -1
                                                     : l.at > r.at ? 1
                                                                   : 0; }},
    {.look = {.key = "what", .isStrong = true, .widthPx = 200, .stretches = true},
     .text = [](const OrderEventLine& line) { return line.what; },
     .note = [](const OrderEventLine& line) { return line.who; }},
    {.look = {.key = "amount", .isNumber = true, .widthPx = 122},
     .text = [](const OrderEventLine& line) { return line.amount; }},
    {.look = {.key = "note", .widthPx = 160},
     .text = [](const OrderEventLine& line) { return line.note; }},
    {.look = {.key = "block", .isNumber = true, .widthPx = 70},
     .text = [](const OrderEventLine& line) { return line.block; }},
};

std::optional<GoodsEvent> goodsEventOf(const ledger::Effect& effect) {
    if (effect.kind != EffectKind::GoodsEvent || !effect.index) return std::nullopt;
    const auto event = static_cast<GoodsEvent>(*effect.index);
    return ledger::isKnown(event) ? std::optional(event) : std::nullopt;
}

const ledger::Obligation* obligationOf(const api::OrderTrace& trace, const ledger::Effect& effect) {
    const bool named = effect.kind == EffectKind::Settled || effect.kind == EffectKind::Funded ||
                       effect.kind == EffectKind::FundingVoided ||
                       effect.kind == EffectKind::ObligationDue;
    if (!named || !effect.index) return nullptr;
    const auto found =
        std::ranges::find(trace.obligations, *effect.index, &ledger::Obligation::index);
    return found == trace.obligations.end() ? nullptr : &*found;
}

/// The owner of the deposit's hold that the effect names.
std::optional<ledger::OrgId> depositorOf(const ledger::Trade& trade, const ledger::Effect& effect) {
    if (trade.sellerDeposit && effect.ref && trade.sellerDeposit->hold == effect.ref)
        return trade.seller;
    if (trade.buyerDeposit && effect.ref && trade.buyerDeposit->hold == effect.ref)
        return trade.buyer;
    return std::nullopt;
}

QString titleOf(const ledger::Effect& effect) {
    if (const auto event = goodsEventOf(effect)) return text::words(*event);
    return text::words(effect.kind);
}

/// The firms concerned, by what the effect and the order say.
QString whoOf(const OrderSight& sight, const ledger::Effect& effect) {
    const auto& trade = sight.trace.trade;
    const auto name = [&](const ledger::OrgId& org) {
        return text::partyName(sight.view, org, sight.language);
    };
    if (const auto event = goodsEventOf(effect)) return name(goodsWitnessOf(trade, *event));
    if (const auto depositor = depositorOf(trade, effect)) return name(*depositor);
    if (const auto* owed = obligationOf(sight.trace, effect)) {
        if (effect.kind == EffectKind::ObligationDue || effect.kind == EffectKind::Settled)
            return name(owed->debtor) + QStringLiteral(" → ") + name(owed->creditor);
        return name(owed->debtor);
    }
    if (effect.kind == EffectKind::QuoteAccepted) return name(trade.buyer);
    return effect.party ? name(*effect.party) : QString();
}

/// When it was for people: the day of the shipment and not of its record.
base::TimeMs whenOf(const OrderSight& sight, const ledger::FeedEntry& entry) {
    const auto event = goodsEventOf(entry.effect);
    return event ? goodsTimeOf(sight.trace.trade, *event).value_or(entry.time) : entry.time;
}

QString noteOf(const OrderSight& sight, const ledger::Effect& effect) {
    QStringList out;
    const auto* owed = obligationOf(sight.trace, effect);
    if (owed != nullptr) out << orderPaymentWords(*effect.index);
    if (owed != nullptr && effect.kind == EffectKind::ObligationDue && owed->dueAt)
        out << orderDueWords(text::ownDate(sight.view, *owed->dueAt));
    if (effect.kind == EffectKind::Settled && effect.party)
        out << text::partyName(sight.view, *effect.party, sight.language);
    if (effect.note && !effect.note->empty()) out << QString::fromStdString(*effect.note);
    if (effect.code && *effect.code != ledger::Reject::None) out << text::words(*effect.code);
    return out.join(text::kParting);
}

QString effectLine(const OrderSight& sight, const ledger::Effect& effect) {
    QStringList out;
    for (const QString& part :
         {whoOf(sight, effect), effect.amount ? text::money(sight.view, *effect.amount) : QString(),
          noteOf(sight, effect)})
        if (!part.isEmpty()) out << part;
    return out.join(text::kParting);
}

widgets::TimelineItem look(const char* icon, Tone tone) {
    widgets::TimelineItem out;
    out.icon = QString::fromLatin1(icon);
    out.tone = tone;
    return out;
}

widgets::TimelineItem lookOf(const ledger::Effect& effect) {
    switch (effect.kind) {
        case EffectKind::Refused:
        case EffectKind::PendingRefused:
        case EffectKind::PendingDeclined:
            return look("x", Tone::Bad);
        case EffectKind::PendingOpened:
        case EffectKind::PendingReturned:
            return look("hourglass", Tone::Warn);
        case EffectKind::ObligationDue:
            return look("clock", Tone::Info);
        case EffectKind::Funded:
            return look("lock", Tone::Warn);
        case EffectKind::FundingVoided:
            return look("undo-2", Tone::Neutral);
        default:
            return look("check", Tone::Ok);
    }
}

widgets::TimelineItem itemOf(const OrderSight& sight, const api::FeedRow& row) {
    const auto& entry = row.entry;
    auto out = lookOf(entry.effect);
    out.title = titleOf(entry.effect);
    out.time = text::formatTime(whenOf(sight, entry), text::ownZone(sight.view));
    out.note = effectLine(sight, entry.effect);
    out.isProven = entry.height <= sight.trace.completeTo;
    return out;
}

/// The next act on the goods, and each payment with a date.
void addExpected(const OrderSight& sight, std::vector<widgets::TimelineItem>& out) {
    const auto& trade = sight.trace.trade;
    const auto expect = [&](const QString& title, const QString& time, const QString& note) {
        out.push_back({QStringLiteral("circle"), Tone::Neutral, title, time, note, false});
    };
    if (const auto next = nextGoodsEventOf(trade))
        expect(eventExpectedWords(*next), {},
               eventSignedByWords(
                   text::partyName(sight.view, goodsWitnessOf(trade, *next), sight.language)));
    for (const auto& owed : sight.trace.obligations)
        if (!owed.ended())
            expect(orderPaymentWords(owed.index),
                   owed.dueAt ? text::ownDate(sight.view, *owed.dueAt) : QString(),
                   text::money(sight.view, owed.amount) + text::kParting +
                       text::dueRuleWords(owed.due));
}

LaneNode goodsNode(const OrderSight& sight, GoodsEvent event) {
    const char* icon = event == GoodsEvent::Shipment  ? "ship"
                       : event == GoodsEvent::Receipt ? "package"
                                                      : "package-check";
    const auto at = goodsTimeOf(sight.trace.trade, event);
    if (!at) return {QString::fromLatin1(icon), eventNounWords(event), noEventYetWords(), false};
    return {QString::fromLatin1(icon), eventNounWords(event), text::ownDate(sight.view, *at), true};
}

}  // namespace

std::span<const widgets::Column<OrderEventLine>> orderEventColumns() {
    return kEventColumns;
}

std::int64_t paidMinorOf(const api::OrderTrace& trace) {
    std::int64_t sum = 0;
    for (const auto& owed : trace.obligations)
        if (owed.ended()) sum += owed.amount.amountMinor;
    return sum;
}

std::vector<OrderEventLine> orderEventLinesOf(const OrderSight& sight) {
    std::vector<OrderEventLine> out;
    for (const auto& [position, entry] : sight.trace.events) {
        const auto at = whenOf(sight, entry);
        out.push_back(
            {text::formatTime(at, text::ownZone(sight.view)), titleOf(entry.effect),
             whoOf(sight, entry.effect),
             entry.effect.amount ? text::money(sight.view, *entry.effect.amount) : QString(),
             noteOf(sight, entry.effect),
             text::formatCount(static_cast<std::int64_t>(entry.height)), at, position});
    }
    return out;
}

std::vector<widgets::TimelineItem> orderTimelineOf(const OrderSight& sight) {
    std::vector<widgets::TimelineItem> out;
    for (const auto& row : sight.trace.events) out.push_back(itemOf(sight, row));
    addExpected(sight, out);
    return out;
}

Lanes orderLanesOf(const OrderSight& sight) {
    const auto& trade = sight.trace.trade;
    const auto party = [&](const ledger::OrgId& org, bool sells) {
        return LaneNode{QStringLiteral("building-2"),
                        text::partyName(sight.view, org, sight.language), orderRoleWords(sells),
                        true};
    };
    Lanes out{party(trade.seller, true), party(trade.buyer, false), {}, {}};
    for (const auto event : {GoodsEvent::Shipment, GoodsEvent::Receipt, GoodsEvent::Acceptance})
        out.goods.push_back(goodsNode(sight, event));
    const auto paid = paidMinorOf(sight.trace);
    const auto settled = static_cast<std::size_t>(
        std::ranges::count_if(sight.trace.obligations, &ledger::Obligation::ended));
    out.money.push_back({QStringLiteral("landmark"),
                         text::money(sight.view, {trade.currency, paid}),
                         orderPaymentsWords(settled, sight.trace.obligations.size()), settled > 0});
    for (const auto& row : sight.trace.events)
        if (row.entry.effect.kind == EffectKind::Settled && row.entry.effect.party) {
            out.money.push_back(
                {QStringLiteral("arrow-left-right"),
                 text::partyName(sight.view, *row.entry.effect.party, sight.language),
                 orderConvertsWords(), true});
            break;
        }
    return out;
}

}  // namespace seabridge::screens
