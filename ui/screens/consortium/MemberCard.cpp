// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/MemberCard.h"

namespace seabridge::screens {

namespace {

using widgets::Column;
using widgets::Pill;

constexpr Column<MemberLine> kMemberColumns[]{
    {.look = {.key = "member", .isStrong = true, .widthPx = 190, .stretches = true},
     .text = [](const MemberLine& row) { return row.name; },
     .note = [](const MemberLine& row) { return row.roles; }},
    {.look = {.key = "status", .widthPx = 196},
     .text = [](const MemberLine& row) { return row.status.word; },
     .pill = [](const MemberLine& row) { return std::optional<Pill>(row.status); }},
    {.look = {.key = "since", .widthPx = 96},
     .text = [](const MemberLine& row) { return row.since; }},
    {.look = {.key = "vote", .widthPx = 122},
     .text = [](const MemberLine& row) { return row.vote.word; },
     .pill = [](const MemberLine& row) { return std::optional<Pill>(row.vote); }},
};

}  // namespace

MemberCard::MemberCard(const theme::Theme& theme, QWidget* parent)
    : ListCard(theme, kMemberColumns, "members", "users", parent), theme_(theme) {}

void MemberCard::retranslate() {
    setTitle(tr("Members"), tr("they keep the ledger together"));
    setColumns({tr("Member"), tr("Status"), tr("Member since"), tr("Newest block")});
    setEmpty(tr("Not proven yet"),
             tr("The members are shown once peers have proven them. Nothing is lost meanwhile."));
}

void MemberCard::present(const api::View& view) {
    showRows(ConsortiumWords::membersOf(view, theme_.language()),
             [](const MemberLine& row) { return row.org; });
}

}  // namespace seabridge::screens
