// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/people/PeopleWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/StatusPill.h"

class QVBoxLayout;

namespace seabridge::screens {

/// What is weak in the policy, one line each; a word of praise where nothing is. `theme` outlives
/// it.
class FindingList : public widgets::Card {
    Q_OBJECT
public:
    explicit FindingList(const theme::Theme& theme, QWidget* parent = nullptr);
    void setFindings(const std::vector<FindingLine>& findings);
    void retranslate();
    [[nodiscard]] const std::vector<FindingLine>& findings() const { return shown_; }

private:
    struct Line {
        QWidget* row;
        widgets::StatusPill* pill;
        widgets::SafeLabel* sentence;
    };
    Line& lineAt(std::size_t index);
    const theme::Theme& theme_;
    widgets::SafeLabel* good_;
    QVBoxLayout* column_;
    std::vector<Line> lines_;
    std::vector<FindingLine> shown_;
};

}  // namespace seabridge::screens
