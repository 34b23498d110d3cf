// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Series.h"

namespace seabridge::charts {

/// 1, 2 or 5 times a power of ten, at least `least`, which is above 0.
[[nodiscard]] double roundStep(double least);
/// Decimals that tell the multiples of this step apart.
[[nodiscard]] int decimalsOf(double step);

/// A place on the axis of time and how much of its ISO date is written there: 10 letters for a
/// day, 7 for a month, 4 for a year.
struct TimeTick {
    std::int32_t day = 0;
    int letters = 10;
};
/// Mondays, firsts of months or years within the range: as many as there are at the shortest step
/// of the calendar that gives at most `most`, or nearly twice as many years.
[[nodiscard]] std::vector<TimeTick> timeTicks(Range range, int most);

}  // namespace seabridge::charts
