// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/orders/OrderPayments.h"

#include "ui/screens/orders/OrderWords.h"
#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"

namespace seabridge::screens {

namespace {

constexpr widgets::Column<OrderPaymentLine> kPaymentColumns[]{
    {.look = {.key = "part", .isStrong = true, .widthPx = 90},
     .text = [](const OrderPaymentLine& line) { return line.part; }},
    {.look = {.key = "rule", .widthPx = 190, .stretches = true},
     .text = [](const OrderPaymentLine& line) { return line.rule; },
     .note = [](const OrderPaymentLine& line) { return line.lock; }},
    {.look = {.key = "due", .widthPx = 100},
     .text = [](const OrderPaymentLine& line) { return line.due; }},
    {.look = {.key = "amount", .isNumber = true, .widthPx = 134},
     .text = [](const OrderPaymentLine& line) { return line.amount; },
     .note = [](const OrderPaymentLine& line) { return line.otherAmount; }},
    {.look = {.key = "state", .widthPx = 114},
     .text = [](const OrderPaymentLine& line) { return line.state.word; },
     .pill = [](const OrderPaymentLine& line) { return std::optional(line.state); }},
    {.look = {.key = "paid", .isNumber = true, .widthPx = 120},
     .text = [](const OrderPaymentLine& line) { return line.paid; }},
};

OrderPaymentLine paymentLine(const api::View& view, const ledger::Obligation& owed,
                             base::TimeMs now, text::Language language) {
    OrderPaymentLine out;
    out.index = owed.index;
    out.part = orderPaymentWords(owed.index);
    out.rule = text::dueRuleWords(owed.due);
    out.due = owed.dueAt ? text::ownDate(view, *owed.dueAt) : QStringLiteral("—");
    out.amount = text::money(view, owed.amount);
    out.state = orderObligationPill(owed, now);
    out.isOpen = !owed.ended();
    out.paid = owed.paid ? text::money(view, *owed.paid) : QStringLiteral("—");
    if (owed.lock) {
        out.lock = text::rateText(*owed.lock, language) + QStringLiteral(" · ") +
                   QString::fromStdString(owed.lock->source);
        if (const auto other = text::otherAmount(view, owed.amount, *owed.lock))
            out.otherAmount = QStringLiteral("= ") + text::money(view, *other);
    }
    return out;
}

}  // namespace

std::span<const widgets::Column<OrderPaymentLine>> orderPaymentColumns() {
    return kPaymentColumns;
}

std::vector<OrderPaymentLine> orderPaymentLinesOf(const api::View& view,
                                                  const api::OrderTrace& trace,
                                                  text::Language language) {
    std::vector<OrderPaymentLine> out;
    for (const auto& owed : trace.obligations)
        out.push_back(
            paymentLine(view, owed, std::max(trace.blockTime, view.proof.blockTime), language));
    return out;
}

}  // namespace seabridge::screens
