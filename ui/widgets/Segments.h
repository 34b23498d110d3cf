// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QButtonGroup;
class QPushButton;

namespace seabridge::widgets {

/// A choice of a few, side by side: periods, views, filters. Arrow keys move within it.
class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(QWidget* parent = nullptr);
    /// Sets the texts; the first call makes the buttons, named objectName() and a number from 0.
    void setChoices(const QStringList& texts);
    void choose(int index);
    [[nodiscard]] int chosen() const;

signals:
    /// By a person, not by choose().
    void picked(int index);

private:
    QButtonGroup* group_;
    std::vector<QPushButton*> buttons_;
};

}  // namespace seabridge::widgets
