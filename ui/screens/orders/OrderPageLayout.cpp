// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page and where they stand.
#include "ui/screens/Screen.h"
#include "ui/screens/orders/EventForm.h"
#include "ui/screens/orders/OrderPage.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/GoodsTable.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/SafeLabel.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/StatusPill.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedLayout>

namespace seabridge::screens {

namespace {

constexpr int kPaymentRowHeight = 48;
constexpr int kEventRow = 44;
constexpr int kTraceHeight = 216;

}  // namespace

OrderPage::OrderPage(const Surroundings& around, QWidget* parent)
    : QWidget(parent), around_(around), head_(new widgets::PageHead(around.theme, this)) {
    back_ = head_->addAction("orderBack", "arrow-left");
    copy_ = head_->addAction("orderCopy", "copy");
    deposits_ = head_->addAction("orderDeposits", "shield-check");
    settle_ = head_->addAction("orderSettle", "landmark");
    record_ = head_->addAction("orderRecord", "package-check", true);
    build();
    // A place of delivery is foreign text of any length.
    head_->findChild<widgets::SafeLabel*>(QStringLiteral("pageFacts"))
        ->setProperty("mayElide", true);
    connect(back_, &QPushButton::clicked, this, &OrderPage::backWanted);
    connect(copy_, &QPushButton::clicked, this, &OrderPage::copyNumber);
    connect(record_, &QPushButton::clicked, this, &OrderPage::openForm);
    connect(deposits_, &QPushButton::clicked, this, [this] {
        around_.navigation.go(QString::fromLatin1(kDeposits), QString::fromStdString(order()));
    });
    connect(settle_, &QPushButton::clicked, this, [this] {
        around_.navigation.go(QString::fromLatin1(kSettlement), QString::fromStdString(order()));
    });
    connect(form_, &GoodsEventForm::cancelled, this, &OrderPage::closeForm);
    connect(form_, &GoodsEventForm::reviewWanted, this, &OrderPage::review);
    connect(look_, &widgets::Segments::picked, lookStack_, &QStackedLayout::setCurrentIndex);
    connect(payments_, &widgets::DataTable::opened, this, [this](int row) {
        const auto& line = paymentModel_->row(row);
        if (!line.isOpen) return;
        const QString item = QString::fromStdString(order()) + u'#' + QString::number(line.index);
        around_.navigation.go(QString::fromLatin1(kSettlement), item);
    });
    for (const auto keys : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* sign = new QShortcut(QKeySequence(Qt::CTRL | keys), this);
        sign->setContext(Qt::WidgetWithChildrenShortcut);
        connect(sign, &QShortcut::activated, this, &OrderPage::mainAction);
    }
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this,
            [this] { form_->isVisible() ? closeForm() : emit backWanted(); });
}

void OrderPage::build() {
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kPageGap);
    columns->addWidget(buildLeft(), 1);
    columns->addWidget(buildRight());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kPageGap);
    column->addWidget(head_);
    column->addLayout(columns, 1);
}

QWidget* OrderPage::buildTrace() {
    traceCard_ = new widgets::Card(this);
    look_ = new widgets::Segments(traceCard_);
    look_->setObjectName(QStringLiteral("traceLook"));
    graph_ = new LaneGraph(around_.theme, traceCard_);
    graph_->setObjectName(QStringLiteral("traceGraph"));
    eventTable_ = new widgets::DataTable(around_.theme, traceCard_);
    eventTable_->setObjectName(QStringLiteral("traceTable"));
    eventTable_->setRowHeight(kEventRow);
    eventModel_ = new widgets::RowModel<OrderEventLine>(orderEventColumns(), this);
    eventTable_->show(eventModel_);
    lookStack_ = new QStackedLayout;
    lookStack_->addWidget(graph_);
    lookStack_->addWidget(eventTable_);
    // The head of a card is its first row.
    auto* head = static_cast<QHBoxLayout*>(traceCard_->content()->itemAt(0)->layout());
    head->addWidget(look_);
    traceCard_->content()->addLayout(lookStack_, 1);
    traceCard_->setMinimumHeight(kTraceHeight);
    return traceCard_;
}

QWidget* OrderPage::buildLeft() {
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kPageGap);
    column->addWidget(buildTrace(), 3);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(kPageGap);
    for (auto& figure : figures_) {
        figure = new widgets::KeyFigure(left);
        figures->addWidget(figure, 1);
    }
    column->addLayout(figures);
    buildPayments();
    column->addWidget(paymentsCard_, 4);
    return left;
}

void OrderPage::buildPayments() {
    paymentsCard_ = new widgets::Card(this);
    part_ = new widgets::Segments(paymentsCard_);
    part_->setObjectName(QStringLiteral("orderPart"));
    quote_ = new QPushButton(paymentsCard_);
    quote_->setObjectName(QStringLiteral("orderQuote"));
    quote_->setProperty("look", "link");
    quote_->setAutoDefault(false);
    quote_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    payments_ = new widgets::DataTable(around_.theme, paymentsCard_);
    payments_->setObjectName(QStringLiteral("orderPayments"));
    payments_->setRowHeight(kPaymentRowHeight);
    paymentModel_ = new widgets::RowModel<OrderPaymentLine>(orderPaymentColumns(), this);
    payments_->show(paymentModel_);
    goods_ = new widgets::GoodsTable(around_.theme, paymentsCard_);
    goods_->setObjectName(QStringLiteral("orderGoods"));
    shut_ = new widgets::EmptyState(around_.theme, QStringLiteral("lock"), paymentsCard_);
    auto* goods = new QWidget(paymentsCard_);
    goodsStack_ = new QStackedLayout(goods);
    goodsStack_->addWidget(goods_);
    goodsStack_->addWidget(shut_);
    partStack_ = new QStackedLayout;
    partStack_->addWidget(payments_);
    partStack_->addWidget(goods);
    // The head of a card is its first row.
    auto* head = static_cast<QHBoxLayout*>(paymentsCard_->content()->itemAt(0)->layout());
    head->addWidget(quote_);
    head->addWidget(part_);
    paymentsCard_->content()->addLayout(partStack_, 1);
    connect(quote_, &QPushButton::clicked, this, &OrderPage::goToQuote);
    connect(part_, &widgets::Segments::picked, this, [this](int part) {
        partStack_->setCurrentIndex(part);
        presentGoods();
    });
}

QWidget* OrderPage::buildRight() {
    auto* right = right_ = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kPageGap);
    form_ = new GoodsEventForm(around_.theme, right);
    form_->hide();
    historyCard_ = new widgets::Card(right);
    timeline_ = new widgets::Timeline(around_.theme);
    timeline_->setObjectName(QStringLiteral("orderTimeline"));
    auto* page = new QWidget;
    page->setProperty("look", "page");
    auto* inPage = new QVBoxLayout(page);
    inPage->setContentsMargins(0, 0, 4, 0);
    inPage->addWidget(timeline_);
    inPage->addStretch();
    auto* scroll = new QScrollArea(historyCard_);
    scroll->setObjectName(QStringLiteral("orderHistory"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    historyCard_->content()->addWidget(scroll, 1);
    depositCard_ = new widgets::Card(right);
    buildDeposits();
    column->addWidget(form_);
    column->addWidget(historyCard_, 1);
    column->addWidget(depositCard_);
    return right;
}

void OrderPage::buildDeposits() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (auto& line : depositLines_) {
        line = {new widgets::SafeLabel(widgets::TextLook::Note, depositCard_),
                new widgets::SafeLabel(depositCard_),
                new widgets::StatusPill(around_.theme, depositCard_)};
        line.amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(line.party, row, 0);
        grid->addWidget(line.amount, row, 1);
        grid->addWidget(line.state, row++, 2);
    }
    depositCard_->content()->addLayout(grid);
}

}  // namespace seabridge::screens
