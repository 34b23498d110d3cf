// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace seabridge::widgets {

/// While an input method composes text, Enter takes the candidate and Esc drops it: neither may
/// submit or close anything. Some platforms still send us the key; this keeps it from every
/// widget, shortcut and dialog. One in a program, made after QApplication. GUI thread.
class CompositionGuard : public QObject {
    Q_OBJECT
public:
    explicit CompositionGuard(QObject* parent = nullptr);
    [[nodiscard]] bool isComposing() const { return !composing_.isNull(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QObject> composing_;  ///< the widget with unfinished text
};

}  // namespace seabridge::widgets
