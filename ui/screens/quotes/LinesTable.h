// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/quotes/LinesModel.h"
#include "ui/theme/Theme.h"

#include <QtWidgets/QTableView>

namespace seabridge::screens {

/// The lines as a spreadsheet: typing edits, Enter goes down, Tab goes right and leaves at the end;
/// Ctrl+C and Ctrl+V with spreadsheets, Delete clears, Insert adds, Ctrl+D duplicates,
/// Ctrl+Delete removes, Alt+Up and Alt+Down move the line. GUI thread.
class LinesTable : public QTableView {
    Q_OBJECT
public:
    LinesTable(const theme::Theme& theme, LinesModel& model, QWidget* parent = nullptr);

    // As by the keys, for buttons; on the current line.
    void addLine();
    void duplicateLine();
    void removeLines();
    void moveLine(int by);
    /// The cell with the first fault gets the focus; false if there is none.
    bool showFirstFault();
    /// "" where nothing is wrong; else the line and what.
    [[nodiscard]] QString firstFault() const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void pastedTooMuch(std::size_t rows);
    void lineChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool actOn(QKeyEvent* event);
    void copy() const;
    void pasteCells();
    void goDown();
    void settleCell();
    [[nodiscard]] QModelIndex faultyCell() const;
    LinesModel& model_;
};

}  // namespace seabridge::screens
