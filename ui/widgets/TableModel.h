// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Pill.h"

#include <QtCore/QAbstractTableModel>

#include <optional>

#include <vector>

namespace seabridge::widgets {

/// What a table shows of a column, apart from its content.
struct ColumnLook {
    const char* key;         ///< stable name, for saved layouts and tests
    bool isNumber = false;   ///< right-aligned; copied as a number
    bool isStrong = false;   ///< semibold: what the row is about
    int widthPx = 120;       ///< at first
    bool stretches = false;  ///< takes what is left
};

/// The part of a row model that does not depend on the row. Sorting happens here, on the GUI
/// thread, so it is for lists up to [20,000] rows; a longer list is sorted in core and shown page
/// by page. Texts come as they are and leave as plain text.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Called by the screen's retranslate(); one for each column.
    void setTitles(const QStringList& titles);
    [[nodiscard]] virtual ColumnLook lookOf(int column) const = 0;
    /// What is painted at this place as shown.
    [[nodiscard]] std::optional<Pill> pillAt(const QModelIndex& index) const {
        return pill(sourceRow(index.row()), index.column());
    }
    [[nodiscard]] QString noteAt(const QModelIndex& index) const;
    [[nodiscard]] virtual bool isSortable(int column) const = 0;
    /// Index of the shown row in the rows that were given.
    [[nodiscard]] int sourceRow(int row) const { return order_[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Stable; column -1 is the order as given.
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] virtual QString cell(int sourceRow, int column) const = 0;
    /// Below, equal to or above 0, of two source rows.
    [[nodiscard]] virtual int compare(int left, int right, int column) const = 0;
    /// A state in place of the text; nothing: the text is painted.
    [[nodiscard]] virtual std::optional<Pill> pill(int sourceRow, int column) const {
        static_cast<void>(sourceRow), static_cast<void>(column);
        return std::nullopt;
    }
    /// A second, quieter line in rows that are high enough; "" for none.
    [[nodiscard]] virtual QString note(int sourceRow, int column) const {
        static_cast<void>(sourceRow), static_cast<void>(column);
        return {};
    }
    /// Between beginResetModel and endResetModel: there are `rows` now; keeps the order chosen.
    void resetOrder(int rows);

private:
    void sortOrder();
    QStringList titles_;
    std::vector<int> order_;
    int sortColumn_ = -1;
    Qt::SortOrder sortDirection_ = Qt::AscendingOrder;
};

}  // namespace seabridge::widgets
