// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/orders/OrderList.h"

#include "ledger/OrderNumber.h"
#include "ui/screens/Screen.h"
#include "ui/text/Format.h"
#include "ui/text/Search.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/RowKeeping.h"
#include "ui/widgets/Segments.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedLayout>

namespace seabridge::screens {

namespace {

constexpr int kSearchWidth = 380;
constexpr int kContractedColumn = 6;
enum Filter { kAll, kOpen, kDone };

}  // namespace

OrderList::OrderList(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      head_(new widgets::PageHead(theme, this)),
      search_(new QLineEdit(this)),
      filter_(new widgets::Segments(this)),
      card_(new widgets::Card(this)),
      stack_(new QStackedLayout),
      table_(new widgets::DataTable(theme, this)),
      model_(new widgets::RowModel<OrderLine>(orderColumns(), this)),
      empty_(new widgets::EmptyState(theme, QStringLiteral("ship"), this)),
      keys_(new widgets::SafeLabel(widgets::TextLook::Note, this)) {
    search_->setObjectName(QStringLiteral("orderSearch"));
    search_->setClearButtonEnabled(true);
    search_->setMinimumWidth(kSearchWidth);
    filter_->setObjectName(QStringLiteral("orderFilter"));
    table_->setObjectName(QStringLiteral("orderTable"));
    table_->setRowHeight(widgets::kTwoLineRow);
    table_->show(model_);
    empty_->setObjectName(QStringLiteral("orderEmpty"));
    head_->addControl(search_);
    head_->addControl(filter_);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    card_->content()->addLayout(stack_, 1);
    card_->content()->addWidget(keys_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kPageGap);
    column->addWidget(head_);
    column->addWidget(card_, 1);

    connect(search_, &QLineEdit::textChanged, this, &OrderList::filter);
    connect(search_, &QLineEdit::returnPressed, this, &OrderList::enter);
    connect(filter_, &widgets::Segments::picked, this, &OrderList::filter);
    connect(table_, &widgets::DataTable::opened, this,
            [this](int row) { emit opened(model_->row(row).number); });
    connect(empty_, &widgets::EmptyState::actionWanted, this,
            [this] { tracing_.isEmpty() ? enter() : emit cancelled(); });
}

void OrderList::present(const api::View& view) {
    doubtPhrase_ = text::doubtPhrase(view);
    doubt_ = text::doubtOf(view, unproven_);
    all_ = orderLinesOf(view, theme_.language());
    fillTable();
}

void OrderList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    table_->setColumnHidden(kContractedColumn, width() < kNarrowPage);
}

void OrderList::filter() {
    problem_.clear();
    fillTable();
}

bool OrderList::matches(const OrderLine& line) const {
    const int chosen = filter_->chosen();
    if (chosen == kOpen && line.isDone) return false;
    if (chosen == kDone && !line.isDone) return false;
    return isFoundBy(line, search_->text());
}

void OrderList::fillTable() {
    std::vector<OrderLine> fresh;
    for (const auto& line : all_)
        if (matches(line)) fresh.push_back(line);
    widgets::replaceRows(*table_, *model_, shown_, std::move(fresh),
                         [](const OrderLine& line) { return line.id; });
    if (!table_->currentIndex().isValid() && !shown_.empty()) table_->selectRow(0);
    showEmptiness();
    retranslate();
}

void OrderList::showEmptiness() {
    const bool isEmpty = shown_.empty() || !tracing_.isEmpty();
    stack_->setCurrentWidget(isEmpty ? static_cast<QWidget*>(empty_) : table_);
    keys_->setVisible(!isEmpty);
}

void OrderList::retranslate() {
    unproven_ = {tr("Not proven yet"),
                 tr("No peer has proven the list of orders. It appears as soon as one does; "
                    "nothing is lost.")};
    const bool isOne = all_.size() == 1;
    const QString all = text::formatCount(std::ssize(all_));
    const QString shown = text::formatCount(std::ssize(shown_));
    head_->present(tr("Orders"), doubt_ ? doubtPhrase_
                                 : shown_.size() != all_.size()
                                     ? (isOne ? tr("%1 of 1 order").arg(shown)
                                              : tr("%1 of %2 orders").arg(shown, all))
                                 : isOne ? tr("1 order")
                                         : tr("%1 orders").arg(all));
    search_->setPlaceholderText(tr("Order number or company"));
    search_->setAccessibleName(tr("Search orders"));
    filter_->setChoices({tr("All"), tr("Open"), tr("Done")});
    filter_->setAccessibleName(tr("Which orders"));
    keys_->setText(tr("↑ ↓ move · Enter open"));
    table_->setAccessibleName(tr("Orders"));
    const QStringList titles{tr("Order"), tr("Side"),     tr("Total"),     tr("Goods"),
                             tr("Money"), tr("Next due"), tr("Contracted")};
    if (model_->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() != titles[0])
        model_->setTitles(titles);
    if (!tracing_.isEmpty())
        empty_->present(tr("Tracing %1").arg(tracing_),
                        tr("The order and its whole history are fetched and proven."),
                        tr("Back to all orders"));
    else if (!problem_.isEmpty())
        empty_->present(problemTitle_, problem_);
    else if (!typedNumber().isEmpty())
        empty_->present(tr("This order is not in the list"),
                        tr("The number is complete and its check character is right. Tracing asks "
                           "the network, with proof, whether there is such an order."),
                        tr("Trace %1").arg(typedNumber()));
    else if (doubt_)
        empty_->present(doubt_->title, doubt_->sentence);
    else if (!all_.empty())
        empty_->present(tr("No order fits"),
                        tr("Search by another part of the number or name, or show all orders."));
    else
        empty_->present(tr("No orders yet"),
                        tr("An order comes into being when a quote is accepted. Proven: nothing is "
                           "missing here."));
}

QString OrderList::typedNumber() const {
    const QString typed =
        search_->text().normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    const bool listed =
        std::ranges::any_of(all_, [&](const OrderLine& line) { return line.number == typed; });
    return !listed && ledger::isOrderNumber(typed.toStdString()) ? typed : QString();
}

void OrderList::enter() {
    const QString number = typedNumber();
    if (!number.isEmpty()) return emit traceWanted(number);
    const int row = std::max(0, table_->currentIndex().row());
    if (row < model_->rowCount()) emit opened(model_->row(row).number);
}

void OrderList::select(const std::string& order) {
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->row(row).id == order) table_->selectRow(row);
    table_->setFocus();
}

void OrderList::search(const QString& typed) {
    filter_->choose(kAll);
    search_->setText(typed);
    filter();
    if (model_->rowCount() > 0) table_->setFocus();
    else search_->setFocus();
}

void OrderList::setTracing(const QString& order) {
    tracing_ = order;
    showEmptiness();
    retranslate();
}

void OrderList::showTraceProblem(const QString& order, const QString& title,
                                 const QString& sentence) {
    if (text::foldedForSearch(search_->text()) != text::foldedForSearch(order))
        search_->setText(order);
    problemTitle_ = title;
    problem_ = sentence;
    stack_->setCurrentWidget(empty_);
    retranslate();
}

}  // namespace seabridge::screens
