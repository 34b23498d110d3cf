// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Facts.h"

namespace seabridge::screens {

/// Labelled values side by side, as on a form that was filled in: label above, value below, note
/// under it. Values break into lines and are never cut. Cells are reused.
class TermGrid : public QWidget {
    Q_OBJECT
public:
    explicit TermGrid(int columns, QWidget* parent = nullptr);
    void setFacts(const std::vector<widgets::Fact>& facts);

private:
    struct Cell {
        QWidget* box;
        widgets::SafeLabel* label;
        widgets::SafeLabel* value;
        widgets::SafeLabel* note;
    };
    Cell& cellAt(std::size_t index);
    int columns_;
    QGridLayout* grid_;
    std::vector<Cell> cells_;
};

}  // namespace seabridge::screens
