// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/home/Tasks.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/GrowingScroll.h"
#include "ui/widgets/StatusPill.h"

class QPushButton;

namespace seabridge::screens {

/// What exactly waits, who signed, until when, and what can be done about it. `theme` outlives it.
class TaskDetail : public widgets::Card {
    Q_OBJECT
public:
    explicit TaskDetail(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const Task& task);
    void retranslate();
    /// The button for the keyboard to land on: sign, or open.
    [[nodiscard]] QPushButton* mainButton() const;

signals:
    void approveWanted();
    void returnWanted();
    void declineWanted();
    void openWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(const char* name, const char* icon, const char* look);
    void showIcons();
    const theme::Theme& theme_;
    widgets::StatusPill* pill_;
    widgets::SafeLabel* title_;
    widgets::SafeLabel* when_;
    widgets::Facts* left_;
    widgets::Facts* right_;
    widgets::GrowingScroll* scroll_;
    widgets::SafeLabel* consequence_;
    std::vector<std::pair<QPushButton*, QString>> icons_;
    QPushButton* approve_;
    QPushButton* sendBack_;
    QPushButton* decline_;
    QPushButton* open_;
    QString notYours_;  ///< why a person may not return or decline
};

}  // namespace seabridge::screens
