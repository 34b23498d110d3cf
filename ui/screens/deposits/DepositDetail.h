// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/deposits/DepositLines.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace seabridge::widgets {
class Facts;
class StatusPill;
}  // namespace seabridge::widgets

namespace seabridge::screens {

/// The deposit that is selected: its facts, who acts next, and what can be done.
class DepositDetail : public widgets::Card {
    Q_OBJECT
public:
    explicit DepositDetail(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view, const api::DepositRow& row);
    void retranslate();

signals:
    void actWanted();
    void declineWanted();
    void orderWanted();

private:
    const theme::Theme& theme_;
    widgets::StatusPill* state_;
    widgets::Facts* facts_;
    widgets::SafeLabel* sentence_;
    QPushButton* act_;
    QPushButton* decline_;
    QPushButton* order_;
};

}  // namespace seabridge::screens
