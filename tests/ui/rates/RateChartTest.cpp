// SPDX-License-Identifier: GPL-3.0-or-later
#include "rates/RateHistory.h"
#include "support/ScreenBench.h"
#include "ui/charts/RateChart.h"
#include "ui/screens/rates/RatesScreen.h"

#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QValueAxis>
#include <QtTest/QtTest>

#include <ctime>

using namespace seabridge;
using charts::RateChart;

namespace {

constexpr const char* kZip = SEABRIDGE_DATA "/fx/eurofxref-hist.zip";
constexpr QSize kSize{850, 600};
constexpr int kFrames = 60;

double threadMs() {
    timespec at{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return static_cast<double>(at.tv_sec) * 1e3 + static_cast<double>(at.tv_nsec) / 1e6;
}

std::vector<charts::DayRate> dayRates(const std::vector<api::RatePoint>& points) {
    std::vector<charts::DayRate> out;
    for (const auto& point : points) out.push_back({point.day, point.rate});
    return out;
}

std::vector<charts::DayRate> madeDays() {
    return dayRates(support::madeRates().ratesOf({"CNY", "JPY", 0, 100'000}).value());
}

/// CPU time of this thread for a frame, on average: `move` changes the range, then it is painted.
double frameMs(QWidget& painted, const std::function<void(int)>& move) {
    move(0);
    painted.grab();
    const double begin = threadMs();
    for (int i = 1; i <= kFrames; ++i) {
        move(i);
        QCoreApplication::sendPostedEvents();
        painted.repaint();
    }
    return (threadMs() - begin) / kFrames;
}

}  // namespace

class RateChartTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void takesNoneOneAndTwoDays();
    void zoomsRoundThePointer();
    void pansByDraggingAndSelectsByAClick();
    void doesAllOfItByKeys();
    void neverLeavesWhatIsKnown();
    void readsTheDayUnderThePointer();
    void paintsRiseHollowAndFallFilled();
    void changesItsColoursWithTheTheme();
    void paintsNoMoreThanThePixelsShow();
    void staysSmoothWithFiftyYearsOfDays();
    void staysSmoothInTheScreenWithTheBanksHistory();
    void followsPointerAndPairWithinAFrame();

private:
    RateChart& open(const std::vector<charts::DayRate>& days);
    std::unique_ptr<theme::Theme> theme_;
    std::unique_ptr<RateChart> chart_;
};

void RateChartTest::init() {
    chart_.reset();
    theme_ = std::make_unique<theme::Theme>(theme::Scheme::Light, text::Language::English);
}

RateChart& RateChartTest::open(const std::vector<charts::DayRate>& days) {
    chart_ = std::make_unique<RateChart>(*theme_);
    chart_->resize(kSize);
    chart_->setRates(days, 4);
    if (!days.empty())
        chart_->showRange({days.back().day - 120.0, days.back().day + 3.0});
    chart_->show();
    QTest::qWait(50);
    return *chart_;
}

void RateChartTest::takesNoneOneAndTwoDays() {
    auto days = madeDays();
    for (const std::size_t count : {0, 1, 2}) {
        auto& chart = open({days.begin(), days.begin() + static_cast<std::ptrdiff_t>(count)});
        for (const auto kind :
             {RateChart::Kind::Line, RateChart::Kind::Candles, RateChart::Kind::Band}) {
            chart.setKind(kind);
            QVERIFY(!chart.grab().isNull());
        }
        for (const int key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_Plus, Qt::Key_Minus})
            QTest::keyClick(&chart, static_cast<Qt::Key>(key));
        QVERIFY(!chart.grab().isNull());
        QCOMPARE(chart.content().boxes.size(), std::size_t(0));
    }
}

void RateChartTest::zoomsRoundThePointer() {
    auto& chart = open(madeDays());
    const auto before = chart.shownRange();
    const QRectF area = chart.chart()->plotArea();
    const QPointF at(area.left() + area.width() / 4, area.center().y());
    QWheelEvent turn(at, chart.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(chart.viewport(), &turn);
    const auto after = chart.shownRange();
    QVERIFY(after.span() < before.span() * 0.8);
    const double fixed = before.from + before.span() / 4;
    QVERIFY(std::abs(after.from + after.span() / 4 - fixed) < 0.5);
}

void RateChartTest::pansByDraggingAndSelectsByAClick() {
    auto& chart = open(madeDays());
    const auto before = chart.shownRange();
    const QPoint from = chart.chart()->plotArea().center().toPoint();
    QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(chart.viewport(), from + QPoint(60, 0));
    QTest::mouseMove(chart.viewport(), from + QPoint(200, 0));
    QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, from + QPoint(200, 0));
    const auto after = chart.shownRange();
    QVERIFY(after.from < before.from - 10);
    QVERIFY(std::abs(after.span() - before.span()) < 1e-6);
    QVERIFY(!chart.selectedDay());
    QSignalSpy selected(&chart, &RateChart::selectionChanged);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, from);
    QCOMPARE(selected.count(), 1);
    QVERIFY(std::abs(*chart.selectedDay() - (after.from + after.to) / 2) < 2);
}

void RateChartTest::doesAllOfItByKeys() {
    auto& chart = open(madeDays());
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(*chart.selectedDay(), support::kLastMadeDay);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(*chart.selectedDay(), support::kLastMadeDay);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(*chart.selectedDay(), support::kLastMadeDay - 1);
    QTest::keyClick(&chart, Qt::Key_PageUp);
    QCOMPARE(*chart.selectedDay(), support::kLastMadeDay - 31);
    const auto before = chart.shownRange();
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(chart.shownRange().from < before.from);
    QTest::keyClick(&chart, Qt::Key_Plus);
    QVERIFY(chart.shownRange().span() < before.span());
    QTest::keyClick(&chart, Qt::Key_Minus);
    QTest::keyClick(&chart, Qt::Key_Home);
    QVERIFY(*chart.selectedDay() >= chart.shownRange().from);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QVERIFY(!chart.selectedDay());
}

void RateChartTest::neverLeavesWhatIsKnown() {
    const auto days = madeDays();
    auto& chart = open(days);
    for (int i = 0; i < 60; ++i) QTest::keyClick(&chart, Qt::Key_Minus);
    const double known = days.back().day - days.front().day;
    QVERIFY(chart.shownRange().span() <= known * 1.06);
    for (int i = 0; i < 60; ++i) QTest::keyClick(&chart, Qt::Key_Plus);
    QVERIFY(chart.shownRange().span() >= 13);
    chart.showRange({0, 100});
    QVERIFY(chart.shownRange().to > days.front().day);
    chart.showRange({90'000, 91'000});
    QVERIFY(chart.shownRange().from < days.back().day);
}

void RateChartTest::readsTheDayUnderThePointer() {
    auto& chart = open(madeDays());
    QSignalSpy pointed(&chart, &RateChart::pointedAt);
    QSignalSpy left(&chart, &RateChart::pointerLeft);
    QTest::mouseMove(chart.viewport(), chart.chart()->plotArea().center().toPoint());
    QTest::qWait(20);
    QVERIFY(pointed.count() >= 1);
    QVERIFY(chart.mark().has_value());
    QCOMPARE(chart.mark()->day.size(), 10);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(chart.viewport(), &leave);
    QVERIFY(left.count() >= 1);
    QVERIFY(!chart.mark().has_value());
}

void RateChartTest::paintsRiseHollowAndFallFilled() {
    theme_->use(theme::Scheme::Light, text::Language::Japanese);
    auto& chart = open(madeDays());
    chart.showRange({support::kLastMadeDay - 25.0, support::kLastMadeDay + 1.0});
    const QImage picture = chart.grab().toImage();
    int hollow = 0;
    int filled = 0;
    for (const auto& box : chart.content().boxes) {
        if (std::abs(box.open - box.close) < 12) continue;
        // Left of the wick, in the middle of the body; the band lies behind.
        const QPoint at(static_cast<int>(box.x - chart.content().boxWidth / 4),
                        static_cast<int>((box.open + box.close) / 2));
        if (!chart.content().area.contains(at)) continue;
        const QColor expected = box.isRise ? theme_->tokens().surface : theme_->fall();
        if (picture.pixelColor(at) == expected) ++(box.isRise ? hollow : filled);
    }
    QVERIFY(hollow > 0 && filled > 0);
}

void RateChartTest::changesItsColoursWithTheTheme() {
    auto& chart = open(madeDays());
    QCOMPARE(chart.grab().toImage().pixelColor(2, 2), theme_->tokens().surface);
    theme_->use(theme::Scheme::Dark, text::Language::English);
    QTest::qWait(20);
    QCOMPARE(chart.grab().toImage().pixelColor(2, 2), theme_->tokens().surface);
}

/// Days without a gap for fifty years, wandering.
std::vector<charts::DayRate> fiftyYears() {
    std::vector<charts::DayRate> days;
    std::uint64_t random = 7;
    std::int64_t level = 20'000'000;
    for (std::int32_t day = 0; day < 50 * 365; ++day) {
        random = random * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        level += static_cast<std::int64_t>(random >> 44) % 200'001 - 100'000;
        level = std::max<std::int64_t>(level, 5'000'000);
        days.push_back({day, *ledger::makeRate(static_cast<std::uint64_t>(level), 1'000'000)});
    }
    return days;
}

void RateChartTest::paintsNoMoreThanThePixelsShow() {
    const auto days = fiftyYears();
    auto& chart = open(days);
    chart.showRange({0, 50 * 365.0});
    for (const auto kind :
         {RateChart::Kind::Line, RateChart::Kind::Candles, RateChart::Kind::Band}) {
        chart.setKind(kind);
        chart.grab();
        const int width = static_cast<int>(chart.content().area.width());
        QVERIFY(chart.content().line.size() <= 4 * (width + 2));
        QVERIFY(static_cast<int>(chart.content().boxes.size()) <= width / 5);
        QVERIFY(chart.content().mean.size() <= width + 2);
    }
}

/// An empty chart with the same axes, moved in the same way.
double emptyFrameMs(const charts::Range& all) {
    QChartView view;
    view.resize(kSize);
    view.chart()->legend()->hide();
    auto* days = new QDateTimeAxis(&view);
    auto* values = new QValueAxis(&view);
    view.chart()->addAxis(days, Qt::AlignBottom);
    view.chart()->addAxis(values, Qt::AlignRight);
    values->setRange(10, 30);
    view.show();
    QTest::qWait(50);
    return frameMs(*view.viewport(), [&](int i) {
        const double span = all.span() * (1 - 0.01 * i);
        const auto timeOf = [](double day) {
            return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(day * 86'400'000));
        };
        days->setRange(timeOf(all.to - span), timeOf(all.to));
        values->setRange(10, 30 - 0.05 * i);
    });
}

void RateChartTest::staysSmoothWithFiftyYearsOfDays() {
    const auto days = fiftyYears();
    auto& chart = open(days);
    const charts::Range all{0, 50 * 365.0};
    const double empty = emptyFrameMs(all);
    for (const auto kind :
         {RateChart::Kind::Line, RateChart::Kind::Candles, RateChart::Kind::Band}) {
        chart.setKind(kind);
        const double zoom = frameMs(*chart.viewport(), [&](int i) {
            chart.showRange({all.to - all.span() * (1 - 0.01 * i), all.to});
        });
        const double pan = frameMs(*chart.viewport(), [&](int i) {
            chart.showRange({all.from + 20 * i, all.from + 20 * i + all.span() * 0.8});
        });
        qInfo("50 years, view %d: zoom %.2f ms, pan %.2f ms, empty chart %.2f ms",
              static_cast<int>(kind), zoom, pan, empty);
        QVERIFY(zoom <= 16 || zoom <= 3 * empty);
        QVERIFY(pan <= 16 || pan <= 3 * empty);
    }
}

void RateChartTest::staysSmoothInTheScreenWithTheBanksHistory() {
    if (!QFile::exists(kZip)) QSKIP("the bank's file is not here");
    const auto rows = trade::readEcbFile(kZip);
    QVERIFY(rows);
    const support::RateHistory history(*rows, "ECB");
    support::ScreenBench bench;
    auto view = support::sampleView();
    view.phase = api::Phase::Opening;
    bench.make<screens::RatesScreen>(view);
    bench.station().ratesOf = [&](const api::RateQuery& query) { return history.ratesOf(query); };
    bench.show(support::sampleView());
    bench.settle();
    QTest::mouseClick(&bench.child<QPushButton>("period5"), Qt::LeftButton);
    bench.settle();
    auto& chart = bench.child<RateChart>("chart");
    const auto all = chart.shownRange();
    QVERIFY(all.span() > 15 * 365);
    const double empty = emptyFrameMs(all);
    for (const char* name : {"view0", "view1", "view2"}) {
        QTest::mouseClick(&bench.child<QPushButton>(name), Qt::LeftButton);
        bench.settle();
        bench.inAllLooks(QStringLiteral("ecb-%1").arg(name), [] { QTest::qWait(30); });
        const double zoom = frameMs(*chart.viewport(), [&](int i) {
            chart.showRange({all.to - all.span() * (1 - 0.01 * i), all.to});
        });
        const double pan = frameMs(*chart.viewport(), [&](int i) {
            chart.showRange({all.from + 10 * i, all.from + 10 * i + all.span() * 0.8});
        });
        chart.showRange(all);
        qInfo("the bank's history, %s: zoom %.2f ms, pan %.2f ms, empty chart %.2f ms", name, zoom,
              pan, empty);
        QVERIFY(zoom <= 16 || zoom <= 3 * empty);
        QVERIFY(pan <= 16 || pan <= 3 * empty);
    }
}

/// A mouse that moves and a pair that is picked, in the screen with all its texts.
void RateChartTest::followsPointerAndPairWithinAFrame() {
    if (!QFile::exists(kZip)) QSKIP("the bank's file is not here");
    const auto rows = trade::readEcbFile(kZip);
    QVERIFY(rows);
    const support::RateHistory history(*rows, "ECB");
    std::map<std::string, std::vector<api::RatePoint>> known;
    support::ScreenBench bench;
    auto view = support::sampleView();
    view.phase = api::Phase::Opening;
    bench.make<screens::RatesScreen>(view);
    bench.station().ratesOf = [&](const api::RateQuery& query) {
        auto& points = known[query.base + query.quote];
        if (points.empty()) points = history.ratesOf({query.base, query.quote, 0, 100'000}).value();
        return base::Result<std::vector<api::RatePoint>>(points);
    };
    bench.show(support::sampleView());
    bench.settle();
    auto& chart = bench.child<RateChart>("chart");
    const QRectF area = chart.chart()->plotArea();
    const double hover = frameMs(*chart.viewport(), [&](int i) {
        const QPointF at(area.left() + 20 + i * 8, area.center().y());
        QMouseEvent move(QEvent::MouseMove, at, chart.viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(chart.viewport(), &move);
    });
    auto& pairs = bench.child<QAbstractItemView>("pairs");
    const double begin = threadMs();
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(&pairs, Qt::Key_Down);
        QCoreApplication::sendPostedEvents();
        chart.viewport()->repaint();
    }
    const double pick = (threadMs() - begin) / 6;
    qInfo("the bank's history in the screen: pointer %.2f ms, another pair %.2f ms", hover, pick);
    QVERIFY(hover <= 16);
    QVERIFY(pick <= 50);
}

QTEST_MAIN(RateChartTest)
#include "RateChartTest.moc"
