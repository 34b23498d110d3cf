// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/TableModel.h"

#include <QtWidgets/QTableView>

namespace seabridge::widgets {

/// A table for the keyboard: arrows move, Enter opens, Ctrl+C copies the selected rows, Tab leaves.
/// Numbers stand right; the selected row has a bar. `theme` outlives it.
class DataTable : public QTableView {
    Q_OBJECT
public:
    explicit DataTable(const theme::Theme& theme, QWidget* parent = nullptr);
    /// The model outlives the table or is its child.
    void show(TableModel* model);
    using QWidget::show;
    /// 32 to 52 pixels.
    void setRowHeight(int pixels);

    /// The selected rows with their titles, tab between cells and line feed behind rows; numbers
    /// with ASCII minus, texts that would be formulas made harmless.
    [[nodiscard]] QString selectedAsText() const;

signals:
    /// Enter or a double click; the row as shown.
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString copied(const QModelIndex& index) const;
};

}  // namespace seabridge::widgets
