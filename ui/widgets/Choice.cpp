// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Choice.h"

#include <QtGui/QWheelEvent>

namespace seabridge::widgets {

Choice::Choice(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
}

void Choice::wheelEvent(QWheelEvent* event) { event->ignore(); }

}  // namespace seabridge::widgets
