// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Candles.h"
#include "ui/charts/Ticks.h"

#include <QtCore/QDate>
#include <QtTest/QtTest>

#include <random>

using namespace seabridge::charts;

namespace {

std::int32_t dayOf(int year, int month, int day) {
    return static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(QDate(year, month, day)));
}

/// Working days with a wandering value.
std::vector<Sample> walk(std::size_t count, unsigned seed = 1) {
    std::mt19937 random(seed);
    std::normal_distribution<double> step(0, 0.004);
    std::vector<Sample> out;
    double value = 20;
    for (std::int32_t day = 10'000; out.size() < count; ++day) {
        if (day % 7 == 2 || day % 7 == 3) continue;
        out.push_back({day, value *= std::exp(step(random))});
    }
    return out;
}

Range rangeOf(std::span<const Sample> samples) {
    return {static_cast<double>(samples.front().day), static_cast<double>(samples.back().day)};
}

int columnOf(const Sample& sample, Range range, int columns) {
    return static_cast<int>((sample.day - range.from) * (columns / range.span()));
}

}  // namespace

class SeriesTest : public QObject {
    Q_OBJECT
private slots:
    void keepsTheExtremesOfEveryColumn_data();
    void keepsTheExtremesOfEveryColumn();
    void keepsAtMostFourOfAColumn();
    void leavesAsTheyAreWhatFits();
    void keepsANeighbourOnEitherSide();
    void takesNoneOneAndTwoPoints();
    void reckonsTheBandAsTheDefinitionDoes();
    void keepsTheWidestBandOfAColumn();
    void makesWeeksFromMondayToFriday();
    void makesMonthsQuartersAndYears();
    void runsADayFromTheRateBefore();
    void choosesTheShortestSpanThatFits();
    void yearsVolatilityOfAKnownSeries();
    void putsTicksAtTheCalendarsSteps();
    void roundsStepsOfValues();
    void takesTenThousandDaysInAFewMilliseconds();
};

void SeriesTest::putsTicksAtTheCalendarsSteps() {
    const auto datesOf = [](Range range, int most) {
        QStringList out;
        for (const TimeTick& tick : timeTicks(range, most))
            out << QDate(1970, 1, 1).addDays(tick.day).toString(Qt::ISODate).left(tick.letters);
        return out.join(u' ');
    };
    const double from = dayOf(2026, 7, 20);
    QCOMPARE(datesOf({from, from + 120}, 8), QString("2026-08 2026-09 2026-10 2026-11"));
    QCOMPARE(datesOf({from, from + 30}, 8),
             QString("2026-07-20 2026-07-27 2026-08-03 2026-08-10 2026-08-17"));
    QCOMPARE(datesOf({from, from + 365}, 8),
             QString("2026-09 2026-11 2027-01 2027-03 2027-05 2027-07"));
    QCOMPARE(datesOf({from - 3'653, from}, 6), QString("2017 2018 2019 2020 2021 2022 2023 2024 2025 2026"));
    QCOMPARE(datesOf({from - 3'653, from}, 5), QString("2018 2020 2022 2024 2026"));
    QCOMPARE(datesOf({from, from + 5}, 8),
             QString("2026-07-20 2026-07-21 2026-07-22 2026-07-23 2026-07-24 2026-07-25"));
    for (int span = 1; span < 40'000; span += 97)
        QVERIFY(timeTicks({from - span, from}, 8).size() <= 15);
}

void SeriesTest::roundsStepsOfValues() {
    QCOMPARE(roundStep(0.13), 0.2);
    QCOMPARE(roundStep(3), 5.0);
    QCOMPARE(roundStep(61), 100.0);
    QCOMPARE(decimalsOf(0.2), 1);
    QCOMPARE(decimalsOf(0.05), 2);
    QCOMPARE(decimalsOf(0.001), 3);
    QCOMPARE(decimalsOf(20), 0);
}

void SeriesTest::keepsTheExtremesOfEveryColumn_data() {
    QTest::addColumn<int>("columns");
    for (const int columns : {1, 7, 90, 850, 5'000}) QTest::newRow("columns") << columns;
}

void SeriesTest::keepsTheExtremesOfEveryColumn() {
    QFETCH(int, columns);
    const auto samples = walk(7'000);
    const Range range = rangeOf(samples);
    const auto kept = reduced(samples, range, columns);
    std::map<int, std::pair<double, double>> all;
    std::map<int, std::pair<double, double>> seen;
    const auto gather = [&](const auto& from, auto& into) {
        for (const Sample& s : from) {
            auto [it, isNew] = into.try_emplace(columnOf(s, range, columns), s.value, s.value);
            it->second.first = std::min(it->second.first, s.value);
            it->second.second = std::max(it->second.second, s.value);
        }
    };
    gather(samples, all);
    gather(kept, seen);
    QVERIFY(all == seen);
    QVERIFY(std::ranges::is_sorted(kept, std::ranges::less{}, &Sample::day));
    for (const Sample& s : kept) QVERIFY(std::ranges::find(samples, s) != samples.end());
}

void SeriesTest::keepsAtMostFourOfAColumn() {
    const auto samples = walk(10'000);
    const Range range = rangeOf(samples);
    std::map<int, int> count;
    for (const Sample& s : reduced(samples, range, 300)) ++count[columnOf(s, range, 300)];
    for (const auto& [column, points] : count) QVERIFY(points <= 4);
    QVERIFY(reduced(samples, range, 300).size() <= 4U * 301);
}

void SeriesTest::leavesAsTheyAreWhatFits() {
    const auto samples = walk(200);
    QCOMPARE(reduced(samples, rangeOf(samples), 4'000), samples);
}

void SeriesTest::keepsANeighbourOnEitherSide() {
    const auto samples = walk(100);
    const Range range{samples[40].day - 0.5, samples[50].day + 0.5};
    const auto kept = reduced(samples, range, 800);
    QCOMPARE(kept.front(), samples[39]);
    QCOMPARE(kept.back(), samples[51]);
    QCOMPARE(kept.size(), std::size_t(13));
}

void SeriesTest::takesNoneOneAndTwoPoints() {
    const Range range{0, 10};
    QVERIFY(reduced(std::span<const Sample>(), range, 100).empty());
    QVERIFY(bandOf({}, 14, 2).empty());
    QVERIFY(candlesOf({}, CandleSpan::Week).empty());
    const std::vector<Sample> one{{3, 1.5}};
    QCOMPARE(reduced(one, range, 100), one);
    QCOMPARE(reduced(one, range, 0), one);
    QCOMPARE(candlesOf(one, CandleSpan::Month).size(), std::size_t(1));
    QCOMPARE(yearlyVolatility(one), 0.0);
    const std::vector<Sample> two{{3, 1.5}, {4, 1.2}};
    QCOMPARE(reduced(two, range, 1), two);
    QCOMPARE(yearlyVolatility(two), 0.0);
}

void SeriesTest::reckonsTheBandAsTheDefinitionDoes() {
    const auto samples = walk(3'000);
    const auto band = bandOf(samples, 14, 2);
    QCOMPARE(band.size(), samples.size() - 13);
    for (std::size_t i = 0; i < band.size(); ++i) {
        double sum = 0;
        for (std::size_t k = i; k < i + 14; ++k) sum += samples[k].value;
        const double mean = sum / 14;
        double squares = 0;
        for (std::size_t k = i; k < i + 14; ++k)
            squares += (samples[k].value - mean) * (samples[k].value - mean);
        const double half = 2 * std::sqrt(squares / 14);
        QCOMPARE(band[i].day, samples[i + 13].day);
        QVERIFY(std::abs(band[i].mean - mean) < 1e-9);
        QVERIFY(std::abs(band[i].high - mean - half) < 1e-7);
        QVERIFY(std::abs(mean - band[i].low - half) < 1e-7);
    }
    const std::vector<Sample> flat(14, Sample{1, 7.25});
    QCOMPARE(bandOf(flat, 14, 2).front().low, 7.25);
}

void SeriesTest::keepsTheWidestBandOfAColumn() {
    const auto band = bandOf(walk(2'000), 14, 2);
    const Range range{static_cast<double>(band.front().day),
                      static_cast<double>(band.back().day)};
    const auto kept = reduced(band, range, 50);
    QVERIFY(kept.size() <= 51);
    QCOMPARE(std::ranges::max(kept, {}, &BandPoint::high).high,
             std::ranges::max(band, {}, &BandPoint::high).high);
    QCOMPARE(std::ranges::min(kept, {}, &BandPoint::low).low,
             std::ranges::min(band, {}, &BandPoint::low).low);
}

void SeriesTest::makesWeeksFromMondayToFriday() {
    // Two weeks of December 2025 and January 2026, without the holidays.
    const std::vector<Sample> samples{
        {dayOf(2025, 12, 29), 3}, {dayOf(2025, 12, 30), 9}, {dayOf(2025, 12, 31), 1},
        {dayOf(2026, 1, 2), 5},   {dayOf(2026, 1, 5), 6},   {dayOf(2026, 1, 6), 4}};
    const auto weeks = candlesOf(samples, CandleSpan::Week);
    QCOMPARE(weeks.size(), std::size_t(2));
    QCOMPARE(weeks[0].open, 3.0);
    QCOMPARE(weeks[0].high, 9.0);
    QCOMPARE(weeks[0].low, 1.0);
    QCOMPARE(weeks[0].close, 5.0);
    QCOMPARE(weeks[0].firstDay, dayOf(2025, 12, 29));
    QCOMPARE(weeks[0].lastDay, dayOf(2026, 1, 2));
    QVERIFY(weeks[0].isRise());
    QVERIFY(!weeks[1].isRise());
}

void SeriesTest::makesMonthsQuartersAndYears() {
    std::vector<Sample> samples;
    for (std::int32_t day = dayOf(2024, 1, 1); day <= dayOf(2025, 12, 31); ++day)
        samples.push_back({day, static_cast<double>(day)});
    const auto months = candlesOf(samples, CandleSpan::Month);
    QCOMPARE(months.size(), std::size_t(24));
    QCOMPARE(months[1].firstDay, dayOf(2024, 2, 1));
    QCOMPARE(months[1].lastDay, dayOf(2024, 2, 29));
    const auto quarters = candlesOf(samples, CandleSpan::Quarter);
    QCOMPARE(quarters.size(), std::size_t(8));
    QCOMPARE(quarters[2].firstDay, dayOf(2024, 7, 1));
    QCOMPARE(candlesOf(samples, CandleSpan::Year).size(), std::size_t(2));
}

void SeriesTest::runsADayFromTheRateBefore() {
    const std::vector<Sample> samples{{1, 5}, {4, 7}, {5, 6}};
    const auto days = candlesOf(samples, CandleSpan::Day);
    QCOMPARE(days.size(), std::size_t(3));
    QCOMPARE(days[1].open, 5.0);
    QCOMPARE(days[1].close, 7.0);
    QCOMPARE(days[2].open, 7.0);
    QCOMPARE(days[2].high, 7.0);
    QCOMPARE(days[2].low, 6.0);
}

void SeriesTest::choosesTheShortestSpanThatFits() {
    QCOMPARE(candleSpanFor({0, 120}, 800, 6), CandleSpan::Day);
    QCOMPARE(candleSpanFor({0, 365}, 800, 6), CandleSpan::Week);
    QCOMPARE(candleSpanFor({0, 3'650}, 800, 6), CandleSpan::Month);
    QCOMPARE(candleSpanFor({0, 9'600}, 800, 6), CandleSpan::Quarter);
    QCOMPARE(candleSpanFor({0, 90'000}, 800, 6), CandleSpan::Year);
}

void SeriesTest::yearsVolatilityOfAKnownSeries() {
    // Changes of +1% and -1% in turn: a daily deviation of 0.01 x sqrt(n / (n - 1)).
    std::vector<Sample> samples{{0, 100}};
    for (std::int32_t i = 1; i <= 30; ++i)
        samples.push_back({i, samples.back().value * std::exp(i % 2 ? 0.01 : -0.01)});
    const double expected = 0.01 * std::sqrt(30.0 / 29.0) * std::sqrt(252.0);
    QVERIFY(std::abs(yearlyVolatility(samples) - expected) < 1e-9);
}

void SeriesTest::takesTenThousandDaysInAFewMilliseconds() {
    const auto samples = walk(10'000);
    QElapsedTimer clock;
    clock.start();
    const auto band = bandOf(samples, 14, 2);
    const auto bandNs = clock.nsecsElapsed();
    const auto weeks = candlesOf(samples, CandleSpan::Week);
    const auto weeksNs = clock.nsecsElapsed() - bandNs;
    const auto line = reduced(samples, rangeOf(samples), 850);
    const auto lineNs = clock.nsecsElapsed() - bandNs - weeksNs;
    qInfo("10,000 days: band %lld us, weeks %lld us, line %lld us", bandNs / 1000, weeksNs / 1000,
          lineNs / 1000);
    QVERIFY(!band.empty() && !weeks.empty() && !line.empty());
    QVERIFY(clock.elapsed() < 100);
}

QTEST_MAIN(SeriesTest)
#include "SeriesTest.moc"
