// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/BallotList.h"

#include "ui/widgets/RowKeeping.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace seabridge::screens {

namespace {

using widgets::Column;
using widgets::Pill;

constexpr int kRowHeight = 52;

constexpr Column<BallotLine> kColumns[]{
    {.look = {.key = "ballot", .isStrong = true, .widthPx = 190, .stretches = true},
     .text = [](const BallotLine& row) { return row.title; },
     .note = [](const BallotLine& row) { return row.note; }},
    {.look = {.key = "state", .widthPx = 124},
     .text = [](const BallotLine& row) { return row.state.word; },
     .pill = [](const BallotLine& row) { return std::optional<Pill>(row.state); }},
    {.look = {.key = "tally", .isNumber = true, .widthPx = 112},
     .text = [](const BallotLine& row) { return row.tally; }},
    {.look = {.key = "ends", .widthPx = 96},
     .text = [](const BallotLine& row) { return row.ends; }},
};

}  // namespace

BallotList::BallotList(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      theme_(theme),
      model_(new widgets::RowModel<BallotLine>(kColumns, this)),
      table_(new widgets::DataTable(theme, this)),
      empty_(new widgets::EmptyState(theme, QStringLiteral("scale"), this)),
      pages_(new QStackedWidget(this)) {
    table_->setObjectName(QStringLiteral("ballots"));
    table_->show(model_);
    table_->setRowHeight(kRowHeight);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    pages_->addWidget(table_);
    pages_->addWidget(empty_);
    content()->addWidget(pages_, 1);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!isSetting_) emit picked();
    });
    connect(table_, &widgets::DataTable::opened, this, &BallotList::picked);
}

void BallotList::retranslate() {
    setTitle(tr("Open ballots"));
    table_->setAccessibleName(tr("Open ballots"));
    model_->setTitles({tr("Ballot"), tr("State"), tr("Yeses"), tr("Lapses after")});
    notProvenTitle_ = tr("Not proven yet");
    notProven_ = tr("Open ballots are shown once peers have proven your history.");
    noneTitle_ = tr("No ballot is open");
    noneMember_ =
        tr("A ballot that you or another member proposes appears here until enough have "
           "said yes or it lapses.");
    noneOther_ =
        tr("Ballots are put to the members of the consortium. What they have decided "
           "stands among the decisions.");
}

void BallotList::present(const api::View& view) {
    std::vector<BallotLine> rows;
    for (const auto& ballot : view.affairs.ballots)
        rows.push_back(ConsortiumWords::lineOf(view, ballot, theme_.language()));
    const bool isMember = view.self && view.affairs.member(view.self->org) != nullptr;
    if (view.coverage.isProven)
        empty_->present(noneTitle_, isMember ? noneMember_ : noneOther_);
    else
        empty_->present(notProvenTitle_, notProven_);
    pages_->setCurrentIndex(rows.empty() ? 1 : 0);
    // What a view moves is no choice of a person: it must not end what is being written.
    isSetting_ = true;
    widgets::replaceRows(*table_, *model_, shown_, std::move(rows),
                         [](const BallotLine& row) { return row.id; });
    if (!table_->currentIndex().isValid() && model_->rowCount() > 0) table_->selectRow(0);
    isSetting_ = false;
}

std::optional<base::Hash> BallotList::chosen() const {
    const QModelIndex index = table_->currentIndex();
    if (!index.isValid() || index.row() >= model_->rowCount()) return std::nullopt;
    return model_->row(index.row()).id;
}

void BallotList::choose(const base::Hash& id) {
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->row(row).id == id) table_->selectRow(row);
}

}  // namespace seabridge::screens
