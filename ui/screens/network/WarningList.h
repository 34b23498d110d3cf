// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/network/NetworkWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/StatusPill.h"

namespace seabridge::screens {

/// What people have to know, one line each: state and what to do. Hidden where there is nothing.
/// `theme` outlives it.
class WarningList : public widgets::Card {
    Q_OBJECT
public:
    explicit WarningList(const theme::Theme& theme, QWidget* parent = nullptr);
    void setWarnings(const std::vector<Warning>& warnings);

private:
    struct Line {
        QWidget* row;
        widgets::StatusPill* pill;
        widgets::SafeLabel* sentence;
    };
    Line makeLine();
    const theme::Theme& theme_;
    std::vector<Line> lines_;
};

}  // namespace seabridge::screens
