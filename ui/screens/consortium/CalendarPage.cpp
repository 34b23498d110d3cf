// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/CalendarPage.h"

#include "ui/widgets/RowKeeping.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace seabridge::screens {

namespace {

using widgets::Column;
using widgets::Pill;

constexpr int kRowHeight = 52;

constexpr Column<CalendarLine> kColumns[]{
    {.look = {.key = "nearness", .widthPx = 150},
     .text = [](const CalendarLine& row) { return row.nearness.word; },
     .pill = [](const CalendarLine& row) { return std::optional<Pill>(row.nearness); }},
    {.look = {.key = "what", .isStrong = true, .widthPx = 300, .stretches = true},
     .text = [](const CalendarLine& row) { return row.what; },
     .note = [](const CalendarLine& row) { return row.meaning; }},
    {.look = {.key = "whom", .widthPx = 260},
     .text = [](const CalendarLine& row) { return row.whom; }},
    {.look = {.key = "day", .widthPx = 190},
     .text = [](const CalendarLine& row) { return row.day; },
     .note = [](const CalendarLine& row) { return row.left; }},
};

}  // namespace

CalendarPage::CalendarPage(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      theme_(theme),
      model_(new widgets::RowModel<CalendarLine>(kColumns, this)),
      table_(new widgets::DataTable(theme, this)),
      empty_(new widgets::EmptyState(theme, QStringLiteral("hourglass"), this)),
      pages_(new QStackedWidget(this)) {
    table_->setObjectName(QStringLiteral("calendar"));
    table_->show(model_);
    table_->setRowHeight(kRowHeight);
    pages_->addWidget(table_);
    pages_->addWidget(empty_);
    content()->addWidget(pages_, 1);
    connect(table_, &widgets::DataTable::opened, this, [this](int row) {
        if (row < 0 || row >= model_->rowCount()) return;
        const CalendarLine& line = model_->row(row);
        if (!line.screen.isEmpty()) emit wanted(line.screen, line.item);
    });
}

void CalendarPage::retranslate() {
    setTitle(tr("What runs out"), tr("by block time; Enter goes where it is looked after"));
    table_->setAccessibleName(tr("What runs out"));
    model_->setTitles(
        {tr("How near"), tr("What, and what happens then"), tr("Whose"), tr("Until")});
    notProvenTitle_ = tr("Not proven yet");
    notProven_ = tr("What runs out is shown once peers have proven your history.");
    noneTitle_ = tr("Nothing runs out");
    none_ =
        tr("Attestations, deputies, ballots, quotes and what waits for signatures appear here "
           "with their last day.");
}

void CalendarPage::present(const api::View& view) {
    auto rows = ConsortiumWords::calendarOf(view, theme_.language());
    if (view.coverage.isProven)
        empty_->present(noneTitle_, none_);
    else
        empty_->present(notProvenTitle_, notProven_);
    pages_->setCurrentIndex(rows.empty() ? 1 : 0);
    widgets::replaceRows(*table_, *model_, shown_, std::move(rows),
                         [](const CalendarLine& row) { return row.day + row.what + row.item; });
}

}  // namespace seabridge::screens
