// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/CaseQueue.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace seabridge::screens {

namespace {

constexpr widgets::Column<CaseLine> kCaseColumns[]{
    {.look = {.key = "state", .widthPx = 44},
     .text = [](const CaseLine& line) { return line.pill.word; },
     .pill = [](const CaseLine& line) {
         return std::optional(widgets::Pill{line.pill.icon, {}, line.pill.tone});
     }},
    {.look = {.key = "name", .isStrong = true, .widthPx = 120, .stretches = true},
     .text = [](const CaseLine& line) { return line.name; },
     .note = [](const CaseLine& line) {
         return line.pill.word + QStringLiteral(" · ") + line.note;
     }}};

}  // namespace

std::vector<api::KycCaseRow> casesOf(const api::View& view, bool forUs) {
    std::vector<api::KycCaseRow> out;
    for (const auto& row : view.cases)
        if (row.isForUs == forUs) out.push_back(row);
    std::ranges::stable_sort(out, [](const auto& left, const auto& right) {
        if (left.entity.ended() != right.entity.ended()) return right.entity.ended();
        return left.entity.ended() ? left.requestedAt > right.requestedAt
                                   : left.requestedAt < right.requestedAt;
    });
    return out;
}

CaseQueue::CaseQueue(const theme::Theme& theme, const char* tableName, QWidget* parent)
    : Card(parent),
      empty_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      table_(new widgets::DataTable(theme, this)),
      model_(new widgets::RowModel<CaseLine>(kCaseColumns, table_)) {
    table_->setObjectName(QString::fromLatin1(tableName));
    table_->show(model_);
    table_->setRowHeight(widgets::kTwoLineRow);
    table_->horizontalHeader()->hide();
    empty_->setWraps(true);
    table_->hide();
    content()->addWidget(empty_, 1, Qt::AlignTop);
    content()->addWidget(table_, 1);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!isSetting_) emit picked();
    });
    connect(table_, &widgets::DataTable::opened, this, &CaseQueue::picked);
}

void CaseQueue::setLines(std::vector<CaseLine> lines) {
    if (lines == lines_) return;
    const auto kept = chosen();
    isSetting_ = true;
    lines_ = lines;
    table_->setVisible(!lines.empty());
    empty_->setVisible(lines.empty());
    model_->setRows(std::move(lines));
    isSetting_ = false;
    if (kept) choose(*kept);
}

void CaseQueue::setTitles(const QString& name, const QString& state) {
    model_->setTitles({state, name});
    table_->setAccessibleName(name);
}

void CaseQueue::setEmptyText(const QString& sentence) {
    empty_->setText(sentence);
}

void CaseQueue::choose(const base::Hash& id) {
    isSetting_ = true;
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->row(row).id == id) table_->selectRow(row);
    isSetting_ = false;
}

std::optional<base::Hash> CaseQueue::chosen() const {
    const QModelIndex index = table_->currentIndex();
    if (!index.isValid()) return std::nullopt;
    return model_->row(index.row()).id;
}

}  // namespace seabridge::screens
