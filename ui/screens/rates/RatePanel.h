// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/rates/ChangeMark.h"
#include "ui/screens/rates/DayTable.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Segments.h"

class QStackedWidget;

namespace seabridge::screens {

/// One pair over time: newest rate, chart or table, and what is drawn. `theme` outlives it.
class RatePanel : public widgets::Card {
    Q_OBJECT
public:
    explicit RatePanel(const theme::Theme& theme, QWidget* parent = nullptr);
    void retranslate();
    /// After RateFeed::daysChanged(), or anew; keeps what is looked at.
    void present(const RateFeed& feed);

    /// Of the chart; nothing chosen is the last day.
    [[nodiscard]] std::optional<std::int32_t> selectedDay() const { return chart_->selectedDay(); }
    [[nodiscard]] charts::Range shownRange() const { return chart_->shownRange(); }

signals:
    /// Another day was selected, or another part of time is shown.
    void lookChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Pair, rate and periods go before the change, which the list of pairs says as well.
    void fitHead();
    enum View { kLine, kCandles, kBand, kTable };
    void lay();
    void chooseRow(int row);
    void showPeriod();
    void showView();
    void showTable();
    void showReadout(std::optional<std::int32_t> pointed);
    void showLegend();
    [[nodiscard]] std::int32_t periodStart() const;

    const RateFeed* feed_ = nullptr;
    widgets::SafeLabel* pair_;
    widgets::SafeLabel* rate_;
    ChangeMark* change_;
    widgets::Segments* periods_;
    widgets::Segments* views_;
    widgets::SafeLabel* readout_;
    QStackedWidget* stack_;
    charts::RateChart* chart_;
    DayTable* table_;
    widgets::SafeLabel* legend_;
    std::optional<std::int32_t> lastDay_;  ///< of what the period was reckoned from
    QString noRates_;
};

}  // namespace seabridge::screens
