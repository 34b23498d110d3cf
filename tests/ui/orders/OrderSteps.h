// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ScreenBench.h"
#include "ui/screens/orders/OrdersScreen.h"

#include <QtTest/QtTest>

namespace seabridge::support {

inline constexpr const char* kFirst = "SB-26-CN-US-000702-K";
inline constexpr const char* kSecond = "SB-26-JP-CN-000688-3";
inline constexpr const char* kThird = "SB-26-CN-US-000694-P";

inline ledger::Obligation owed(const ledger::Trade& trade, std::uint32_t index, std::int64_t minor,
                               ledger::DueRule due) {
    ledger::Obligation out;
    out.trade = trade.id;
    out.index = index;
    out.debtor = trade.buyer;
    out.creditor = trade.seller;
    out.amount = {trade.currency, minor};
    out.due = due;
    return out;
}

/// The first order of the sample: shipped and received, a third of it paid through a bank.
inline api::OrderTrace trace(const char* id, const api::View& view) {
    const auto& who = sampleNames();
    const auto row = *std::ranges::find(view.orders, ledger::TradeId(id), &api::OrderRow::id);
    api::OrderTrace out;
    out.height = out.completeTo = 48'213;
    out.blockTime = kSampleNow;
    out.trade.id = id;
    out.trade.seller = row.seller;
    out.trade.buyer = row.buyer;
    out.trade.currency = row.total.currency;
    out.trade.totalMinor = row.total.amountMinor;
    out.trade.contractedAt = row.contractedAt;
    const ledger::Money deposit{out.trade.currency, 1'843'500};
    out.trade.sellerDeposit = ledger::TradeDeposit{deposit, ledger::HoldId{}, false};
    out.trade.buyerDeposit = ledger::TradeDeposit{deposit, {}, false};
    if (row.goods >= api::GoodsState::Shipped) out.trade.shippedAt = kSampleNow - 10 * base::kDayMs;
    if (row.goods >= api::GoodsState::Received)
        out.trade.receivedAt = kSampleNow - 2 * base::kDayMs;
    const auto total = row.total.amountMinor;
    out.obligations = {
        owed(out.trade, 0, total * 3 / 10, {ledger::DueBasis::Contract, 7}),
        owed(out.trade, 1, total / 2, {ledger::DueBasis::Receipt, 15}),
        owed(out.trade, 2, total - total * 3 / 10 - total / 2, {ledger::DueBasis::Acceptance, 30})};
    if (row.money != api::MoneyState::Unpaid) {
        out.obligations[0].status = ledger::ObligationStatus::Settled;
        out.obligations[0].paid = out.obligations[0].amount;
    }
    out.obligations[0].dueAt = row.contractedAt + 7 * base::kDayMs;
    out.obligations[1].dueAt = kSampleNow + 13 * base::kDayMs;
    out.obligations[1].lock = ledger::RateLock{
        {"USD"}, {"CNY"}, {71'032, 10'000}, "ECB 2026-11-02", kSampleNow - 18 * base::kDayMs};
    out.obligations[1].lock->rate = *ledger::makeRate(71'032, 10'000);
    std::uint64_t position = 0;
    for (auto& entry : sampleEvents(id)) out.events.push_back({position++, entry});
    out.events[2].entry.effect.party = who.bank;
    return out;
}

/// What a person does on the screen of orders.
class OrderSteps {
protected:
    screens::OrdersScreen& make(api::View view) {
        auto& screen = bench_.make<screens::OrdersScreen>(std::move(view));
        return screen;
    }
    screens::OrdersScreen& openOrder(const char* id) {
        auto view = sampleView();
        auto answer = trace(id, view);
        auto& screen = make(std::move(view));
        bench_.station().orderTrace = std::move(answer);
        bench_.station().openQuote = api::OpenQuote{48'213, kSampleNow, {}, sampleQuote()};
        screen.open(QString::fromLatin1(id));
        bench_.settle();
        return screen;
    }

    ScreenBench bench_;
};

}  // namespace seabridge::support
