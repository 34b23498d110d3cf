// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Ticks.h"

#include <array>
#include <chrono>
#include <cmath>

namespace seabridge::charts {

namespace {

struct Step {
    int days = 0;    ///< either these, from a Monday on
    int months = 0;  ///< or these, from a January on
};
constexpr std::array kSteps{Step{1, 0},  Step{7, 0},   Step{14, 0},  Step{0, 1},   Step{0, 2},
                            Step{0, 3},  Step{0, 6},   Step{0, 12},  Step{0, 24},  Step{0, 60},
                            Step{0, 120}, Step{0, 240}, Step{0, 600}};
constexpr int kMonday = 4;  // 1970-01-05
constexpr int kYearMonths = 12;
constexpr double kMonthDays = 30.44;
constexpr double kYearsCloser = 1.7;  ///< four letters need less room than ten

std::int32_t firstOf(int month) {
    using namespace std::chrono;
    const int year = month >= 0 ? month / kYearMonths : (month - kYearMonths + 1) / kYearMonths;
    const auto inYear = static_cast<unsigned>(month - year * kYearMonths + 1);
    const year_month_day date{std::chrono::year{year}, std::chrono::month{inYear},
                              std::chrono::day{1}};
    return static_cast<std::int32_t>(sys_days{date}.time_since_epoch().count());
}

int monthOf(double day) {
    using namespace std::chrono;
    const year_month_day date{sys_days{days{static_cast<int>(std::floor(day))}}};
    return static_cast<int>(date.year()) * kYearMonths +
           static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

std::vector<TimeTick> byDays(Range range, int step) {
    std::vector<TimeTick> out;
    const double first = std::ceil((range.from - kMonday) / step);
    for (double day = first * step + kMonday; day <= range.to; day += step)
        out.push_back({static_cast<std::int32_t>(day), 10});
    return out;
}

std::vector<TimeTick> byMonths(Range range, int step) {
    std::vector<TimeTick> out;
    int month = monthOf(range.from) / step * step;
    for (; firstOf(month) <= range.to; month += step)
        if (firstOf(month) >= range.from)
            out.push_back({firstOf(month), step % kYearMonths == 0 ? 4 : 7});
    return out;
}

}  // namespace

double roundStep(double least) {
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least) return factor * power;
    return 10 * power;
}

int decimalsOf(double step) {
    return std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
}

std::vector<TimeTick> timeTicks(Range range, int most) {
    for (const Step& step : kSteps) {
        const double days = step.days > 0 ? step.days : step.months * kMonthDays;
        const bool isYears = step.months >= kYearMonths;
        if (range.span() / days > most * (isYears ? kYearsCloser : 1)) continue;
        return step.days > 0 ? byDays(range, step.days) : byMonths(range, step.months);
    }
    return {};
}

}  // namespace seabridge::charts
