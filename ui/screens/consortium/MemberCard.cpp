// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/MemberCard.h"

#include "ui/widgets/RowKeeping.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace seabridge::screens {

namespace {

using widgets::Column;
using widgets::Pill;

constexpr int kRowHeight = 52;

constexpr Column<MemberLine> kColumns[]{
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
    : Card(parent),
      theme_(theme),
      model_(new widgets::RowModel<MemberLine>(kColumns, this)),
      table_(new widgets::DataTable(theme, this)),
      empty_(new widgets::EmptyState(theme, QStringLiteral("users"), this)),
      pages_(new QStackedWidget(this)) {
    table_->setObjectName(QStringLiteral("members"));
    table_->show(model_);
    table_->setRowHeight(kRowHeight);
    pages_->addWidget(table_);
    pages_->addWidget(empty_);
    content()->addWidget(pages_, 1);
}

void MemberCard::retranslate() {
    setTitle(tr("Members"), tr("they keep the ledger together"));
    table_->setAccessibleName(tr("Members"));
    model_->setTitles({tr("Member"), tr("Status"), tr("Since"), tr("Newest block")});
    noneTitle_ = tr("Not proven yet");
    none_ = tr("The members are shown once peers have proven them. Nothing is lost meanwhile.");
}

void MemberCard::present(const api::View& view) {
    auto rows = ConsortiumWords::membersOf(view, theme_.language());
    empty_->present(noneTitle_, none_);
    pages_->setCurrentIndex(rows.empty() ? 1 : 0);
    widgets::replaceRows(*table_, *model_, shown_, std::move(rows),
                         [](const MemberLine& row) { return row.org; });
}

}  // namespace seabridge::screens
