// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"
#include "ui/bridge/Signing.h"
#include "ui/text/Language.h"
#include "ui/widgets/Pill.h"

/// States and sentences of an order in the language in use.
namespace seabridge::screens {

[[nodiscard]] widgets::Pill orderGoodsPill(api::GoodsState state);
[[nodiscard]] widgets::Pill orderMoneyPill(api::MoneyState state);
/// Of an order of which a payment is late.
[[nodiscard]] widgets::Pill orderOverduePill();
[[nodiscard]] widgets::Pill orderDepositPill(const ledger::TradeDeposit& deposit);
[[nodiscard]] widgets::Pill orderObligationPill(const ledger::Obligation& obligation,
                                                base::TimeMs now);
[[nodiscard]] QString orderSideWord(bool weSell);
[[nodiscard]] api::GoodsState goodsStateOf(const ledger::Trade& trade);
[[nodiscard]] api::MoneyState moneyStateOf(const std::vector<ledger::Obligation>& obligations);

/// "Record shipment", as a command.
[[nodiscard]] QString eventRecordWords(ledger::GoodsEvent event);
/// What is expected next, and who signs it.
[[nodiscard]] QString eventExpectedWords(ledger::GoodsEvent event);
/// The same in one word, for where there is little room.
[[nodiscard]] QString eventNounWords(ledger::GoodsEvent event);
[[nodiscard]] QString noEventYetWords();
[[nodiscard]] QString eventSignedByWords(const QString& party);
[[nodiscard]] QString eventNumberLabel(ledger::GoodsEvent event);

/// What happened to the goods next in order; nothing once they are accepted.
[[nodiscard]] std::optional<ledger::GoodsEvent> nextGoodsEventOf(const ledger::Trade& trade);
/// When this event was, by what the order says; nothing before it.
[[nodiscard]] std::optional<base::TimeMs> goodsTimeOf(const ledger::Trade& trade,
                                                      ledger::GoodsEvent event);
[[nodiscard]] const ledger::OrgId& goodsWitnessOf(const ledger::Trade& trade,
                                                  ledger::GoodsEvent event);

/// The sheet for an event; with the due dates that it starts.
[[nodiscard]] bridge::SigningRequest eventRequest(const api::View& view,
                                                  const api::OrderTrace& trace,
                                                  const ledger::RecordEvent& event);

/// "complete to block 48,213, 21 records"
[[nodiscard]] QString traceCompleteWords(const api::View& view,
                                         const api::OrderTrace& trace);
[[nodiscard]] QString orderShareWords(std::int64_t paidMinor, std::int64_t totalMinor);
[[nodiscard]] QString orderPaymentsWords(std::size_t settled, std::size_t all);
[[nodiscard]] QString orderPaymentWords(std::uint32_t index);
/// "due 2026-11-17"
[[nodiscard]] QString orderDueWords(const QString& date);
/// Of a party on the way of the goods.
[[nodiscard]] QString orderRoleWords(bool sells);
[[nodiscard]] QString orderConvertsWords();

// ---- the page
struct OrderFigure {
    QString figure;
    QString note;
};
struct OrderHistoryNotes {
    QString traceTitle;
    QString traceNote;
    QString historyTitle;
    QString historyNote;
};
struct TraceProblem {
    QString title;
    QString sentence;
};
[[nodiscard]] QString orderTitle(const ledger::TradeId& order);
[[nodiscard]] QString orderContractedWords(const QString& date);
/// 0: the contract, 1: what is paid, 2: deposits.
[[nodiscard]] QString orderFigureLabel(int index);
[[nodiscard]] OrderFigure orderDepositSums(const api::View& view, const ledger::Trade& trade);
[[nodiscard]] OrderHistoryNotes orderHistoryNotes(const api::View& view,
                                                  const api::OrderTrace& trace);
// Why nothing can be recorded now.
[[nodiscard]] QString eventNothingLeftWords();
[[nodiscard]] QString eventOtherSignsWords(const QString& party, ledger::GoodsEvent event);
[[nodiscard]] QString eventWaitsWords();
/// "Quote LN-2026-0042": of the link to it; `number` is "" where it is not known.
[[nodiscard]] QString orderQuoteWords(const QString& number);
/// "Shipment period: 2027-01-10 – 2027-01-25"
[[nodiscard]] QString orderWhenWords(const trade::QuoteDocument& quote);
[[nodiscard]] QString orderCopiedWords(const ledger::TradeId& order);
[[nodiscard]] TraceProblem traceProblem(base::ErrorCode code, const ledger::TradeId& order,
                                        const api::View& view);

}  // namespace seabridge::screens
