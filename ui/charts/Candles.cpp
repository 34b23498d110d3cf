// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Candles.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace seabridge::charts {

namespace {

constexpr std::array kSpans{CandleSpan::Day, CandleSpan::Week, CandleSpan::Month,
                            CandleSpan::Quarter, CandleSpan::Year};

/// The same number for all days of one span.
int spanNumber(std::int32_t day, CandleSpan span) {
    using namespace std::chrono;
    if (span == CandleSpan::Day) return day;
    if (span == CandleSpan::Week) {
        const int fromMonday = day + 3;  // 1970-01-01 was a Thursday
        return fromMonday >= 0 ? fromMonday / 7 : (fromMonday - 6) / 7;
    }
    const year_month_day date{sys_days{days{day}}};
    const int year = static_cast<int>(date.year());
    const int month = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
    if (span == CandleSpan::Month) return year * 12 + month;
    if (span == CandleSpan::Quarter) return year * 4 + month / 3;
    return year;
}

}  // namespace

std::vector<Candle> candlesOf(std::span<const Sample> samples, CandleSpan span) {
    std::vector<Candle> out;
    int current = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const Sample& sample = samples[i];
        const int number = spanNumber(sample.day, span);
        if (out.empty() || number != current) {
            const bool followsOn = span == CandleSpan::Day && i > 0;
            const double open = followsOn ? samples[i - 1].value : sample.value;
            out.push_back({sample.day, sample.day, open, open, open, open});
            current = number;
        }
        Candle& candle = out.back();
        candle.lastDay = sample.day;
        candle.high = std::max(candle.high, sample.value);
        candle.low = std::min(candle.low, sample.value);
        candle.close = sample.value;
    }
    return out;
}

double daysOf(CandleSpan span) {
    switch (span) {
        case CandleSpan::Day: return 1;
        case CandleSpan::Week: return 7;
        case CandleSpan::Month: return 30.4;
        case CandleSpan::Quarter: return 91.3;
        case CandleSpan::Year: return 365.2;
    }
    return 1;
}

CandleSpan candleSpanFor(Range range, int pixels, double leastPixels) {
    for (const CandleSpan span : kSpans)
        if (daysOf(span) * pixels / range.span() >= leastPixels) return span;
    return CandleSpan::Year;
}

}  // namespace seabridge::charts
