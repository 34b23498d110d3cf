// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/CalendarPage.h"

#include "ui/text/ProofState.h"

namespace seabridge::screens {

namespace {

using widgets::Column;
using widgets::Pill;

constexpr Column<CalendarLine> kCalendarColumns[]{
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
    : ListCard(theme, kCalendarColumns, "calendar", "hourglass", parent), theme_(theme) {
    connect(this, &ListFrame::opened, this, [this](int row) {
        const auto* line = rowAt(row);
        if (line && !line->screen.isEmpty()) emit wanted(line->screen, line->item);
    });
}

void CalendarPage::retranslate() {
    setTitle(tr("What runs out"), tr("by block time; Enter goes where it is looked after"));
    setColumns({tr("How near"), tr("What, and what happens then"), tr("Whose"), tr("Until")});
    notProvenTitle_ = tr("Not proven yet");
    notProven_ = tr("What runs out is shown once peers have proven your history.");
    noneTitle_ = tr("Nothing runs out");
    none_ =
        tr("Attestations, deputies, ballots, quotes and what waits for signatures appear here "
           "with their last day.");
}

void CalendarPage::present(const api::View& view) {
    const auto doubt = text::doubtOf(view, {notProvenTitle_, notProven_});
    const auto said = doubt.value_or(text::Doubt{noneTitle_, none_});
    setEmpty(said.title, said.sentence);
    showRows(ConsortiumWords::calendarOf(view, theme_.language()),
             [](const CalendarLine& row) { return row.day + row.what + row.item; });
}

}  // namespace seabridge::screens
