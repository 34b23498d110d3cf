// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rates/ChangeMark.h"

#include "ui/theme/Fonts.h"

#include <QtGui/QPainter>

namespace seabridge::screens {

namespace {

constexpr int kIcon = 14;
constexpr int kMarkGap = 3;

QFont markFont(const theme::Theme& theme) {
    return theme::fontFor(theme.language(), theme::FontRole::Body);
}

}  // namespace

void paintChange(QPainter& painter, const QRect& box, const Change& change,
                 const theme::Theme& theme, qreal devicePixelRatio) {
    const QColor color = change.direction == 0  ? theme.tokens().muted
                         : change.direction > 0 ? theme.rise()
                                                : theme.fall();
    painter.setPen(color);
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, change.text);
    if (change.direction == 0) return;
    const int width = painter.fontMetrics().horizontalAdvance(change.text);
    const QString icon = change.direction > 0 ? QStringLiteral("arrow-up-right")
                                              : QStringLiteral("arrow-down-right");
    painter.drawPixmap(box.right() - width - kMarkGap - kIcon, box.center().y() - kIcon / 2,
                       theme.pixmap(icon, color, kIcon, devicePixelRatio));
}

ChangeMark::ChangeMark(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChangeMark::present(const std::optional<Change>& change) {
    setVisible(change.has_value());
    if (change == change_) return;
    change_ = change;
    setAccessibleName(change ? change->text : QString());
    updateGeometry();
    update();
}

QSize ChangeMark::sizeHint() const {
    const QFontMetrics metrics(markFont(theme_));
    const int width = change_ ? metrics.horizontalAdvance(change_->text) : 0;
    return {width + kMarkGap + kIcon + 2, std::max(metrics.height(), kIcon)};
}

void ChangeMark::paintEvent(QPaintEvent*) {
    if (!change_) return;
    QPainter painter(this);
    painter.setFont(markFont(theme_));
    paintChange(painter, rect(), *change_, theme_, devicePixelRatioF());
}

}  // namespace seabridge::screens
