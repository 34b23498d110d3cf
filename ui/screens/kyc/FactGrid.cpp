// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/FactGrid.h"

#include <QtWidgets/QGridLayout>

namespace seabridge::screens {

namespace {
constexpr int kFactColumns = 2;
constexpr int kLabelWidth = 118;
constexpr int kBetween = 28;
}  // namespace

FactGrid::FactGrid(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(10);
    grid_->setVerticalSpacing(3);
    grid_->setColumnMinimumWidth(2, kBetween - 20);
    grid_->setColumnStretch(1, 1);
    grid_->setColumnStretch(4, 1);
}

FactGrid::Place& FactGrid::placeAt(std::size_t index) {
    while (places_.size() <= index) {
        const int count = static_cast<int>(places_.size());
        const int row = count / kFactColumns * 3;
        const int column = count % kFactColumns * 3;
        Place place{new widgets::SafeLabel(widgets::TextLook::Note, this),
                    new widgets::SafeLabel(this), new widgets::StatusPill(theme_, this)};
        place.label->setWraps(true);
        place.label->setFixedWidth(kLabelWidth);
        place.value->setWraps(true);
        place.value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid_->addWidget(place.label, row, column, Qt::AlignTop);
        grid_->addWidget(place.value, row, column + 1);
        grid_->addWidget(place.pill, row + 1, column, 1, 2, Qt::AlignRight);
        grid_->setRowMinimumHeight(row + 2, 6);
        places_.push_back(place);
    }
    return places_[index];
}

void FactGrid::setLines(const std::vector<Line>& lines) {
    std::size_t used = 0;
    for (const Line& line : lines) {
        if (line.value.isEmpty()) continue;
        Place& place = placeAt(used++);
        place.label->setText(line.label);
        place.value->setText(line.value);
        place.pill->show(line.pill);
        place.label->show();
        place.value->show();
        place.pill->setVisible(!line.pill.word.isEmpty());
    }
    for (std::size_t i = used; i < places_.size(); ++i) {
        places_[i].label->setText({});
        places_[i].value->setText({});
        for (QWidget* part : std::initializer_list<QWidget*>{places_[i].label, places_[i].value,
                                                             places_[i].pill})
            part->hide();
    }
}

}  // namespace seabridge::screens
