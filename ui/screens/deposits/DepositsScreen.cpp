// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deposits/DepositsScreen.h"

#include "ui/screens/deposits/DepositDetail.h"
#include "ui/screens/deposits/DepositWords.h"
#include "ui/text/Format.h"
#include "ui/text/ProofState.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/RowKeeping.h"
#include "ui/widgets/Segments.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedLayout>

namespace seabridge::screens {

namespace {

constexpr int kDetailWidth = 320;
constexpr int kNarrowDetail = 280;
constexpr int kNextColumn = 4;
constexpr int kWhoseColumn = 1;
constexpr int kWideWhose = 172;
constexpr int kNarrowWhose = 148;
enum Filter { kAll, kRequired, kHeld, kReturned };

bool passes(int filter, api::DepositState state) {
    return filter == kAll || filter == static_cast<int>(state);
}

}  // namespace

DepositsScreen::DepositsScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      head_(new widgets::PageHead(theme(), this)),
      filter_(new widgets::Segments(this)),
      stack_(new QStackedLayout),
      table_(new widgets::DataTable(theme(), this)),
      model_(new widgets::RowModel<DepositLine>(depositColumns(), this)),
      empty_(new widgets::EmptyState(theme(), QStringLiteral("shield-check"), this)),
      detail_(new DepositDetail(theme(), this)),
      keys_(new widgets::SafeLabel(widgets::TextLook::Note, this)) {
    build();
    connect(filter_, &widgets::Segments::picked, this, [this] { present(view()); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DepositsScreen::presentDetail);
    const auto toOrder = [this] {
        if (const auto* row = selected())
            navigation().go(QString::fromLatin1(kOrders), QString::fromStdString(row->order));
    };
    connect(table_, &widgets::DataTable::opened, this, toOrder);
    connect(detail_, &DepositDetail::orderWanted, this, toOrder);
    connect(detail_, &DepositDetail::actWanted, this, &DepositsScreen::act);
    connect(detail_, &DepositDetail::declineWanted, this, &DepositsScreen::decline);
    for (const auto keys : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* sign = new QShortcut(QKeySequence(Qt::CTRL | keys), this);
        sign->setContext(Qt::WidgetWithChildrenShortcut);
        connect(sign, &QShortcut::activated, this, &DepositsScreen::act);
    }
}

void DepositsScreen::build() {
    filter_->setObjectName(QStringLiteral("depositFilter"));
    table_->setObjectName(QStringLiteral("depositTable"));
    table_->setRowHeight(widgets::kTwoLineRow);
    table_->show(model_);
    empty_->setObjectName(QStringLiteral("depositEmpty"));
    head_->addControl(filter_);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(kPageGap);
    for (auto& figure : figures_) {
        figure = new widgets::KeyFigure(this);
        figures->addWidget(figure, 1);
    }
    auto* list = new widgets::Card(this);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    list->content()->addLayout(stack_, 1);
    list->content()->addWidget(keys_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kPageGap);
    columns->addWidget(list, 1);
    columns->addWidget(detail_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kPageGap);
    column->addWidget(head_);
    column->addLayout(figures);
    column->addLayout(columns, 1);
}

void DepositsScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    const bool isNarrow = width() < kNarrowPage;
    detail_->setFixedWidth(isNarrow ? kNarrowDetail : kDetailWidth);
    table_->setColumnHidden(kNextColumn, isNarrow);
    table_->setColumnWidth(kWhoseColumn, isNarrow ? kNarrowWhose : kWideWhose);
}

void DepositsScreen::present(const api::View& view) {
    const auto figures = depositFigures(view);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        figures_[i]->present(figures[i].label, figures[i].figure, figures[i].note);
        figures_[i]->setVisible(!view.deposits.empty());
    }
    fillTable();
    showEmptiness();
    presentDetail();
}

void DepositsScreen::fillTable() {
    auto fresh = depositLinesOf(view(), theme().language());
    std::erase_if(
        fresh, [this](const DepositLine& line) { return !passes(filter_->chosen(), line.kind); });
    widgets::replaceRows(*table_, *model_, lines_, std::move(fresh),
                         [](const DepositLine& line) { return std::pair(line.order, line.owner); });
    if (!table_->currentIndex().isValid() && !lines_.empty()) table_->selectRow(0);
}

void DepositsScreen::showEmptiness() {
    stack_->setCurrentWidget(lines_.empty() ? static_cast<QWidget*>(empty_) : table_);
    keys_->setVisible(!lines_.empty());
    retranslate();
}

void DepositsScreen::presentDetail() {
    const auto* row = selected();
    detail_->setVisible(row != nullptr);
    if (row) detail_->present(view(), *row);
}

const api::DepositRow* DepositsScreen::selected() const {
    const int shown = table_->currentIndex().row();
    if (shown < 0 || shown >= model_->rowCount()) return nullptr;
    const DepositLine& line = model_->row(shown);
    const auto found = std::ranges::find_if(view().deposits, [&](const api::DepositRow& row) {
        return row.order == line.order && row.owner == line.owner;
    });
    return found == view().deposits.end() ? nullptr : &*found;
}

void DepositsScreen::open(const QString& item) {
    if (item.isEmpty()) return;
    filter_->choose(kAll);
    present(view());
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->row(row).number == item) {
            table_->selectRow(row);
            break;
        }
    table_->setFocus();
}

void DepositsScreen::act() {
    const auto* row = selected();
    const auto step = row ? depositStepOf(view(), *row) : DepositStep::None;
    if (step == DepositStep::None || step == DepositStep::Wait) return;
    const auto* pending = pendingOfDeposit(view(), *row);
    const auto id = pending ? std::optional(pending->id) : std::nullopt;
    signing().open(this, depositStepRequest(view(), *row, step, theme().language()),
                   [this, step, id, order = row->order, owner = row->owner](
                       const std::string&, bridge::Signing::Reply reply) {
                       if (step == DepositStep::Post)
                           core().postDeposit(order, std::move(reply));
                       else if (id)
                           core().approve(*id, std::move(reply));
                       else
                           core().returnDeposit(order, owner, std::move(reply));
                   });
}

void DepositsScreen::decline() {
    const auto* row = selected();
    const auto* pending = row ? pendingOfDeposit(view(), *row) : nullptr;
    if (!pending) return;
    signing().open(this, depositDeclineRequest(view(), *row),
                   [this, id = pending->id](std::string reason, bridge::Signing::Reply reply) {
                       core().decline(id, std::move(reason), std::move(reply));
                   });
}

void DepositsScreen::retranslate() {
    head_->present(tr("Security deposits"),
                   tr("Held on the ledger until the contract is performed; never part of the "
                      "price"));
    filter_->setChoices({tr("All"), tr("Required"), tr("Held"), tr("Returned")});
    keys_->setText(tr("↑ ↓ move · Enter open the order · Ctrl+Enter review and sign"));
    filter_->setAccessibleName(tr("Which deposits"));
    table_->setAccessibleName(tr("Security deposits"));
    const QStringList titles{tr("Order"), tr("Deposit of"), tr("Amount"), tr("State"),
                             tr("Acts next")};
    if (model_->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() != titles[0])
        model_->setTitles(titles);
    detail_->retranslate();
    const auto doubt = text::doubtOf(
        view(), {tr("Not proven yet"), tr("No peer has proven the list of deposits. It appears as "
                                          "soon as one does; nothing is lost.")});
    if (doubt)
        empty_->present(doubt->title, doubt->sentence);
    else if (!view().deposits.empty())
        empty_->present(tr("No deposit is in this state"), tr("Choose All to see the others."));
    else
        empty_->present(tr("No deposits"),
                        tr("No order asks for a security deposit. It is agreed in the quote. "
                           "Proven: nothing is missing here."));
}

}  // namespace seabridge::screens
