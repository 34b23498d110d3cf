// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/RateChart.h"

#include "ui/charts/Ticks.h"
#include "ui/text/Format.h"

#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QValueAxis>
#include <QtCore/QDateTime>
#include <QtWidgets/QGraphicsLayout>

#include <cmath>

namespace seabridge::charts {

namespace {

constexpr int kWindow = 14;
constexpr double kSigmas = 2;
constexpr double kCandlePixels = 5;
constexpr double kLeastDays = 14;
constexpr double kPadShare = 0.06;   ///< above and below the values
constexpr double kLeftShare = 0.01;  ///< of time before the first day
constexpr double kRightShare = 0.02;
constexpr double kBoxShare = 0.75;  ///< of the room of a candle
constexpr double kTickEvery = 60;  ///< pixels
constexpr double kLabelEvery = 96;

double valueOf(const ledger::Rate& rate) {
    return static_cast<double>(rate.numerator) / static_cast<double>(rate.denominator);
}

}  // namespace

RateChart::RateChart(const theme::Theme& theme, QWidget* parent)
    : QChartView(parent),
      theme_(theme),
      days_(new QDateTimeAxis(this)),
      values_(new QValueAxis(this)),
      plot_(nullptr),
      cross_(nullptr) {
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRubberBand(NoRubberBand);
    setMinimumSize(320, 200);
    viewport()->setMouseTracking(true);
    // The ground is painted here, so that what lies behind need not be.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
    QChart& view = *chart();
    view.legend()->hide();
    view.setMargins({0, 10, kRoomRight, kRoomBelow});
    view.layout()->setContentsMargins(0, 0, 0, 0);
    view.setBackgroundVisible(false);
    view.addAxis(days_, Qt::AlignBottom);
    view.addAxis(values_, Qt::AlignRight);
    days_->setLabelsVisible(false);
    values_->setLabelsVisible(false);
    days_->setGridLineVisible(false);
    values_->setTickType(QValueAxis::TicksDynamic);
    values_->setLineVisible(false);
    plot_ = new RatePlot(theme, &view);
    cross_ = new Crosshair(theme, &view);
    connect(&view, &QChart::plotAreaChanged, this, [this] { change(); });
    wear();
}

void RateChart::wear() {
    const theme::Tokens& tokens = theme_.tokens();
    setBackgroundBrush(tokens.surface);
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{days_, values_}) {
        axis->setGridLinePen(QPen(tokens.border, 1));
        axis->setLinePen(QPen(tokens.border, 1));
    }
    change();
}

void RateChart::change() {
    isChanged_ = true;
    area_ = chart()->plotArea();
    plot_->update();
    viewport()->update();
}

void RateChart::setRates(const std::vector<DayRate>& rates, int places) {
    rates_ = rates;
    places_ = places;
    samples_.clear();
    samples_.reserve(rates_.size());
    for (const DayRate& each : rates_) samples_.push_back({each.day, valueOf(each.rate)});
    band_ = bandOf(samples_, kWindow, kSigmas);
    made_ = candleSpan();
    candles_ = candlesOf(samples_, made_);
    pointed_.reset();
    range_ = clamped(range_);
    change();
}

void RateChart::setKind(Kind kind) {
    kind_ = kind;
    change();
}

CandleSpan RateChart::candleSpan() const {
    return candleSpanFor(range_, std::max(100, static_cast<int>(area_.width())), kCandlePixels);
}

Range RateChart::clamped(Range range) const {
    if (samples_.empty()) return range;
    const double known = samples_.back().day - samples_.front().day;
    const double span = std::clamp(range.span(), kLeastDays, std::max(kLeastDays, known * 1.03));
    const double low = samples_.front().day - 0.5 - span * kLeftShare;
    const double high = samples_.back().day + 0.5 + span * kRightShare;
    if (span >= high - low) return {high - span, high};
    const double middle = (range.from + range.to) / 2;
    const double from = std::clamp(middle - span / 2, low, high - span);
    return {from, from + span};
}

void RateChart::showRange(Range range) {
    const Range next = clamped(range);
    if (next == range_) return;
    range_ = next;
    change();
    emit rangeChanged();
}

double RateChart::xOf(double day) const {
    return area_.left() + (day - range_.from) / range_.span() * area_.width();
}

double RateChart::yOf(double value, Heights heights) const {
    return area_.bottom() - (value - heights.low) / (heights.high - heights.low) * area_.height();
}

double RateChart::dayAt(double x) const {
    return range_.from + (x - area_.left()) / std::max(1.0, area_.width()) * range_.span();
}

std::int32_t RateChart::knownDay(double day) const {
    return static_cast<std::int32_t>(std::clamp(std::round(day),
                                                static_cast<double>(samples_.front().day),
                                                static_cast<double>(samples_.back().day)));
}

std::span<const Candle> RateChart::candlesSeen() const {
    const auto first = std::ranges::lower_bound(
        candles_, range_.from, {}, [](const Candle& c) { return static_cast<double>(c.lastDay); });
    const auto last = std::ranges::upper_bound(
        candles_, range_.to, {}, [](const Candle& c) { return static_cast<double>(c.firstDay); });
    return first < last ? std::span(first, last) : std::span<const Candle>();
}

bool RateChart::hasBand() const {
    if (kind_ == Kind::Candles) return made_ == CandleSpan::Day || made_ == CandleSpan::Week;
    return kind_ == Kind::Band;
}

RateChart::Heights RateChart::heightsSeen() const {
    const auto seen = seenOf(samples_, range_);
    if (seen.empty()) return {0, 1};
    const auto [lowest, highest] = std::ranges::minmax_element(seen, {}, &Sample::value);
    double low = lowest->value;
    double high = highest->value;
    if (hasBand())
        for (const BandPoint& point : seenOf(band_, range_)) {
            low = std::min(low, point.low);
            high = std::max(high, point.high);
        }
    const double pad = std::max((high - low) * kPadShare, std::abs(high) * 1e-6);
    return {low - pad, high + pad};
}

void RateChart::refresh() {
    isChanged_ = false;
    if (const CandleSpan span = candleSpan(); span != made_) {
        made_ = span;
        candles_ = candlesOf(samples_, span);
    }
    heights_ = heightsSeen();
    placeAxes(heights_);
    plot_->setContent(contentFor(heights_));
    placeMark();
}

void RateChart::placeAxes(Heights heights) {
    const double ticks = std::max(2.0, area_.height() / kTickEvery);
    const double step = roundStep((heights.high - heights.low) / ticks);
    // Each call draws grid lines at once: never a narrow step over a wide range.
    if (step > values_->tickInterval()) values_->setTickInterval(step);
    values_->setRange(heights.low, heights.high);
    if (step < values_->tickInterval()) values_->setTickInterval(step);
    const auto timeOf = [](double day) {
        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(day * base::kDayMs));
    };
    days_->setRange(timeOf(range_.from), timeOf(range_.to));
}

/// Qt's own would be HTML, dates of the computer's zone at odd days, and move the plot about.
void RateChart::addLabels(PlotContent& content, Heights heights) const {
    const double step = values_->tickInterval();
    const int decimals = decimalsOf(step);
    for (double k = std::ceil(heights.low / step); k * step <= heights.high; ++k)
        content.labels.push_back({{content.area.right(), yOf(k * step, heights)},
                                  text::formatAmount(std::llround(k * step * std::pow(10, decimals)),
                                                     decimals)});
    const int most = std::max(2, static_cast<int>(content.area.width() / kLabelEvery));
    for (const TimeTick& tick : timeTicks(range_, most)) {
        const QString date = text::formatDate(tick.day * base::kDayMs, QTimeZone::utc());
        const double x = xOf(tick.day);
        if (x > content.area.left() + kLabelEvery / 3 && x < content.area.right() - kLabelEvery / 4)
            content.labels.push_back(
                {{x, content.area.bottom()}, date.left(tick.letters), true});
    }
}

PlotContent RateChart::contentFor(Heights heights) const {
    PlotContent content;
    content.area = area_;
    if (samples_.empty()) return content;
    addLabels(content, heights);
    if (hasBand()) addBand(content, heights);
    if (kind_ == Kind::Candles)
        addBoxes(content, heights);
    else
        for (const Sample& s : reduced(samples_, range_, static_cast<int>(content.area.width())))
            content.line << QPointF(xOf(s.day), yOf(s.value, heights));
    content.lastY = yOf(samples_.back().value, heights);
    content.lastText = text::formatRate(rates_.back().rate, places_);
    return content;
}

void RateChart::addBoxes(PlotContent& content, Heights heights) const {
    content.boxWidth = std::floor(daysOf(made_) / range_.span() * content.area.width() * kBoxShare);
    for (const Candle& c : candlesSeen())
        content.boxes.push_back({xOf((c.firstDay + c.lastDay) / 2.0), yOf(c.open, heights),
                                 yOf(c.high, heights), yOf(c.low, heights),
                                 yOf(c.close, heights), c.isRise()});
}

void RateChart::addBand(PlotContent& content, Heights heights) const {
    for (const BandPoint& p : reduced(band_, range_, static_cast<int>(content.area.width()))) {
        content.mean << QPointF(xOf(p.day), yOf(p.mean, heights));
        content.bandTop << QPointF(xOf(p.day), yOf(p.high, heights));
        content.bandFoot << QPointF(xOf(p.day), yOf(p.low, heights));
    }
}

void RateChart::placeMark() {
    const auto day = pointed_ ? pointed_ : selected_;
    if (!day || samples_.empty() || *day < range_.from || *day > range_.to)
        return cross_->setMark(std::nullopt);
    Crosshair::Mark mark{area_, xOf(*day), {},
                         text::formatDate(*day * base::kDayMs, QTimeZone::utc()), {}};
    const auto found = std::ranges::lower_bound(rates_, *day, {}, &DayRate::day);
    if (found != rates_.end() && found->day == *day) {
        mark.y = yOf(valueOf(found->rate), heights_);
        mark.value = text::formatRate(found->rate, places_);
    }
    cross_->setMark(mark);
}

}  // namespace seabridge::charts
