// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Series.h"

namespace seabridge::charts {

/// How much time one candle stands for.
enum class CandleSpan { Day, Week, Month, Quarter, Year };

/// What a span did. Of daily rates there is one number a day, so a day's candle runs from the rate
/// of the day before to its own, and longer ones from their first rate to their last.
struct Candle {
    std::int32_t firstDay = 0;  ///< with a rate
    std::int32_t lastDay = 0;
    double open = 0;
    double high = 0;
    double low = 0;
    double close = 0;

    [[nodiscard]] bool isRise() const { return close >= open; }
};

/// Candles of all samples by the calendar: weeks from Monday, months, quarters and years.
[[nodiscard]] std::vector<Candle> candlesOf(std::span<const Sample> samples, CandleSpan span);

/// The shortest span whose candles are at least `leastPixels` apart.
[[nodiscard]] CandleSpan candleSpanFor(Range range, int pixels, double leastPixels);

/// About how many days one takes.
[[nodiscard]] double daysOf(CandleSpan span);

}  // namespace seabridge::charts
