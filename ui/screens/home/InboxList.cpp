// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/InboxList.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace seabridge::screens {

namespace {

using widgets::Column;
using widgets::Pill;

constexpr Column<Task> kTaskColumns[]{
    {.look = {.key = "kind", .widthPx = 114},
     .text = [](const Task& task) { return task.pill.word; },
     .pill = [](const Task& task) { return std::optional<Pill>(task.pill); }},
    {.look = {.key = "title", .isStrong = true, .stretches = true},
     .text = [](const Task& task) { return task.title; },
     .note = [](const Task& task) { return task.note; }},
    {.look = {.key = "when", .isNumber = true, .widthPx = 186},
     .text = [](const Task& task) { return task.when; },
     .note = [](const Task& task) { return task.exact; }},
};

}  // namespace

InboxList::InboxList(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      model_(new widgets::RowModel<Task>(kTaskColumns, this)),
      table_(new widgets::DataTable(theme, this)),
      empty_(new widgets::EmptyState(theme, QStringLiteral("inbox"), this)),
      pages_(new QStackedWidget(this)),
      hint_(new widgets::SafeLabel(widgets::TextLook::Note, this)) {
    table_->setObjectName(QStringLiteral("inboxTable"));
    table_->show(model_);
    table_->setRowHeight(widgets::kTwoLineRow);
    table_->horizontalHeader()->hide();
    table_->setMinimumHeight(2 * widgets::kTwoLineRow);
    pages_->addWidget(table_);
    pages_->addWidget(empty_);
    content()->addWidget(pages_, 1);
    content()->addWidget(hint_);
    connect(table_, &widgets::DataTable::opened, this, &InboxList::opened);
    connect(empty_, &widgets::EmptyState::actionWanted, this, &InboxList::emptyActionWanted);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        chosen_ = selected();
        emit selectionChanged();
    });
}

void InboxList::setTasks(const std::vector<Task>& tasks) {
    pages_->setCurrentIndex(tasks.empty() ? 1 : 0);
    hint_->setVisible(!tasks.empty());
    if (std::ranges::equal(shown_, tasks, looksAlike)) return;
    shown_ = tasks;
    const QString wanted = chosen_;
    const int scrolled = table_->verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(table_->selectionModel());
        model_->setRows(tasks);
    }
    select(wanted);
    table_->verticalScrollBar()->setValue(scrolled);
}

void InboxList::setEmpty(const QString& title, const QString& sentence, const QString& action) {
    empty_->present(title, sentence, action);
}

void InboxList::setHint(const QString& hint) { hint_->setText(hint); }

QString InboxList::selected() const {
    const QModelIndex index = table_->currentIndex();
    return index.isValid() ? model_->row(index.row()).key : QString();
}

void InboxList::select(const QString& key) {
    if (model_->rowCount() == 0) {
        chosen_.clear();
        emit selectionChanged();
        return;
    }
    const auto found = std::ranges::find(shown_, key, &Task::key);
    const auto row = found == shown_.end() ? 0 : static_cast<int>(found - shown_.begin());
    table_->selectRow(row);
    chosen_ = selected();
    emit selectionChanged();
}

}  // namespace seabridge::screens
