// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace seabridge::app {

/// Keeps SIGINT and SIGTERM from ending the program before its children and files are in order.
/// First in main(), before any thread; later ones inherit it. A descriptor to read them from.
[[nodiscard]] int blockEndSignals();
/// Ends Qt's event loop when one comes. After QApplication.
void quitOnEndSignal(int descriptor);

}  // namespace seabridge::app
