// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WordIcon.h"

#include <QtGui/QPainter>
#include <QtWidgets/QPushButton>

namespace seabridge::widgets {

namespace {

constexpr int kSide = 16;
constexpr int kRoom = 4;  // behind the icon, besides the style's

QPixmap withRoom(const QPixmap& icon) {
    const qreal ratio = icon.devicePixelRatio();
    QPixmap out(QSize(qRound((kSide + kRoom) * ratio), icon.height()));
    out.setDevicePixelRatio(ratio);
    out.fill(Qt::transparent);
    QPainter(&out).drawPixmap(0, 0, icon);
    return out;
}

}  // namespace

void setWordIcon(QPushButton& button, const theme::Theme& theme, const QString& name,
                 const QColor& color) {
    QIcon icon;
    for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) {
        icon.addPixmap(withRoom(theme.pixmap(name, color, kSide, ratio)), QIcon::Normal);
        icon.addPixmap(withRoom(theme.pixmap(name, theme.tokens().muted, kSide, ratio)),
                       QIcon::Disabled);
    }
    button.setIcon(icon);
    button.setIconSize({kSide + kRoom, kSide});
}

void setWordIcon(QPushButton& button, const theme::Theme& theme, const QString& name) {
    setWordIcon(button, theme, name, theme.tokens().text);
}

}  // namespace seabridge::widgets
