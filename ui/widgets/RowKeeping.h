// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/DataTable.h"
#include "ui/widgets/RowModel.h"

#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace seabridge::widgets {

/// Gives a table its new rows and keeps the selected ones, found again by `idOf`, the keyboard's
/// place and the scroll position; does nothing where `now`, what it shows, is the same already.
template <class Row, class IdOf>
void replaceRows(DataTable& table, RowModel<Row>& model, std::vector<Row>& now,
                 std::vector<Row> fresh, IdOf idOf) {
    if (now == fresh) return;
    const int current = table.currentIndex().row();
    int kept = -1;  // its place among the fresh rows
    if (current >= 0 && current < model.rowCount()) {
        const auto id = idOf(model.row(current));
        for (std::size_t i = 0; i < fresh.size(); ++i)
            if (idOf(fresh[i]) == id) kept = static_cast<int>(i);
    }
    std::vector<std::decay_t<decltype(idOf(std::declval<const Row&>()))>> chosen;
    for (const QModelIndex& index : table.selectionModel()->selectedRows())
        chosen.push_back(idOf(model.row(index.row())));
    const int scrolled = table.verticalScrollBar()->value();
    now = fresh;
    model.setRows(std::move(fresh));
    for (int row = 0; kept >= 0 && row < model.rowCount(); ++row)
        if (model.sourceRow(row) == kept) table.selectRow(row);
    for (int row = 0; chosen.size() > 1 && row < model.rowCount(); ++row)
        if (std::ranges::find(chosen, idOf(model.row(row))) != chosen.end())
            table.selectionModel()->select(
                model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table.verticalScrollBar()->setValue(scrolled);
}

}  // namespace seabridge::widgets
