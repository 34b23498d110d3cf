// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rates/RatePanel.h"

#include "ui/screens/rates/RatesWords.h"
#include "ui/text/Format.h"

#include <QtCore/QDate>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace seabridge::screens {

namespace {

constexpr int kRoomForChange = 700;
constexpr std::array kPeriodMonths{1, 3, 6, 12, 60, 0};  // 0: all there is
constexpr int kFirstPeriod = 1;
constexpr std::int32_t kBeforeAll = -100'000;
constexpr double kRightShare = 0.02;

widgets::SafeLabel* named(widgets::SafeLabel* label, const char* name) {
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

}  // namespace

RatePanel::RatePanel(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      pair_(named(new widgets::SafeLabel(widgets::TextLook::Strong, this), "pairName")),
      rate_(named(new widgets::SafeLabel(widgets::TextLook::Figure, this), "newestRate")),
      change_(new ChangeMark(theme, this)),
      periods_(new widgets::Segments(this)),
      views_(new widgets::Segments(this)),
      readout_(named(new widgets::SafeLabel(widgets::TextLook::Note, this), "readout")),
      stack_(new QStackedWidget(this)),
      chart_(new charts::RateChart(theme, this)),
      table_(new DayTable(theme, this)),
      legend_(named(new widgets::SafeLabel(widgets::TextLook::Note, this), "legend")) {
    periods_->setObjectName(QStringLiteral("period"));
    views_->setObjectName(QStringLiteral("view"));
    chart_->setObjectName(QStringLiteral("chart"));
    table_->setObjectName(QStringLiteral("days"));
    change_->setObjectName(QStringLiteral("newestChange"));
    lay();
    connect(periods_, &widgets::Segments::picked, this, &RatePanel::showPeriod);
    connect(views_, &widgets::Segments::picked, this, &RatePanel::showView);
    connect(chart_, &charts::RateChart::pointedAt, this,
            [this](qint64 day) { showReadout(static_cast<std::int32_t>(day)); });
    connect(chart_, &charts::RateChart::pointerLeft, this, [this] { showReadout(std::nullopt); });
    connect(chart_, &charts::RateChart::selectionChanged, this, [this] {
        showReadout(std::nullopt);
        emit lookChanged();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { chooseRow(now.row()); });
    connect(chart_, &charts::RateChart::rangeChanged, this, [this] {
        showLegend();
        emit lookChanged();
    });
}

/// A row of the table is a day chosen, as in the chart.
void RatePanel::chooseRow(int row) {
    if (row < 0 || row >= table_->rows().rowCount()) return;
    chart_->select(table_->rows().row(row).day.day);
    showReadout(std::nullopt);
    emit lookChanged();
}

void RatePanel::lay() {
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(pair_, 0, Qt::AlignVCenter);
    head->addWidget(rate_, 0, Qt::AlignVCenter);
    head->addWidget(change_, 0, Qt::AlignVCenter);
    head->addStretch(1);
    head->addWidget(periods_);
    auto* second = new QHBoxLayout;
    second->setSpacing(14);
    second->addWidget(views_);
    second->addWidget(readout_, 1);
    readout_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    readout_->setWraps(true);
    stack_->addWidget(chart_);
    stack_->addWidget(table_);
    legend_->setWraps(true);
    content()->addLayout(head);
    content()->addLayout(second);
    content()->addWidget(stack_, 1);
    content()->addWidget(legend_);
}

void RatePanel::retranslate() {
    periods_->setChoices({tr("1M"), tr("3M"), tr("6M"), tr("1Y"), tr("5Y"),
                          //: All the time there is
                          tr("All")});
    periods_->setAccessibleName(tr("Period"));
    views_->setChoices({tr("Line"), tr("Candles"), tr("Band"), tr("Table")});
    views_->setAccessibleName(tr("View"));
    noRates_ = tr("There are no rates of this pair.");
    if (!feed_) {
        periods_->choose(kFirstPeriod);
        views_->choose(kCandles);
    }
    table_->retranslate();
    showLegend();
}

void RatePanel::present(const RateFeed& feed) {
    feed_ = &feed;
    const auto& days = feed.days();
    pair_->setText(nameOf(feed.pair()));
    chart_->setAccessibleName(chartNameWords(feed.pair()));
    rate_->setText(days.empty() ? QString()
                                : text::formatRate(days.back().rate, placesOf(days.back().rate)));
    change_->present(days.empty() ? std::nullopt : changeAt(days, days.size() - 1));
    fitHead();
    std::vector<charts::DayRate> rates;
    rates.reserve(days.size());
    for (const RateDay& day : days) rates.push_back({day.day, day.rate});
    chart_->setRates(rates, days.empty() ? 4 : placesOf(days.back().rate));
    const auto last = days.empty() ? std::nullopt : std::optional(days.back().day);
    if (last && std::exchange(lastDay_, last) != last) showPeriod();
    showView();
    showReadout(std::nullopt);
}

void RatePanel::fitHead() {
    change_->setVisible(change_->change().has_value() && width() >= kRoomForChange);
}

void RatePanel::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    fitHead();
}

std::int32_t RatePanel::periodStart() const {
    const int months = kPeriodMonths[static_cast<std::size_t>(std::max(0, periods_->chosen()))];
    if (!lastDay_ || months == 0) return kBeforeAll;
    const QDate epoch(1970, 1, 1);
    return static_cast<std::int32_t>(
        epoch.daysTo(epoch.addDays(*lastDay_).addMonths(-months)));
}

void RatePanel::showPeriod() {
    if (!feed_ || feed_->days().empty()) return;
    const double last = feed_->days().back().day;
    const double first = std::max(periodStart(), feed_->days().front().day);
    chart_->showRange({first, last + 0.5 + (last - first) * kRightShare});
    showTable();
}

void RatePanel::showView() {
    const int view = views_->chosen();
    stack_->setCurrentWidget(view == kTable ? static_cast<QWidget*>(table_) : chart_);
    if (view == kLine) chart_->setKind(charts::RateChart::Kind::Line);
    if (view == kCandles) chart_->setKind(charts::RateChart::Kind::Candles);
    if (view == kBand) chart_->setKind(charts::RateChart::Kind::Band);
    legend_->setVisible(view != kTable);
    showTable();
    showLegend();
}

void RatePanel::showTable() {
    if (feed_ && stack_->currentWidget() == table_) table_->present(*feed_, periodStart());
}

void RatePanel::showReadout(std::optional<std::int32_t> pointed) {
    if (!feed_) return;
    const auto& days = feed_->days();
    const auto chosen = pointed ? pointed : chart_->selectedDay();
    readout_->setText(days.empty() ? noRates_
                                   : readoutWords(days, chosen.value_or(days.back().day)));
    chart_->setAccessibleDescription(readout_->fullText());
}

void RatePanel::showLegend() {
    const int view = views_->chosen();
    const auto kind = view == kLine   ? charts::RateChart::Kind::Line
                      : view == kBand ? charts::RateChart::Kind::Band
                                      : charts::RateChart::Kind::Candles;
    const QString words = legendWords(kind, chart_->candleSpan());
    if (words != legend_->fullText()) legend_->setText(words);
}

}  // namespace seabridge::screens
