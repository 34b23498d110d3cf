// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/consortium/ConsortiumWords.h"
#include "ui/widgets/ListCard.h"

namespace seabridge::screens {

/// What runs out, the next first; Enter goes where it is looked after. `theme` outlives it.
class CalendarPage : public widgets::ListCard<CalendarLine> {
    Q_OBJECT
public:
    explicit CalendarPage(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();

signals:
    void wanted(const QString& screen, const QString& item);

private:
    const theme::Theme& theme_;
    QString notProvenTitle_, notProven_, noneTitle_, none_;
};

}  // namespace seabridge::screens
