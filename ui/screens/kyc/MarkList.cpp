// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/MarkList.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>

namespace seabridge::screens {

namespace {

constexpr int kMarkIcon = 15;

Mark mark(const char* icon, theme::Tone tone, const QString& words) {
    return {QString::fromLatin1(icon), tone, words};
}

}  // namespace

Mark goodMark(const QString& words) {
    return mark("circle-check", theme::Tone::Ok, words);
}
Mark badMark(const QString& words) {
    return mark("circle-x", theme::Tone::Bad, words);
}
Mark openMark(const QString& words) {
    return mark("circle-dashed", theme::Tone::Neutral, words);
}
Mark noteMark(const QString& words) {
    return mark("triangle-alert", theme::Tone::Warn, words);
}

MarkList::MarkList(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(8);
    grid_->setVerticalSpacing(8);
    grid_->setColumnStretch(1, 1);
}

void MarkList::setMarks(const std::vector<Mark>& marks) {
    if (marks == marks_) return;
    marks_ = marks;
    while (lines_.size() < marks.size()) {
        const int row = static_cast<int>(lines_.size());
        Line line{new QLabel(this), new widgets::SafeLabel(this)};
        line.icon->setTextFormat(Qt::PlainText);
        line.icon->setFixedSize(kMarkIcon, kMarkIcon + 2);
        line.words->setWraps(true);
        grid_->addWidget(line.icon, row, 0, Qt::AlignTop);
        grid_->addWidget(line.words, row, 1);
        lines_.push_back(line);
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const bool isUsed = i < marks.size();
        if (isUsed) lines_[i].words->setText(marks[i].words);
        lines_[i].icon->setVisible(isUsed);
        lines_[i].words->setVisible(isUsed);
    }
    setVisible(!marks.empty());
    showIcons();
}

void MarkList::showIcons() {
    for (std::size_t i = 0; i < marks_.size(); ++i)
        lines_[i].icon->setPixmap(
            theme_.pixmap(marks_[i].icon, colorsOf(theme_.tokens(), marks_[i].tone).text, kMarkIcon,
                          devicePixelRatioF()));
}

void MarkList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcons();
}

}  // namespace seabridge::screens
