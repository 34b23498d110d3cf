// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Choice.h"

#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>

namespace seabridge::widgets {

namespace {
constexpr int kArrow = 14;
constexpr int kMargin = 8;
}  // namespace

Choice::Choice(const theme::Theme& theme, QWidget* parent) : QComboBox(parent), theme_(theme) {
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
}

void Choice::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.drawPixmap(width() - kArrow - kMargin, (height() - kArrow) / 2,
                       theme_.pixmap(QStringLiteral("chevron-down"), theme_.tokens().muted, kArrow,
                                     devicePixelRatioF()));
}

void Choice::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

}  // namespace seabridge::widgets
