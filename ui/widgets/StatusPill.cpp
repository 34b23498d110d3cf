// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusPill.h"

#include "ui/text/Plain.h"
#include "ui/theme/Fonts.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace seabridge::widgets {

StatusPill::StatusPill(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StatusPill::show(const Pill& pill) {
    pill_ = pill;
    pill_.word = text::plain(pill.word);
    setAccessibleName(pill_.word);
    setToolTip(text::safeTip(pill_.word));
    updateGeometry();
    update();
}

QFont StatusPill::pillFont() const {
    return theme::fontFor(theme_.language(), theme::FontRole::Note);
}

QSize StatusPill::sizeHint() const { return sizeOfPill(pill_, pillFont()); }

QSize StatusPill::minimumSizeHint() const {
    return {std::min(48, sizeHint().width()), sizeHint().height()};
}

void StatusPill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(pillFont());
    paintPill(painter, rect(), pill_, theme_, *this);
}

void StatusPill::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

}  // namespace seabridge::widgets
