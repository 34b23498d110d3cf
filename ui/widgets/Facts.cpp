// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Facts.h"

#include <QtWidgets/QGridLayout>

#include <algorithm>

namespace seabridge::widgets {

Facts::Facts(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(2);
    grid_->setColumnStretch(1, 1);
}

Facts::Line& Facts::lineAt(std::size_t index) {
    while (lines_.size() <= index) {
        const int row = static_cast<int>(lines_.size()) * 3;
        Line line{new SafeLabel(TextLook::Note, this), new SafeLabel(this),
                  new SafeLabel(TextLook::Note, this)};
        line.label->setWraps(true);
        line.label->setMinimumWidth(labelWidth_);
        line.value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        line.note->setAlignment(Qt::AlignRight | Qt::AlignTop);
        line.note->setWraps(true);
        grid_->addWidget(line.label, row, 0, Qt::AlignTop);
        grid_->addWidget(line.value, row, 1);
        grid_->addWidget(line.note, row + 1, 1);
        grid_->setRowMinimumHeight(row + 2, 6);
        lines_.push_back(line);
    }
    return lines_[index];
}

void Facts::setFacts(const std::vector<Fact>& facts) {
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const Fact& fact = facts[i];
        Line& line = lineAt(i);
        line.label->setText(fact.label);
        line.value->setWraps(fact.wraps);
        line.value->setText(fact.value);
        line.value->setLook(fact.isStrong ? TextLook::Strong : TextLook::Body);
        line.note->setText(fact.note);
        line.label->show();
        line.value->show();
        line.note->setVisible(!fact.note.isEmpty());
    }
    for (std::size_t i = facts.size(); i < lines_.size(); ++i)
        for (SafeLabel* part : {lines_[i].label, lines_[i].value, lines_[i].note}) part->hide();
    fitLabels();
}

void Facts::fitLabels() {
    int label = labelWidth_;
    int value = 0;
    for (const Line& line : lines_) {
        if (line.label->isHidden()) continue;
        label = std::max(label, line.label->fontMetrics().horizontalAdvance(line.label->fullText()) + 1);
        if (!line.value->wordWrap()) value = std::max(value, line.value->sizeHint().width());
    }
    const int room = std::min(width() * 2 / 5, width() - value - grid_->horizontalSpacing());
    for (const Line& line : lines_)
        line.label->setMinimumWidth(std::min(label, std::max(labelWidth_, room)));
}

void Facts::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitLabels();
}

}  // namespace seabridge::widgets
