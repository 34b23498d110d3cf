// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"

class QStackedLayout;

namespace seabridge::screens {

class OrderList;
class OrderPage;

/// Orders: the list, and one order with its whole history, traced by its number.
class OrdersScreen : public Screen {
    Q_OBJECT
public:
    explicit OrdersScreen(const Surroundings& around, QWidget* parent = nullptr);

    void present(const api::View& view) override;
    void retranslate() override;
    /// An order number; "" for the list; anything else is searched for in it, such as a party.
    void open(const QString& item) override;

private:
    void trace(const ledger::TradeId& order);
    void settle(const ledger::TradeId& order, const base::Result<api::OrderTrace>& result);
    void showList();
    void fail(const ledger::TradeId& order, const base::Error& error);
    /// What the view says of this order; when it changes, the order is traced anew.
    [[nodiscard]] std::string stateOf(const api::View& view, const ledger::TradeId& order) const;

    QStackedLayout* stack_;
    OrderList* list_;
    OrderPage* page_;
    ledger::TradeId wanted_;  ///< shown, or on its way; empty: the list
    std::string seen_;        ///< stateOf() at the last trace
    bool isTracing_ = false;
    bool isStale_ = false;  ///< it changed while a trace was on its way
};

}  // namespace seabridge::screens
