// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace seabridge::app {

/// For measuring: ends the program when `window` was painted and takes input.
void exitWhenShown(QWidget& window);

}  // namespace seabridge::app
