// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ExitWhenShown.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace seabridge::app {

namespace {

class FirstPaint : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        // The turn after the paint: then what the paint asked for has happened too.
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

}  // namespace

void exitWhenShown(QWidget& window) { window.installEventFilter(new FirstPaint(&window)); }

}  // namespace seabridge::app
