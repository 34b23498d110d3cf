// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Screens.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace seabridge::shell {

class NavButton;

/// The navigation at the left: what the person's roles see, with what waits there. `theme`
/// outlives it.
class Rail : public QWidget {
    Q_OBJECT
public:
    static constexpr int kWidth = 204;

    explicit Rail(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    /// Marks the screen; nothing is emitted.
    void mark(const QString& screen);

signals:
    void wanted(const QString& screen);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void paintTitle(QPainter& painter) const;
    const theme::Theme& theme_;
    QButtonGroup* group_;
    std::vector<NavButton*> buttons_;  ///< as allScreens()
    std::vector<QFrame*> rules_;       ///< before the first of each later group
    QString name_;
};

}  // namespace seabridge::shell
