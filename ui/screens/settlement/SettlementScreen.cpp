// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settlement/SettlementScreen.h"

#include "ui/screens/settlement/PaymentPane.h"
#include "ui/screens/settlement/SettlementWords.h"
#include "ui/text/Format.h"
#include "ui/text/ProofState.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Facts.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/RowKeeping.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/StatusPill.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedLayout>

namespace seabridge::screens {

namespace {

constexpr int kPaneWidth = 352;
constexpr int kNarrowPane = 300;
constexpr int kWhenColumn = 3;

bool isThis(const ledger::Obligation& owed, const DueLine& line) {
    return owed.trade == line.trade && owed.index == line.index;
}

}  // namespace

SettlementScreen::SettlementScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      head_(new widgets::PageHead(theme(), this)),
      filter_(new widgets::Segments(this)),
      stack_(new QStackedLayout),
      table_(new widgets::DataTable(theme(), this)),
      model_(new widgets::RowModel<DueLine>(dueColumns(), this)),
      empty_(new widgets::EmptyState(theme(), QStringLiteral("landmark"), this)),
      pane_(new PaymentPane(theme(), this)),
      keys_(new widgets::SafeLabel(widgets::TextLook::Note, this)) {
    build();
    connect(filter_, &widgets::Segments::picked, this, [this] { present(view()); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        // Another try for what could not be read.
        std::erase_if(asked_, [this](const auto& id) { return !holds_.contains(id); });
        presentPane();
    });
    const auto toOrder = [this] {
        if (const auto* row = selected())
            navigation().go(QString::fromLatin1(kOrders),
                            QString::fromStdString(row->obligation.trade));
    };
    connect(table_, &widgets::DataTable::opened, this, toOrder);
    connect(pane_, &PaymentPane::orderWanted, this, toOrder);
    connect(pane_, &PaymentPane::mainWanted, this, &SettlementScreen::act);
    connect(pane_, &PaymentPane::declineWanted, this, &SettlementScreen::decline);
    connect(pane_, &PaymentPane::edited, this, &SettlementScreen::presentPane);
    for (const auto keys : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* sign = new QShortcut(QKeySequence(Qt::CTRL | keys), this);
        sign->setContext(Qt::WidgetWithChildrenShortcut);
        connect(sign, &QShortcut::activated, this, &SettlementScreen::act);
    }
}

void SettlementScreen::build() {
    filter_->setObjectName(QStringLiteral("dueFilter"));
    table_->setObjectName(QStringLiteral("dueTable"));
    table_->setRowHeight(widgets::kTwoLineRow);
    table_->show(model_);
    empty_->setObjectName(QStringLiteral("dueEmpty"));
    auto* currencies = new QHBoxLayout;
    currencies->setSpacing(kPageGap);
    for (auto& [card, facts, state] : cards_) {
        card = new widgets::Card(this);
        facts = new widgets::Facts(card);
        state = new widgets::StatusPill(theme(), card);
        static_cast<QHBoxLayout*>(card->content()->itemAt(0)->layout())->addWidget(state);
        card->content()->addWidget(facts);
        currencies->addWidget(card, 1);
    }
    for (auto*& figure : figures_) {
        figure = new widgets::KeyFigure(this);
        currencies->addWidget(figure, 1);
    }
    auto* board = new widgets::Card(this);
    board->content()->addWidget(filter_);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    board->content()->addLayout(stack_, 1);
    board->content()->addWidget(keys_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kPageGap);
    columns->addWidget(board, 1);
    columns->addWidget(pane_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kPageGap);
    column->addWidget(head_);
    column->addLayout(currencies);
    column->addLayout(columns, 1);
}

void SettlementScreen::present(const api::View&) {
    presentCards();
    fillTable();
    showEmptiness();
    presentPane();
}

bool SettlementScreen::isNarrow() const {
    return width() < kNarrowPage;
}

void SettlementScreen::fit() {
    pane_->setFixedWidth(isNarrow() ? kNarrowPane : kPaneWidth);
    table_->setColumnHidden(kWhenColumn, isNarrow());
}

void SettlementScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    fit();
    presentCards();
}

void SettlementScreen::presentCards() {
    const auto needs = currencyNeedsOf(view());
    const bool isOne = needs.size() == 1;
    for (auto* figure : figures_) figure->setVisible(isOne);
    if (isOne) presentFigures(needs.front());
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        const bool isSeen =
            !isOne && i < needs.size() && !(isNarrow() && i + 1 == cards_.size());
        cards_[i].card->setVisible(isSeen);
        if (!isSeen) continue;
        const bool isShort = needs[i].freeMinor < needs[i].payMinor;
        cards_[i].state->setVisible(isShort);
        if (isShort) cards_[i].state->show(dueStatePill(DueState::Short));
        cards_[i].card->setTitle(QString::fromStdString(needs[i].currency.code), currencyNote());
        cards_[i].facts->setFacts(currencyFacts(view(), needs[i]));
    }
}

void SettlementScreen::presentFigures(const CurrencyNeed& need) {
    const auto facts = currencyFacts(view(), need);
    const bool isShort = need.freeMinor < need.payMinor;
    const std::array<QString, kFigures> notes{
        currencyNote(), currencyNote(), {}, isShort ? dueStatePill(DueState::Short).word : QString()};
    for (std::size_t i = 0; i < figures_.size() && i < facts.size(); ++i)
        figures_[i]->present(facts[i].label, facts[i].value, notes[i]);
}

void SettlementScreen::fillTable() {
    all_ = dueLinesOf(view(), theme().language());
    const int chosen = std::max(0, filter_->chosen());
    std::vector<DueLine> fresh;
    for (const auto& line : all_)
        if (chosen == 0 || static_cast<int>(line.group) == chosen - 1) fresh.push_back(line);
    widgets::replaceRows(*table_, *model_, lines_, std::move(fresh),
                         [](const DueLine& line) { return std::pair(line.trade, line.index); });
    if (!table_->currentIndex().isValid() && !lines_.empty()) table_->selectRow(0);
}

void SettlementScreen::showEmptiness() {
    stack_->setCurrentWidget(lines_.empty() ? static_cast<QWidget*>(empty_) : table_);
    keys_->setVisible(!lines_.empty());
    retranslate();
}

void SettlementScreen::presentPane() {
    const auto* row = selected();
    pane_->setVisible(row != nullptr);
    if (!row) return;
    readHold(row->obligation);
    pane_->present(view(), *row, holdOf(*row));
}

const api::ObligationRow* SettlementScreen::selected() const {
    const int shown = table_->currentIndex().row();
    if (shown < 0 || shown >= model_->rowCount()) return nullptr;
    const DueLine& line = model_->row(shown);
    const auto found = std::ranges::find_if(
        view().obligations, [&](const auto& row) { return isThis(row.obligation, line); });
    return found == view().obligations.end() ? nullptr : &*found;
}

void SettlementScreen::readHold(const ledger::Obligation& owed) {
    const bool isOurs = view().self && owed.debtor == view().self->org;
    if (!isOurs || !owed.hold || !asked_.insert(*owed.hold).second) return;
    core().trace(owed.trade, bridge::Door::reply<api::OrderTrace>(this, [this](auto result) {
                     if (!result) return;
                     for (const auto& hold : result->holds) holds_[hold.id] = hold;
                     presentPane();
                 }));
}

std::optional<ledger::Hold> SettlementScreen::holdOf(const api::ObligationRow& row) const {
    if (!row.weOwe || !row.obligation.hold) return std::nullopt;
    const auto found = holds_.find(*row.obligation.hold);
    return found == holds_.end() ? std::nullopt : std::optional(found->second);
}

void SettlementScreen::act() {
    const auto* row = selected();
    if (!row) return;
    const auto hold = holdOf(*row);
    const auto button = mainButton(view(), *row, hold);
    if (button.text.isEmpty() || !button.obstacle.isEmpty()) return;
    if (const auto* pending = pendingOfPayment(view(), row->obligation))
        approve(*row, *pending);
    else if (hold)
        takeBack(*hold);
    else
        pay(*row);
}

void SettlementScreen::pay(const api::ObligationRow& row) {
    const auto plan = pane_->chosen(view(), row);
    if (!plan) return;
    signing().open(
        this, planRequest(view(), row.obligation, *plan, theme().language()),
        [this, action = plan->action](const std::string&, bridge::Signing::Reply reply) {
            if (const auto* plain = std::get_if<ledger::SettlePlain>(&action))
                core().settle(*plain, std::move(reply));
            else if (const auto* converted = std::get_if<ledger::SettleConverted>(&action))
                core().convert(*converted, std::move(reply));
            else
                core().fund(std::get<ledger::FundObligation>(action), std::move(reply));
        });
}

void SettlementScreen::approve(const api::ObligationRow& row, const api::InboxRow& pending) {
    signing().open(this, approvalRequest(view(), row.obligation, pending, theme().language()),
                   [this, id = pending.id](const std::string&, bridge::Signing::Reply reply) {
                       core().approve(id, std::move(reply));
                   });
}

void SettlementScreen::decline() {
    const auto* row = selected();
    const auto* pending = row ? pendingOfPayment(view(), row->obligation) : nullptr;
    if (!pending) return;
    signing().open(this, refusalRequest(view(), row->obligation),
                   [this, id = pending->id](std::string reason, bridge::Signing::Reply reply) {
                       core().decline(id, std::move(reason), std::move(reply));
                   });
}

void SettlementScreen::takeBack(const ledger::Hold& hold) {
    signing().open(this, voidRequest(view(), hold),
                   [this, id = hold.id](const std::string&, bridge::Signing::Reply reply) {
                       core().voidFunding(id, std::move(reply));
                   });
}

void SettlementScreen::open(const QString& item) {
    if (item.isEmpty()) return;
    filter_->choose(0);
    present(view());
    const QString order = item.section(u'#', 0, 0);
    const QString index = item.section(u'#', 1, 1);
    for (int row = 0; row < model_->rowCount(); ++row) {
        const DueLine& line = model_->row(row);
        if (line.number != order) continue;
        if (!index.isEmpty() && index != QString::number(line.index)) continue;
        table_->selectRow(row);
        break;
    }
    table_->setFocus();
}

void SettlementScreen::retranslate() {
    head_->present(tr("Settlement"),
                   tr("Payments of all orders that are not settled, by block time"));
    // A count of 0 would say that there is nothing.
    const auto counted = [&](std::size_t count) {
        return text::isComplete(view()) || count > 0 ? std::optional(count) : std::nullopt;
    };
    QStringList filters{dueFilterWords(0, counted(all_.size()))};
    for (std::size_t group = 0; group < kDueGroups; ++group)
        filters << dueFilterWords(static_cast<int>(group) + 1,
                                  counted(static_cast<std::size_t>(std::ranges::count(
                                      all_, static_cast<DueGroup>(group), &DueLine::group))));
    filter_->setChoices(filters);
    keys_->setText(tr("↑ ↓ move · Enter open the order · Ctrl+Enter review and sign"));
    filter_->setAccessibleName(tr("Which payments"));
    table_->setAccessibleName(tr("Payments that are not settled"));
    const QStringList titles{tr("Order"), tr("Amount"), tr("Due date"), tr("When"), tr("State")};
    if (model_->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() != titles[0])
        model_->setTitles(titles);
    pane_->retranslate();
    const auto doubt = text::doubtOf(
        view(), {tr("Not proven yet"), tr("No peer has proven the list of payments. It appears as "
                                          "soon as one does; nothing is lost.")});
    if (doubt)
        empty_->present(doubt->title, doubt->sentence);
    else if (!all_.empty())
        empty_->present(tr("No payment here"), tr("Choose All to see the others."));
    else
        empty_->present(tr("Everything is settled"),
                        tr("No payment is open, neither ours nor one to us. Proven: nothing is "
                           "missing here."));
}

}  // namespace seabridge::screens
