// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/GrowingScroll.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLayout>

#include <algorithm>

namespace seabridge::widgets {

QSize GrowingScroll::sizeHint() const {
    return {QScrollArea::sizeHint().width(), tallest_ + 2 * frameWidth()};
}

bool GrowingScroll::eventFilter(QObject* watched, QEvent* event) {
    const bool isDone = QScrollArea::eventFilter(watched, event);
    const bool mayHaveGrown =
        event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    if (watched == widget() && mayHaveGrown) {
        const QLayout* layout = widget()->layout();
        const int width = viewport()->width();
        const int height = layout != nullptr && layout->hasHeightForWidth()
                               ? layout->totalHeightForWidth(width)
                               : widget()->sizeHint().height();
        if (height > tallest_) {
            tallest_ = height;
            updateGeometry();
        }
    }
    return isDone;
}

}  // namespace seabridge::widgets
