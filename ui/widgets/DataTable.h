// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/TableModel.h"

#include <QtWidgets/QTableView>

namespace seabridge::widgets {

/// Pixels of a row with second lines, the highest there is.
inline constexpr int kTwoLineRow = 52;

/// A table for the keyboard: arrows move, Enter opens, Ctrl+C copies the selected rows, Tab leaves;
/// the menu of a row (right button, menu key) copies, and writes the rows to a file.
/// Numbers stand right; the selected row has a bar. `theme` outlives it.
class DataTable : public QTableView {
    Q_OBJECT
public:
    explicit DataTable(const theme::Theme& theme, QWidget* parent = nullptr);
    /// The model outlives the table or is its child.
    void show(TableModel* model);
    using QWidget::show;
    /// 32 pixels to kTwoLineRow.
    void setRowHeight(int pixels);

    /// The selected rows with their titles, tab between cells and line feed behind rows; second
    /// lines in columns of their own, numbers with ASCII minus, texts that would be formulas made
    /// harmless.
    [[nodiscard]] QString selectedAsText() const;
    /// The same as CSV (RFC 4180); all rows unless several are selected.
    [[nodiscard]] QString asCsv() const;

signals:
    /// Enter or a double click; the row as shown.
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// A column without an order of its rows leaves the order, and the arrow, as they are.
    void sortBy(int column, Qt::SortOrder order);
    [[nodiscard]] QString copied(const QModelIndex& index) const;
    /// Titles, then the rows at these places, in the order in which columns are shown.
    [[nodiscard]] std::vector<QStringList> cellsOf(const std::vector<int>& rows) const;
    [[nodiscard]] std::vector<int> selectedPlaces() const;
    void copySelected();
    /// Asks where to write; `isAgain` after it could not be written.
    void chooseFile(const QString& csv, bool isAgain);

    int sorted_ = -1;  ///< by this column
    Qt::SortOrder direction_ = Qt::AscendingOrder;
};

}  // namespace seabridge::widgets
