// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableModel.h"

#include "ui/text/Plain.h"

#include <algorithm>
#include <numeric>

namespace seabridge::widgets {

void TableModel::setTitles(const QStringList& titles) {
    titles_ = titles;
    if (columnCount() > 0) emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

QString TableModel::noteAt(const QModelIndex& index) const {
    return text::plain(note(sourceRow(index.row()), index.column()));
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    switch (role) {
        case Qt::DisplayRole:
            return text::plain(cell(sourceRow(index.row()), index.column()));
        case Qt::AccessibleTextRole: {
            const QString cellText = text::plain(cell(sourceRow(index.row()), index.column()));
            const QString second = noteAt(index);
            return second.isEmpty() ? cellText : cellText + QStringLiteral(", ") + second;
        }
        case Qt::ToolTipRole:
            return text::safeTip(cell(sourceRow(index.row()), index.column()));
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter |
                       (lookOf(index.column()).isNumber ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return titles_.value(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (lookOf(section).isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void TableModel::sort(int column, Qt::SortOrder order) {
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sources;
    for (const QModelIndex& index : before) sources.push_back(sourceRow(index.row()));
    sortColumn_ = column;
    sortDirection_ = order;
    sortOrder();
    std::vector<int> place(order_.size());
    for (std::size_t row = 0; row < order_.size(); ++row)
        place[static_cast<std::size_t>(order_[row])] = static_cast<int>(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(place[static_cast<std::size_t>(sources[static_cast<std::size_t>(i)])],
                           before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void TableModel::resetOrder(int rows) {
    order_.resize(static_cast<std::size_t>(rows));
    sortOrder();
}

void TableModel::sortOrder() {
    std::iota(order_.begin(), order_.end(), 0);
    if (sortColumn_ < 0) return;
    const bool ascending = sortDirection_ == Qt::AscendingOrder;
    std::stable_sort(order_.begin(), order_.end(), [&](int left, int right) {
        const int c = compare(left, right, sortColumn_);
        return ascending ? c < 0 : c > 0;
    });
}

}  // namespace seabridge::widgets
