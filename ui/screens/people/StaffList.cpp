// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/StaffList.h"

namespace seabridge::screens {

namespace {

using widgets::Column;
using widgets::Pill;

constexpr Column<PersonLine> kPersonColumns[]{
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
    : ListCard(theme, kPersonColumns, "people", "users", parent) {
    table().setSelectionMode(QAbstractItemView::SingleSelection);
}

void StaffList::retranslate() {
    setTitle(tr("People"), tr("each acts only in the roles that are given here"));
    setColumns({tr("Person and roles"), tr("Devices"), tr("State")});
    setEmpty(tr("Not proven yet"),
             tr("The people are shown once peers have proven them. Nothing is lost meanwhile."));
}

void StaffList::present(const api::View& view) {
    showRows(PeopleWords::linesOf(view), [](const PersonLine& row) { return row.id; });
}

std::optional<ledger::UserId> StaffList::chosen() const {
    const auto* row = chosenRow();
    return row ? std::optional(row->id) : std::nullopt;
}

void StaffList::choose(const ledger::UserId& id) {
    chooseRow([&](const PersonLine& row) { return row.id == id; });
}

}  // namespace seabridge::screens
