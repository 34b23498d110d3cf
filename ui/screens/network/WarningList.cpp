// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/network/WarningList.h"

#include <QtWidgets/QBoxLayout>

namespace seabridge::screens {

namespace {

constexpr int kPillWidth = 150;

}  // namespace

WarningList::WarningList(const theme::Theme& theme, QWidget* parent)
    : Card(parent), theme_(theme) {
    setObjectName(QStringLiteral("warnings"));
    content()->setSpacing(8);
}

WarningList::Line WarningList::makeLine() {
    Line line{new QWidget(this), new widgets::StatusPill(theme_), new widgets::SafeLabel};
    line.sentence->setWraps(true);
    auto* pillBox = new QHBoxLayout;
    pillBox->addWidget(line.pill);
    pillBox->addStretch();
    auto* row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* holder = new QWidget;
    holder->setFixedWidth(kPillWidth);
    pillBox->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(pillBox);
    row->addWidget(holder, 0, Qt::AlignTop);
    row->addWidget(line.sentence, 1);
    content()->addWidget(line.row);
    return line;
}

void WarningList::setWarnings(const std::vector<Warning>& warnings) {
    setVisible(!warnings.empty());
    while (lines_.size() < warnings.size()) lines_.push_back(makeLine());
    QStringList all;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        lines_[i].row->setVisible(i < warnings.size());
        if (i >= warnings.size()) continue;
        lines_[i].pill->show(warnings[i].pill);
        lines_[i].sentence->setText(warnings[i].sentence);
        all << warnings[i].sentence;
    }
    setAccessibleDescription(all.join(u' '));
}

}  // namespace seabridge::screens
