// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/DataTable.h"
#include "ui/widgets/RowModel.h"

#include <QtWidgets/QScrollBar>

namespace seabridge::widgets {

/// Gives a table its new rows and keeps the selected one, found again by `idOf`, the keyboard's
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
    const int scrolled = table.verticalScrollBar()->value();
    now = fresh;
    model.setRows(std::move(fresh));
    for (int row = 0; kept >= 0 && row < model.rowCount(); ++row)
        if (model.sourceRow(row) == kept) table.selectRow(row);
    table.verticalScrollBar()->setValue(scrolled);
}

}  // namespace seabridge::widgets
