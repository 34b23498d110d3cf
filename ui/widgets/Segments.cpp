// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Segments.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QPushButton>

namespace seabridge::widgets {

namespace {

constexpr int kPadding = 2 * (11 + 1);  // and border, see Style.qss

}  // namespace

Segments::Segments(QWidget* parent) : QWidget(parent), group_(new QButtonGroup(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", "segments");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(group_, &QButtonGroup::idClicked, this, &Segments::picked);
}

void Segments::setChoices(const QStringList& texts) {
    while (buttons_.size() < static_cast<std::size_t>(texts.size())) {
        auto* button = new QPushButton(this);
        const int index = static_cast<int>(buttons_.size());
        button->setObjectName(objectName() + QString::number(index));
        button->setProperty("look", "segment");
        button->setCheckable(true);
        button->setAutoDefault(false);
        layout()->addWidget(button);
        group_->addButton(button, index);
        if (index == 0) button->setChecked(true);
        buttons_.push_back(button);
    }
    for (int i = 0; i < texts.size(); ++i) {
        auto* button = buttons_[static_cast<std::size_t>(i)];
        button->setText(texts[i]);
        button->setAccessibleName(texts[i]);
        // The chosen one is bold, and choosing another must not move the rest.
        button->ensurePolished();
        QFont bold = button->font();
        bold.setWeight(QFont::DemiBold);
        button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(texts[i]) + kPadding);
    }
}

void Segments::choose(int index) {
    if (auto* button = group_->button(index)) button->setChecked(true);
}

int Segments::chosen() const {
    return group_->checkedId();
}

}  // namespace seabridge::widgets
