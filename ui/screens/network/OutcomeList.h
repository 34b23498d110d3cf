// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/network/OutcomeWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/StatusPill.h"

#include <memory>

class QPushButton;

namespace seabridge::screens {

/// What became of that which was signed here and ended when nobody waited for it, until a person
/// dismisses it. Hidden where there is nothing. `theme` outlives it.
class OutcomeList : public widgets::Card {
    Q_OBJECT
public:
    explicit OutcomeList(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();

signals:
    void dismissWanted(const seabridge::ledger::TxId& id);

private:
    struct Line {
        QWidget* row;
        widgets::StatusPill* pill;
        widgets::SafeLabel* sentence;
        widgets::SafeLabel* facts;
        QPushButton* dismiss;
        ledger::TxId id = {};
    };
    void addLine();
    void presentLine(Line& line, const OutcomeLine& says);
    const theme::Theme& theme_;
    std::vector<std::unique_ptr<Line>> lines_;
    QString title_, note_, dismiss_;
};

}  // namespace seabridge::screens
