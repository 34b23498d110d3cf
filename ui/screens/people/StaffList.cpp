// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/StaffList.h"

#include "ui/widgets/RowKeeping.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace seabridge::screens {

namespace {

using widgets::Column;
using widgets::Pill;

constexpr int kRowHeight = 52;

constexpr Column<PersonLine> kColumns[]{
    {.look = {.key = "person", .isStrong = true, .widthPx = 220, .stretches = true},
     .text = [](const PersonLine& row) { return row.name; },
     .note = [](const PersonLine& row) { return row.roles; }},
    {.look = {.key = "devices", .isNumber = true, .widthPx = 90},
     .text = [](const PersonLine& row) { return row.devices; }},
    {.look = {.key = "state", .widthPx = 150},
     .text = [](const PersonLine& row) { return row.state.word; },
     .pill = [](const PersonLine& row) { return std::optional<Pill>(row.state); }},
};

}  // namespace

StaffList::StaffList(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      model_(new widgets::RowModel<PersonLine>(kColumns, this)),
      table_(new widgets::DataTable(theme, this)),
      empty_(new widgets::EmptyState(theme, QStringLiteral("users"), this)),
      pages_(new QStackedWidget(this)) {
    table_->setObjectName(QStringLiteral("people"));
    table_->show(model_);
    table_->setRowHeight(kRowHeight);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    pages_->addWidget(table_);
    pages_->addWidget(empty_);
    content()->addWidget(pages_, 1);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!isSetting_) emit picked();
    });
    connect(table_, &widgets::DataTable::opened, this, &StaffList::picked);
}

void StaffList::retranslate() {
    setTitle(tr("People"), tr("each acts only in the roles that are given here"));
    table_->setAccessibleName(tr("People"));
    model_->setTitles({tr("Person and roles"), tr("Devices"), tr("State")});
    notProvenTitle_ = tr("Not proven yet");
    notProven_ = tr("The people are shown once peers have proven them. Nothing is lost meanwhile.");
}

void StaffList::present(const api::View& view) {
    auto rows = PeopleWords::linesOf(view);
    empty_->present(notProvenTitle_, notProven_);
    pages_->setCurrentIndex(rows.empty() ? 1 : 0);
    isSetting_ = true;
    widgets::replaceRows(*table_, *model_, shown_, std::move(rows),
                         [](const PersonLine& row) { return row.id; });
    isSetting_ = false;
}

std::optional<ledger::UserId> StaffList::chosen() const {
    const QModelIndex index = table_->currentIndex();
    if (!index.isValid() || index.row() >= model_->rowCount()) return std::nullopt;
    return model_->row(index.row()).id;
}

void StaffList::choose(const ledger::UserId& id) {
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->row(row).id == id) table_->selectRow(row);
}

}  // namespace seabridge::screens
