// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Pill.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>
#include <QtWidgets/QWidget>

namespace seabridge::widgets {

namespace {

constexpr int kSideMargin = 7;
constexpr int kPillIcon = 14;
constexpr int kPillGap = 4;
constexpr int kRadius = 5;
constexpr int kMinHeight = 20;

}  // namespace

QSize sizeOfPill(const Pill& pill, const QFont& font) {
    const QFontMetrics metrics(font);
    return {2 * kSideMargin + kPillIcon + kPillGap + metrics.horizontalAdvance(pill.word) + 1,
            std::max(kMinHeight, metrics.height() + 2)};
}

void paintPill(QPainter& painter, const QRect& box, const Pill& pill, const theme::Theme& theme,
               const QWidget& on) {
    const theme::ToneColors colors = theme::colorsOf(theme.tokens(), pill.tone);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(box, kRadius, kRadius);
    const int iconTop = box.top() + (box.height() - kPillIcon) / 2;
    painter.drawPixmap(box.left() + kSideMargin, iconTop,
                       theme.pixmap(pill.icon, colors.text, kPillIcon, on.devicePixelRatioF()));
    painter.setPen(colors.text);
    const QRect place = box.adjusted(kSideMargin + kPillIcon + kPillGap, 0, -kSideMargin + 1, 0);
    const QString seen =
        QFontMetrics(painter.font()).elidedText(pill.word, Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, seen);
}

}  // namespace seabridge::widgets
