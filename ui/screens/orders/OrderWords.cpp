// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/orders/OrderWords.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/ProofState.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace seabridge::screens {

namespace {

using ledger::GoodsEvent;
using theme::Tone;
using widgets::Pill;
using widgets::pill;

struct OrderWords {
    Q_DECLARE_TR_FUNCTIONS(OrderWords)
};

QString consequenceOf(GoodsEvent event) {
    switch (event) {
        case GoodsEvent::Shipment:
            return OrderWords::tr(
                "The buyer sees your signature on it. It cannot be changed, and "
                "payments that wait for shipment get their due dates.");
        case GoodsEvent::Receipt:
            return OrderWords::tr(
                "The seller sees your signature on it. It cannot be changed, and "
                "payments that wait for receipt get their due dates.");
        case GoodsEvent::Acceptance:
            break;
    }
    return OrderWords::tr(
        "You confirm that the goods are as agreed. It cannot be taken back; the "
        "time of the deposits' return starts with it.");
}

ledger::DueBasis basisOf(GoodsEvent event) {
    switch (event) {
        case GoodsEvent::Shipment:
            return ledger::DueBasis::Shipment;
        case GoodsEvent::Receipt:
            return ledger::DueBasis::Receipt;
        case GoodsEvent::Acceptance:
            break;
    }
    return ledger::DueBasis::Acceptance;
}

api::GoodsState stateAfter(GoodsEvent event) {
    switch (event) {
        case GoodsEvent::Shipment:
            return api::GoodsState::Shipped;
        case GoodsEvent::Receipt:
            return api::GoodsState::Received;
        case GoodsEvent::Acceptance:
            break;
    }
    return api::GoodsState::Accepted;
}

}  // namespace

Pill orderGoodsPill(api::GoodsState state) {
    switch (state) {
        case api::GoodsState::Contracted:
            return pill("file-text", OrderWords::tr("Contracted"), Tone::Neutral);
        case api::GoodsState::Shipped:
            return pill("ship", text::words(GoodsEvent::Shipment), Tone::Info);
        case api::GoodsState::Received:
            return pill("package", text::words(GoodsEvent::Receipt), Tone::Info);
        case api::GoodsState::Accepted:
            break;
    }
    //: of goods, after inspection; short, in a table
    return pill("package-check", OrderWords::tr("Accepted"), Tone::Ok);
}

Pill orderMoneyPill(api::MoneyState state) {
    switch (state) {
        case api::MoneyState::Unpaid:
            return pill("clock", OrderWords::tr("Unpaid"), Tone::Neutral);
        case api::MoneyState::PartPaid:
            return pill("wallet", OrderWords::tr("Part paid"), Tone::Info);
        case api::MoneyState::Paid:
            break;
    }
    return pill("circle-check", OrderWords::tr("Paid"), Tone::Ok);
}

Pill orderOverduePill() {
    return pill("circle-alert", OrderWords::tr("Overdue"), Tone::Bad);
}

Pill orderDepositPill(const ledger::TradeDeposit& deposit) {
    if (deposit.returned) return pill("undo-2", OrderWords::tr("Returned"), Tone::Neutral);
    if (deposit.hold) return pill("shield-check", OrderWords::tr("Held"), Tone::Ok);
    return pill("hourglass", OrderWords::tr("Required"), Tone::Warn);
}

Pill orderObligationPill(const ledger::Obligation& owed, base::TimeMs now) {
    using ledger::ObligationStatus;
    if (owed.status == ObligationStatus::Settled)
        return pill("circle-check", text::words(owed.status), Tone::Ok);
    if (owed.status == ObligationStatus::Funded)
        return pill("lock", text::words(owed.status), Tone::Warn);
    if (!owed.dueAt) return pill("circle-dashed", OrderWords::tr("No date yet"), Tone::Neutral);
    if (*owed.dueAt < now) return orderOverduePill();
    return pill("clock", OrderWords::tr("Not due yet"), Tone::Info);
}

QString orderSideWord(bool weSell) {
    return weSell ? OrderWords::tr("We sell") : OrderWords::tr("We buy");
}

api::GoodsState goodsStateOf(const ledger::Trade& trade) {
    if (trade.acceptedAt) return api::GoodsState::Accepted;
    if (trade.receivedAt) return api::GoodsState::Received;
    return trade.shippedAt ? api::GoodsState::Shipped : api::GoodsState::Contracted;
}

api::MoneyState moneyStateOf(const std::vector<ledger::Obligation>& obligations) {
    const auto settled = std::ranges::count_if(obligations, &ledger::Obligation::ended);
    if (settled == 0) return api::MoneyState::Unpaid;
    return settled == std::ssize(obligations) ? api::MoneyState::Paid : api::MoneyState::PartPaid;
}

QString eventRecordWords(GoodsEvent event) {
    switch (event) {
        case GoodsEvent::Shipment:
            return OrderWords::tr("Record shipment");
        case GoodsEvent::Receipt:
            return OrderWords::tr("Record receipt");
        case GoodsEvent::Acceptance:
            break;
    }
    return OrderWords::tr("Record acceptance");
}

QString eventExpectedWords(GoodsEvent event) {
    switch (event) {
        case GoodsEvent::Shipment:
            return OrderWords::tr("Shipment expected");
        case GoodsEvent::Receipt:
            return OrderWords::tr("Receipt expected");
        case GoodsEvent::Acceptance:
            break;
    }
    return OrderWords::tr("Acceptance expected");
}

QString eventNounWords(GoodsEvent event) {
    switch (event) {
        case GoodsEvent::Shipment:
            return OrderWords::tr("Shipment");
        case GoodsEvent::Receipt:
            return OrderWords::tr("Receipt");
        case GoodsEvent::Acceptance:
            break;
    }
    return OrderWords::tr("Acceptance");
}

QString noEventYetWords() {
    //: below "Shipment": it has not happened
    return OrderWords::tr("not yet");
}

QString eventSignedByWords(const QString& party) {
    //: %1 is a firm
    return OrderWords::tr("to be signed by %1").arg(party);
}

QString eventNumberLabel(GoodsEvent event) {
    switch (event) {
        case GoodsEvent::Shipment:
            return OrderWords::tr("Number of the bill of lading");
        case GoodsEvent::Receipt:
            return OrderWords::tr("Number of the delivery note");
        case GoodsEvent::Acceptance:
            break;
    }
    return OrderWords::tr("Number of the inspection report");
}

std::optional<GoodsEvent> nextGoodsEventOf(const ledger::Trade& trade) {
    if (!trade.shippedAt) return GoodsEvent::Shipment;
    if (!trade.receivedAt) return GoodsEvent::Receipt;
    if (!trade.acceptedAt) return GoodsEvent::Acceptance;
    return std::nullopt;
}

std::optional<base::TimeMs> goodsTimeOf(const ledger::Trade& trade, GoodsEvent event) {
    switch (event) {
        case GoodsEvent::Shipment:
            return trade.shippedAt;
        case GoodsEvent::Receipt:
            return trade.receivedAt;
        case GoodsEvent::Acceptance:
            break;
    }
    return trade.acceptedAt;
}

const ledger::OrgId& goodsWitnessOf(const ledger::Trade& trade, GoodsEvent event) {
    return event == GoodsEvent::Shipment ? trade.seller : trade.buyer;
}

bridge::SigningRequest eventRequest(const api::View& view, const api::OrderTrace& trace,
                                    const ledger::RecordEvent& event) {
    const auto& trade = trace.trade;
    bridge::SigningRequest out;
    out.title =
        eventRecordWords(event.event) + QStringLiteral(" · ") + QString::fromStdString(trade.id);
    out.consequence = consequenceOf(event.event);
    out.changes = {{OrderWords::tr("Goods"), orderGoodsPill(goodsStateOf(trade)).word,
                    orderGoodsPill(stateAfter(event.event)).word},
                   {OrderWords::tr("When"),
                    {},
                    text::formatDeadline(event.happenedAt, text::zoneOf(view, trade.seller),
                                         text::zoneOf(view, trade.buyer))}};
    if (!event.reference.empty())
        out.changes.push_back(
            {OrderWords::tr("Reference"), {}, QString::fromStdString(event.reference)});
    for (const auto& owed : trace.obligations) {
        if (owed.dueAt || owed.due.basis != basisOf(event.event)) continue;
        const auto due = event.happenedAt + owed.due.days * base::kDayMs;
        out.changes.push_back({orderPaymentWords(owed.index), OrderWords::tr("No date yet"),
                               text::ownDate(view, due)});
    }
    return out;
}

QString traceCompleteWords(const api::View& view, const api::OrderTrace& trace) {
    const QString records = text::formatCount(std::ssize(trace.events));
    const QString block = text::formatCount(static_cast<std::int64_t>(trace.completeTo));
    if (trace.completeTo < trace.height)
        return OrderWords::tr("known to block %1, later records not proven yet, %2 records")
            .arg(block, records);
    if (const QString doubt = text::doubtPhrase(view); !doubt.isEmpty())
        //: %2 is why there may be more: "not confirmed yet", "without news".
        return OrderWords::tr("known to block %1, %2, %3 records").arg(block, doubt, records);
    return OrderWords::tr("complete to block %1, %2 records").arg(block, records);
}

QString orderShareWords(std::int64_t paidMinor, std::int64_t totalMinor) {
    if (totalMinor <= 0) return {};
    const auto percent =
        totalMinor >= 1'000'000 ? paidMinor / (totalMinor / 100) : paidMinor * 100 / totalMinor;
    return OrderWords::tr("%1% of the contract").arg(percent);
}

QString orderPaymentsWords(std::size_t settled, std::size_t all) {
    if (all == 1) return OrderWords::tr("%1 of 1 payment").arg(settled);
    return OrderWords::tr("%1 of %2 payments").arg(settled).arg(all);
}

QString orderPaymentWords(std::uint32_t index) {
    return OrderWords::tr("Payment %1").arg(index + 1);
}

QString orderDueWords(const QString& date) {
    //: %1 is a date on which a payment falls due.
    return OrderWords::tr("due %1").arg(date);
}

QString orderRoleWords(bool sells) {
    return sells ? OrderWords::tr("Seller") : OrderWords::tr("Buyer");
}

QString orderConvertsWords() {
    //: below the name of the liquidity provider
    return OrderWords::tr("Liquidity provider");
}

}  // namespace seabridge::screens
