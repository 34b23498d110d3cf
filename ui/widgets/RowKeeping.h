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
    const auto kept = current >= 0 && current < model.rowCount()
                          ? std::optional(idOf(model.row(current)))
                          : std::nullopt;
    const int scrolled = table.verticalScrollBar()->value();
    now = fresh;
    model.setRows(std::move(fresh));
    for (int row = 0; kept && row < model.rowCount(); ++row)
        if (idOf(model.row(row)) == *kept) table.selectRow(row);
    table.verticalScrollBar()->setValue(scrolled);
}

}  // namespace seabridge::widgets
