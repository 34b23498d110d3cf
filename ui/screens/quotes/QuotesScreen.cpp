// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/QuotesScreen.h"

#include "ui/screens/quotes/QuoteList.h"
#include "ui/screens/quotes/QuotePage.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QStackedWidget>

namespace seabridge::screens {

QuotesScreen::QuotesScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      stack_(new QStackedWidget(this)),
      list_(new QuoteList(around, this)),
      page_(new QuotePage(around, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack_);
    for (QWidget* part : std::initializer_list<QWidget*>{list_, page_}) stack_->addWidget(part);
    connectParts();
    addShortcuts();
}

void QuotesScreen::connectParts() {
    connect(list_, &QuoteList::quoteWanted, this, &QuotesScreen::showQuote);
    connect(page_, &QuotePage::backWanted, this, &QuotesScreen::showList);
    connect(page_, &QuotePage::quoteWanted, this, &QuotesScreen::showQuote);
}

void QuotesScreen::addShortcuts() {
    const auto on = [this](const QKeySequence& keys, auto&& act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(QKeySequence(Qt::Key_Escape), [this] { leave(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { leave(); });
    const auto act = [this] {
        if (stack_->currentWidget() == page_) page_->act();
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_Return), act);
    on(QKeySequence(Qt::CTRL | Qt::Key_Enter), act);
}

void QuotesScreen::present(const api::View& view) {
    if (stack_->currentWidget() == page_) page_->present(view);
    else list_->present(view);
}

void QuotesScreen::retranslate() {
    list_->retranslate();
    page_->retranslate();
}

void QuotesScreen::open(const QString& item) {
    const auto bytes = base::fixedFromHex<base::Hash>(item.toStdString());
    if (bytes) showQuote(*bytes);
}

void QuotesScreen::showList() {
    stack_->setCurrentWidget(list_);
    list_->present(view());
}

void QuotesScreen::showQuote(const ledger::QuoteId& quote) {
    list_->select(quote);
    stack_->setCurrentWidget(page_);
    page_->open(quote);
}

void QuotesScreen::leave() {
    if (stack_->currentWidget() != list_) showList();
}

}  // namespace seabridge::screens
