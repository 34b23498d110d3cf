// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/orders/OrderWords.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Joined.h"
#include "ui/text/Parties.h"
#include "ui/text/TermsWords.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

#include <map>

namespace seabridge::screens {

namespace {

struct OrderPageWords {
    Q_DECLARE_TR_FUNCTIONS(OrderPageWords)
};

QString zoneName(const api::View& view) {
    return text::formatTime(view.proof.blockTime, text::ownZone(view)).section(QChar(0x00A0), 1);
}

}  // namespace

QString orderTitle(const ledger::TradeId& order) {
    return OrderPageWords::tr("Order %1").arg(QString::fromStdString(order));
}

QString orderContractedWords(const QString& date) {
    return OrderPageWords::tr("contracted %1").arg(date);
}

QString orderFigureLabel(int index) {
    if (index == 0) return OrderPageWords::tr("Contract amount");
    return index == 1 ? OrderPageWords::tr("Paid") : OrderPageWords::tr("Security deposits held");
}

OrderFigure orderDepositSums(const api::View& view, const ledger::Trade& trade) {
    std::map<ledger::CurrencyId, std::int64_t> held;
    QStringList states;
    for (const auto* deposit : {&trade.sellerDeposit, &trade.buyerDeposit}) {
        if (!*deposit) continue;
        const auto& required = (*deposit)->required;
        auto& sum = held[required.currency];
        if ((*deposit)->hold && !(*deposit)->returned) sum += required.amountMinor;
        states << text::labelled(orderRoleWords(deposit == &trade.sellerDeposit),
                                 orderDepositPill(**deposit).word);
    }
    if (states.isEmpty()) return {QStringLiteral("—"), OrderPageWords::tr("none agreed")};
    QStringList sums;
    for (const auto& [currency, minor] : held) sums << text::money(view, {currency, minor});
    // Two currencies are one too many for a figure.
    const QString figure = sums.takeFirst();
    return {figure, (sums + states).join(QStringLiteral(" · "))};
}

OrderHistoryNotes orderHistoryNotes(const api::View& view, const api::OrderTrace& trace) {
    const auto goods = std::ranges::count_if(trace.events, [](const api::FeedRow& row) {
        return row.entry.effect.kind == ledger::EffectKind::GoodsEvent;
    });
    OrderHistoryNotes out;
    out.traceTitle = OrderPageWords::tr("Goods and money");
    //: the last number is how many of the events concern the goods
    out.traceNote =
        trace.events.size() == 1
            ? OrderPageWords::tr("1 signed event, %1 on the goods").arg(text::formatCount(goods))
            : OrderPageWords::tr("%1 signed events, %2 on the goods")
                  .arg(text::formatCount(std::ssize(trace.events)), text::formatCount(goods));
    out.historyTitle = OrderPageWords::tr("Timeline");
    //: %1 is a zone such as UTC+8
    out.historyNote = OrderPageWords::tr("each proven by itself · %1").arg(zoneName(view));
    return out;
}

QString eventNothingLeftWords() {
    return OrderPageWords::tr("The goods are accepted; nothing is left to record.");
}

QString eventOtherSignsWords(const QString& party, ledger::GoodsEvent event) {
    switch (event) {
        case ledger::GoodsEvent::Shipment:
            return OrderPageWords::tr("Only the seller signs the shipment: %1.").arg(party);
        case ledger::GoodsEvent::Receipt:
            return OrderPageWords::tr("Only the buyer signs the receipt: %1.").arg(party);
        case ledger::GoodsEvent::Acceptance:
            break;
    }
    return OrderPageWords::tr("Only the buyer signs the acceptance: %1.").arg(party);
}

QString eventWaitsWords() {
    return OrderPageWords::tr("It is signed already and waits for a second signature.");
}

QString orderQuoteWords(const QString& number) {
    //: %1 is the number of a quote.
    return number.isEmpty() ? OrderPageWords::tr("Show the quote")
                            : OrderPageWords::tr("Quote %1").arg(number);
}

QString orderWhenWords(const trade::QuoteDocument& quote) {
    return text::labelled(text::whenLabel(quote), text::whenWords(quote));
}

QString orderCopiedWords(const ledger::TradeId& order) {
    return OrderPageWords::tr("Order number %1 is copied.").arg(QString::fromStdString(order));
}

TraceProblem traceProblem(base::ErrorCode code, const ledger::TradeId& order,
                          const api::View& view) {
    if (code != base::ErrorCode::NotFound)
        return {OrderPageWords::tr("The order could not be traced"), text::words(code)};
    return {OrderPageWords::tr("There is no such order"),
            OrderPageWords::tr("Proven to block %1: there is no order %2, or none that this "
                               "organization may know of. Compare the number with the original.")
                .arg(text::formatCount(static_cast<std::int64_t>(view.proof.height)),
                     QString::fromStdString(order))};
}

}  // namespace seabridge::screens
