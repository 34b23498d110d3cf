// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/TermGrid.h"

#include <QtWidgets/QGridLayout>

namespace seabridge::screens {

using widgets::SafeLabel;
using widgets::TextLook;

TermGrid::TermGrid(int columns, QWidget* parent)
    : QWidget(parent), columns_(columns), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(24);
    grid_->setVerticalSpacing(14);
    for (int column = 0; column < columns; ++column) grid_->setColumnStretch(column, 1);
}

TermGrid::Cell& TermGrid::cellAt(std::size_t index) {
    while (cells_.size() <= index) {
        auto* box = new QWidget(this);
        Cell cell{box, new SafeLabel(TextLook::Note, box), new SafeLabel(box),
                  new SafeLabel(TextLook::Note, box)};
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        for (SafeLabel* part : {cell.label, cell.value, cell.note}) {
            part->setWraps(true);
            column->addWidget(part);
        }
        column->addStretch();
        const int place = static_cast<int>(cells_.size());
        grid_->addWidget(box, place / columns_, place % columns_);
        cells_.push_back(cell);
    }
    return cells_[index];
}

void TermGrid::setFacts(const std::vector<widgets::Fact>& facts) {
    for (std::size_t i = 0; i < facts.size(); ++i) {
        Cell& cell = cellAt(i);
        cell.label->setText(facts[i].label);
        cell.value->setText(facts[i].value);
        cell.note->setText(facts[i].note);
        cell.note->setVisible(!facts[i].note.isEmpty());
        cell.box->show();
    }
    for (std::size_t i = facts.size(); i < cells_.size(); ++i) cells_[i].box->hide();
}

}  // namespace seabridge::screens
