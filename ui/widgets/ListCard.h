// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RowKeeping.h"

class QStackedWidget;

namespace seabridge::widgets {

/// The part of a ListCard that does not depend on the row.
class ListFrame : public Card {
    Q_OBJECT
public:
    /// The table's accessible name is the title's.
    void setTitle(const QString& title, const QString& note = {});
    /// What is said while there is no row.
    void setEmpty(const QString& title, const QString& sentence) {
        empty_->present(title, sentence);
    }

signals:
    /// A person has moved to a row, clicked or opened one, also the one that was selected before;
    /// may come twice for one act. Never what a view moves.
    void picked();
    /// Enter or a double click.
    void opened(int row);

protected:
    /// `theme` outlives it. `icon` is of the empty list.
    ListFrame(const theme::Theme& theme, const char* tableName, const char* icon, QWidget* parent);
    [[nodiscard]] DataTable& table() const { return *table_; }
    void showModel(TableModel* model);
    void showRowsOrNone(bool hasRows);
    /// A change that is no choice of a person: it must not end what is being written.
    template <class Change>
    void quietly(Change change) {
        isSetting_ = true;
        change();
        isSetting_ = false;
    }

private:
    DataTable* table_;
    EmptyState* empty_;
    QStackedWidget* pages_;
    bool isSetting_ = false;
};

/// A card with a list of rows of two lines, and what is said where there is none.
template <class Row>
class ListCard : public ListFrame {
public:
    ListCard(const theme::Theme& theme, std::span<const Column<Row>> columns, const char* tableName,
             const char* icon, QWidget* parent)
        : ListFrame(theme, tableName, icon, parent), model_(new RowModel<Row>(columns, this)) {
        showModel(model_);
    }
    void setColumns(const QStringList& titles) { model_->setTitles(titles); }
    /// As replaceRows(); does nothing where the rows are the same.
    template <class IdOf>
    void showRows(std::vector<Row> rows, IdOf idOf) {
        showRowsOrNone(!rows.empty());
        quietly([&] { replaceRows(table(), *model_, shown_, std::move(rows), idOf); });
    }
    /// Where nothing is selected, the first row is.
    void selectFirst() {
        if (table().currentIndex().isValid() || model_->rowCount() == 0) return;
        quietly([&] { table().selectRow(0); });
    }
    /// Null if nothing is selected.
    [[nodiscard]] const Row* chosenRow() const { return rowAt(table().currentIndex().row()); }
    [[nodiscard]] const Row* rowAt(int row) const {
        return row >= 0 && row < model_->rowCount() ? &model_->row(row) : nullptr;
    }
    /// Selects the row for which `fits`; false if there is none.
    template <class Fits>
    bool chooseRow(Fits fits) {
        for (int row = 0; row < model_->rowCount(); ++row) {
            if (!fits(model_->row(row))) continue;
            table().selectRow(row);
            return true;
        }
        return false;
    }

private:
    RowModel<Row>* model_;
    std::vector<Row> shown_;
};

}  // namespace seabridge::widgets
