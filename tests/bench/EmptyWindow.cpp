// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of the window's start: a window of Qt Widgets with nothing in it. Ends when it was
// painted.
#include "gui/ExitWhenShown.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    seabridge::app::exitWhenShown(window);
    window.show();
    return QApplication::exec();
}
