// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/SafeLabel.h"
#include "ui/widgets/StatusPill.h"

class QHBoxLayout;
class QPushButton;

namespace seabridge::widgets {

/// The head of a page: title, below it a state and a line of facts, at the right its actions.
class PageHead : public QWidget {
    Q_OBJECT
public:
    explicit PageHead(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const QString& title, const QString& facts);
    /// Before the facts; a pill without a word is hidden.
    void setState(const Pill& pill);
    /// From left to right, the main one last and with `isMain`. `icon` is tinted with the theme.
    QPushButton* addAction(const char* objectName, const char* icon, bool isMain = false);
    /// Any control among the actions.
    void addControl(QWidget* control);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcons();
    const theme::Theme& theme_;
    SafeLabel* title_;
    StatusPill* state_;
    SafeLabel* facts_;
    QHBoxLayout* actions_;
    std::vector<std::pair<QPushButton*, QString>> icons_;
};

}  // namespace seabridge::widgets
