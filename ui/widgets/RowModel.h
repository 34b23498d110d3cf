// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/TableModel.h"

#include <span>
#include <utility>

namespace seabridge::widgets {

/// A column of a list of `Row`. A screen writes them as one constexpr array:
///     constexpr Column<Order> kColumns[]{
///         {.look = {.key = "number"}, .text = [](const Order& o) { return o.number; },
///          .compare = byNumber}, ...
/// Column functions see the row only, so a row holds its texts ready.
template <class Row>
struct Column {
    ColumnLook look;
    QString (*text)(const Row&);
    /// Below, equal to or above 0; null: not sortable.
    int (*compare)(const Row&, const Row&) = nullptr;
    /// Painted in place of the text, which stays what is copied and read aloud.
    std::optional<Pill> (*pill)(const Row&) = nullptr;
    QString (*note)(const Row&) = nullptr;  ///< second line; for rows of kTwoLineRow
};

/// A list of rows behind a table: no model class for each list. The columns outlive it.
template <class Row>
class RowModel : public TableModel {
public:
    explicit RowModel(std::span<const Column<Row>> columns, QObject* parent = nullptr)
        : TableModel(parent), columns_(columns) {}

    void setRows(std::vector<Row> rows) {
        beginResetModel();
        rows_ = std::move(rows);
        resetOrder(static_cast<int>(rows_.size()));
        endResetModel();
    }
    /// The row shown at this place.
    [[nodiscard]] const Row& row(int shown) const { return at(sourceRow(shown)); }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(columns_.size());
    }
    [[nodiscard]] ColumnLook lookOf(int column) const override { return columnAt(column).look; }
    [[nodiscard]] bool isSortable(int column) const override {
        return columnAt(column).compare != nullptr;
    }

protected:
    [[nodiscard]] QString cell(int sourceRow, int column) const override {
        return columnAt(column).text(at(sourceRow));
    }
    [[nodiscard]] std::optional<Pill> pill(int sourceRow, int column) const override {
        const auto of = columnAt(column).pill;
        return of ? of(at(sourceRow)) : std::nullopt;
    }
    [[nodiscard]] QString note(int sourceRow, int column) const override {
        const auto of = columnAt(column).note;
        return of ? of(at(sourceRow)) : QString();
    }
    [[nodiscard]] int compare(int left, int right, int column) const override {
        const auto order = columnAt(column).compare;
        return order ? order(at(left), at(right)) : 0;
    }

private:
    [[nodiscard]] const Row& at(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const Column<Row>& columnAt(int column) const {
        return columns_[static_cast<std::size_t>(column)];
    }
    std::span<const Column<Row>> columns_;
    std::vector<Row> rows_;
};

}  // namespace seabridge::widgets
