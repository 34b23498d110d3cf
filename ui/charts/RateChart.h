// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Rate.h"
#include "ui/charts/Candles.h"
#include "ui/charts/RatePlot.h"

#include <QtCharts/QChartView>

class QDateTimeAxis;
class QValueAxis;

namespace seabridge::charts {

/// An exact rate of one day.
struct DayRate {
    std::int32_t day = 0;
    ledger::Rate rate;
};

/// Rates of days as line, candles or band. The wheel zooms round the pointer, dragging pans, a
/// click selects a day; keys: left and right a day, Page Up and Page Down a month, Home and End the
/// ends, Ctrl with left and right pans, + and - zoom, Esc selects nothing. `theme` outlives it.
class RateChart : public QChartView {
    Q_OBJECT
public:
    enum class Kind { Line, Candles, Band };

    explicit RateChart(const theme::Theme& theme, QWidget* parent = nullptr);

    /// Rising days; `places` decimals in texts. Keeps the range and the selected day.
    void setRates(const std::vector<DayRate>& rates, int places);
    void setKind(Kind kind);
    /// As far as there are rates.
    void showRange(Range range);
    [[nodiscard]] Range shownRange() const { return range_; }
    /// What one candle stands for at this zoom. Of those longer than a week there is no band: its
    /// 14 days would be within one.
    [[nodiscard]] CandleSpan candleSpan() const;

    void select(std::optional<std::int32_t> day);
    [[nodiscard]] std::optional<std::int32_t> selectedDay() const { return selected_; }
    /// What is painted; for tests.
    [[nodiscard]] const PlotContent& content() const { return plot_->content(); }
    [[nodiscard]] const std::optional<Crosshair::Mark>& mark() const { return cross_->mark(); }

signals:
    /// The pointer is over this day, which may have no rate; pointerLeft() when it is over none.
    void pointedAt(qint32 day);
    void pointerLeft();
    /// By a person; see selectedDay().
    void selectionChanged();
    void rangeChanged();

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Heights {
        double low;
        double high;
    };
    void wear();
    void change();
    void refresh();
    void placeAxes(Heights heights);
    void addLabels(PlotContent& content, Heights heights) const;
    void placeMark();
    [[nodiscard]] PlotContent contentFor(Heights heights) const;
    void addBoxes(PlotContent& content, Heights heights) const;
    void addBand(PlotContent& content, Heights heights) const;
    [[nodiscard]] bool hasBand() const;
    [[nodiscard]] Heights heightsSeen() const;
    [[nodiscard]] Range clamped(Range range) const;
    [[nodiscard]] std::span<const Candle> candlesSeen() const;
    [[nodiscard]] double xOf(double day) const;
    [[nodiscard]] double yOf(double value, Heights heights) const;
    [[nodiscard]] double dayAt(double x) const;
    [[nodiscard]] std::int32_t knownDay(double day) const;
    void pan(double days);
    void zoom(double factor, double around);
    void pick(std::int32_t day);

    const theme::Theme& theme_;
    QDateTimeAxis* days_;
    QValueAxis* values_;
    RatePlot* plot_;
    Crosshair* cross_;
    std::vector<DayRate> rates_;
    std::vector<Sample> samples_;
    std::vector<BandPoint> band_;
    std::vector<Candle> candles_;
    CandleSpan made_ = CandleSpan::Day;  ///< of candles_
    int places_ = 4;
    Kind kind_ = Kind::Candles;
    QRectF area_;  ///< of the plot, in pixels
    Range range_;
    Heights heights_{0, 1};
    std::optional<std::int32_t> selected_;
    std::optional<std::int32_t> pointed_;
    std::optional<QPointF> pressedAt_;
    Range pressedRange_;
    bool isDragged_ = false;
    bool isChanged_ = true;  ///< what is painted is not what is to be seen
};

}  // namespace seabridge::charts
