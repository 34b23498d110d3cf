// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/wallet/HistoryCard.h"

#include "ui/text/ProofState.h"
#include "ui/text/Words.h"
#include "ui/widgets/RowKeeping.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace seabridge::screens {

namespace {

using widgets::Column;
using widgets::Pill;

constexpr int kBlockColumn = 6;
constexpr int kOrderColumn = 3;
constexpr int kNarrowHistory = 1060;
constexpr int kEntryRowHeight = 44;

int byPosition(const Entry& left, const Entry& right) {
    return left.position < right.position ? -1 : left.position > right.position ? 1 : 0;
}

/// By currency, then by what came.
int byAmount(const Entry& left, const Entry& right) {
    const auto rank = [](const Entry& row) {
        return row.sum ? std::pair(row.sum->currency.code, row.sum->amountMinor)
                       : std::pair(std::string(), std::int64_t{0});
    };
    const auto a = rank(left), b = rank(right);
    return a < b ? -1 : b < a ? 1 : 0;
}

constexpr Column<Entry> kEntryColumns[]{
    {.look = {.key = "time", .widthPx = 190},
     .text = [](const Entry& row) { return row.time; },
     .compare = byPosition},
    {.look = {.key = "what", .isStrong = true, .stretches = true},
     .text = [](const Entry& row) { return row.what; },
     .note = [](const Entry& row) { return row.note; }},
    {.look = {.key = "party", .widthPx = 160},
     .text = [](const Entry& row) { return row.party; },
     .compare = [](const Entry& a, const Entry& b) { return a.party.compare(b.party); }},
    {.look = {.key = "order", .widthPx = 176},
     .text = [](const Entry& row) { return row.order; },
     .compare = [](const Entry& a, const Entry& b) { return a.order.compare(b.order); }},
    {.look = {.key = "amount", .isNumber = true, .widthPx = 136},
     .text = [](const Entry& row) { return row.amount; },
     .compare = byAmount},
    {.look = {.key = "outcome", .widthPx = 156},
     .text = [](const Entry& row) { return row.outcome.word; },
     .pill = [](const Entry& row) { return std::optional<Pill>(row.outcome); }},
    {.look = {.key = "block", .isNumber = true, .widthPx = 68},
     .text = [](const Entry& row) { return row.block; },
     .compare = byPosition},
};

std::uint64_t positionOf(const Entry& row) { return row.position; }

}  // namespace

HistoryCard::HistoryCard(const theme::Theme& theme, bridge::Door& door, QWidget* parent)
    : Card(parent),
      theme_(theme),
      door_(door),
      history_(door),
      model_(new widgets::RowModel<Entry>(kEntryColumns, this)),
      table_(new widgets::DataTable(theme, this)),
      empty_(new widgets::EmptyState(theme, QStringLiteral("history"), this)),
      pages_(new QStackedWidget(this)) {
    table_->setObjectName(QStringLiteral("history"));
    table_->show(model_);
    table_->setRowHeight(kEntryRowHeight);
    pages_->addWidget(table_);
    pages_->addWidget(empty_);
    content()->addWidget(pages_, 1);
    connect(&history_, &History::changed, this, [this] {
        show(door_.view());
        lookForWanted();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryCard::selectionChanged);
    connect(table_->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &HistoryCard::loadWhenNearTheEnd);
}

void HistoryCard::retranslate() {
    title_ = tr("History");
    table_->setAccessibleName(title_);
    model_->setTitles({tr("Time"), tr("What happened"), tr("Other party"), tr("Order"),
                       tr("Amount"), tr("Outcome"), tr("Block")});
    noneTitle_ = tr("Nothing has happened yet");
    none_ = tr("Every quote, payment and approval that concerns you will stand here with its "
               "proof.");
    unprovenTitle_ = tr("Not proven yet");
    unproven_ = tr("The history appears once peers have proven it.");
    failedTitle_ = tr("The history cannot be read");
}

void HistoryCard::present(const api::View& view) {
    const bool isOpen = view.phase == api::Phase::Open;
    if (!isOpen && wasOpen_) history_.clear();
    const bool isNew = isOpen && (!wasOpen_ || view.coverage.completeTo != askedAt_);
    wasOpen_ = isOpen;
    if (isNew) {
        askedAt_ = view.coverage.completeTo;
        history_.refresh();
    }
    show(view);
}

void HistoryCard::show(const api::View& view) {
    std::vector<Entry> rows;
    rows.reserve(history_.rows().size());
    for (const auto& row : history_.rows())
        rows.push_back(WalletWords::entryOf(view, row, theme_.language()));
    setTitle(title_, history_.isLoaded()
                         ? WalletWords::coverage(view, history_.coverage(), rows.size(),
                                                 history_.isAtEnd())
                         : QString());
    pages_->setCurrentIndex(rows.empty() ? 1 : 0);
    const text::Doubt unproven{unprovenTitle_, unproven_};
    const auto doubt =
        history_.coverage().isProven ? text::doubtOf(view, unproven) : std::optional(unproven);
    const auto said = doubt.value_or(text::Doubt{noneTitle_, none_});
    if (history_.failure())
        empty_->present(failedTitle_, text::words(history_.failure()->code));
    else
        empty_->present(said.title, said.sentence);
    widgets::replaceRows(*table_, *model_, shown_, std::move(rows), positionOf);
}

const api::FeedRow* HistoryCard::selected() const {
    const QModelIndex index = table_->currentIndex();
    if (!index.isValid() || index.row() >= model_->rowCount()) return nullptr;
    const auto found = std::ranges::find(history_.rows(), model_->row(index.row()).position,
                                         &api::FeedRow::position);
    return found == history_.rows().end() ? nullptr : &*found;
}

void HistoryCard::find(const base::Hash& id) {
    wanted_ = Wanted{[id](const api::FeedRow& row) {
        return row.entry.id == id || row.entry.effect.ref == id;
    }};
    lookForWanted();
}

void HistoryCard::findOrder(const QString& order) {
    wanted_ = Wanted{[trade = order.toStdString()](const api::FeedRow& row) {
        return row.entry.effect.trade == trade;
    }};
    lookForWanted();
}

void HistoryCard::lookForWanted() {
    if (!wanted_ || !history_.isLoaded()) return;
    const auto found = std::ranges::find_if(history_.rows(), wanted_->fits);
    if (found == history_.rows().end()) {
        if (history_.isAtEnd() || --wanted_->pagesLeft <= 0) return wanted_.reset();
        return history_.more();
    }
    wanted_.reset();
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->row(row).position == found->position) {
            table_->selectRow(row);
            table_->scrollTo(model_->index(row, 0));
        }
}

void HistoryCard::loadWhenNearTheEnd() {
    const QScrollBar* bar = table_->verticalScrollBar();
    if (bar->maximum() > 0 && bar->value() >= bar->maximum() - bar->pageStep()) history_.more();
}

void HistoryCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    // The details pane says what a narrow table leaves out.
    for (const int column : {kBlockColumn, kOrderColumn})
        table_->setColumnHidden(column, width() < kNarrowHistory);
}

}  // namespace seabridge::screens
