// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CompositionGuard.h"

#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

namespace seabridge::widgets {

namespace {

bool endsComposition(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter ||
           event.key() == Qt::Key_Escape;
}

}  // namespace

CompositionGuard::CompositionGuard(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool CompositionGuard::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::InputMethod:
            composing_ = static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty()
                             ? nullptr
                             : watched;
            return false;
        case QEvent::FocusOut:
            if (watched == composing_) composing_ = nullptr;
            return false;
        case QEvent::ShortcutOverride:
        case QEvent::KeyPress:
            if (!isComposing() || !endsComposition(*static_cast<QKeyEvent*>(event))) return false;
            event->accept();
            return true;
        default: return false;
    }
}

}  // namespace seabridge::widgets
