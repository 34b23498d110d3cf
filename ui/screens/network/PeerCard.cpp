// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/network/PeerCard.h"

#include "ui/widgets/RowKeeping.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>

namespace seabridge::screens {

namespace {

using widgets::Column;
using widgets::Pill;

constexpr Column<PeerLine> kColumns[]{
    {.look = {.key = "member", .isStrong = true, .stretches = true},
     .text = [](const PeerLine& row) { return row.member; },
     .note = [](const PeerLine& row) { return row.roles; }},
    {.look = {.key = "country", .widthPx = 88},
     .text = [](const PeerLine& row) { return row.country; }},
    {.look = {.key = "connection", .widthPx = 136},
     .text = [](const PeerLine& row) { return row.connection.word; },
     .pill = [](const PeerLine& row) { return std::optional<Pill>(row.connection); }},
    {.look = {.key = "head", .widthPx = 110},
     .text = [](const PeerLine& row) { return row.head.word; },
     .pill = [](const PeerLine& row) { return std::optional<Pill>(row.head); }},
};

const QString& memberOf(const PeerLine& row) { return row.member; }

}  // namespace

PeerCard::PeerCard(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      theme_(theme),
      model_(new widgets::RowModel<PeerLine>(kColumns, this)),
      table_(new widgets::DataTable(theme, this)),
      empty_(new widgets::EmptyState(theme, QStringLiteral("workflow"), this)),
      pages_(new QStackedWidget(this)) {
    table_->setObjectName(QStringLiteral("peers"));
    table_->show(model_);
    table_->setRowHeight(widgets::kTwoLineRow);
    pages_->addWidget(table_);
    pages_->addWidget(empty_);
    content()->addWidget(pages_, 1);
}

void PeerCard::retranslate() {
    title_ = tr("Peers of the consortium");
    note_ = tr("they keep the ledger; each belongs to a member");
    setTitle(title_, note_);
    table_->setAccessibleName(title_);
    model_->setTitles({tr("Member"), tr("Country"), tr("Connection"), tr("Newest block")});
    noneTitle_ = tr("No consortium is open");
    none_ = tr("The peers stand in the consortium file. They appear here once the vault is open.");
}

void PeerCard::present(const api::View& view) {
    std::vector<PeerLine> rows;
    for (const auto& peer : view.peers)
        rows.push_back(NetworkWords::lineOf(view, peer, theme_.language()));
    empty_->present(noneTitle_, none_);
    pages_->setCurrentIndex(rows.empty() ? 1 : 0);
    widgets::replaceRows(*table_, *model_, shown_, std::move(rows), memberOf);
}

}  // namespace seabridge::screens
