// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/orders/OrdersScreen.h"

#include "ledger/OrderNumber.h"
#include "ui/screens/orders/OrderList.h"
#include "ui/screens/orders/OrderPage.h"
#include "ui/screens/orders/OrderWords.h"
#include "ui/text/Words.h"

#include <QtWidgets/QStackedLayout>

#include <algorithm>

namespace seabridge::screens {

OrdersScreen::OrdersScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      stack_(new QStackedLayout(this)),
      list_(new OrderList(around.theme, this)),
      page_(new OrderPage(around, this)) {
    stack_->addWidget(list_);
    stack_->addWidget(page_);
    connect(list_, &OrderList::opened, this, &OrdersScreen::open);
    connect(list_, &OrderList::traceWanted, this, &OrdersScreen::open);
    connect(list_, &OrderList::cancelled, this, &OrdersScreen::showList);
    connect(page_, &OrderPage::backWanted, this, &OrdersScreen::showList);
    connect(page_, &OrderPage::changed, this, [this] { trace(wanted_); });
}

void OrdersScreen::present(const api::View& view) {
    list_->present(view);
    if (wanted_.empty()) return;
    if (stateOf(view, wanted_) != seen_) trace(wanted_);
    if (stack_->currentWidget() == page_) page_->present();
}

void OrdersScreen::retranslate() {
    list_->retranslate();
    page_->retranslate();
}

void OrdersScreen::open(const QString& item) {
    if (item.isEmpty()) return showList();
    const auto isListed = [&] {
        return std::ranges::count(view().orders, item.toStdString(), &api::OrderRow::id) > 0;
    };
    if (!ledger::isOrderNumber(item.toStdString()) && !isListed()) {
        showList();
        return list_->search(item);
    }
    wanted_ = item.toStdString();
    if (wanted_ != page_->order()) stack_->setCurrentWidget(list_);
    list_->setTracing(item);
    trace(wanted_);
}

void OrdersScreen::showList() {
    const auto before = std::exchange(wanted_, {});
    list_->setTracing({});
    stack_->setCurrentWidget(list_);
    list_->select(before);
}

std::string OrdersScreen::stateOf(const api::View& view, const ledger::TradeId& order) const {
    std::string out;
    for (const auto& row : view.orders)
        if (row.id == order)
            out += std::to_string(static_cast<int>(row.goods)) +
                   std::to_string(static_cast<int>(row.money)) + ';';
    for (const auto& row : view.obligations)
        if (row.obligation.trade == order)
            out += std::to_string(row.obligation.index) + ':' +
                   std::to_string(static_cast<int>(row.obligation.status)) +
                   (row.obligation.dueAt ? "d;" : ";");
    for (const auto& row : view.deposits)
        if (row.order == order) out += 'D' + std::to_string(static_cast<int>(row.state));
    return out;
}

void OrdersScreen::trace(const ledger::TradeId& order) {
    if (isTracing_) {
        isStale_ = true;
        return;
    }
    isTracing_ = true;
    isStale_ = false;
    seen_ = stateOf(view(), order);
    core().trace(order, bridge::Door::reply<api::OrderTrace>(
                            this, [this, order](auto result) { settle(order, result); }));
}

void OrdersScreen::settle(const ledger::TradeId& order,
                          const base::Result<api::OrderTrace>& result) {
    isTracing_ = false;
    if (wanted_.empty()) return;
    if (order != wanted_ || isStale_) return trace(wanted_);
    if (!result) return fail(order, result.error());
    list_->setTracing({});
    page_->show(*result);
    if (stack_->currentWidget() == page_) return;
    stack_->setCurrentWidget(page_);
    page_->setFocus();
}

/// An order that is shown stays as it was proven last; one that was asked for is said to be
/// missing.
void OrdersScreen::fail(const ledger::TradeId& order, const base::Error& error) {
    const auto problem = traceProblem(error.code, order, view());
    if (stack_->currentWidget() == page_ && page_->order() == order)
        return notices().say(theme::Tone::Warn, problem.sentence);
    wanted_.clear();
    list_->setTracing({});
    stack_->setCurrentWidget(list_);
    if (error.code != base::ErrorCode::NotFound)
        return notices().say(theme::Tone::Bad, problem.sentence);
    list_->showTraceProblem(QString::fromStdString(order), problem.title, problem.sentence);
}

}  // namespace seabridge::screens
