// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

#include <chrono>
#include <cstdio>

#include <time.h>

namespace seabridge::base {

TimeMs wallClockMs() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

TimeMs monotonicMs() {
    // Not steady_clock: it stands still while the computer sleeps.
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return TimeMs{now.tv_sec} * kSecondMs + now.tv_nsec / 1'000'000;
}

std::string isoDateOf(TimeMs time) {
    using namespace std::chrono;
    const year_month_day day{floor<days>(sys_time<milliseconds>{milliseconds{time}})};
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", int(day.year()), unsigned(day.month()),
                  unsigned(day.day()));
    return text;
}

std::string isoOf(TimeMs time) {
    const TimeMs inDay = ((time % kDayMs) + kDayMs) % kDayMs;
    char text[32];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02d", int(inDay / kHourMs),
                  int(inDay / kMinuteMs % 60), int(inDay / kSecondMs % 60));
    std::string out = isoDateOf(time) + text;
    if (inDay % kSecondMs != 0) {
        std::snprintf(text, sizeof text, ".%03d", int(inDay % kSecondMs));
        out += text;
    }
    return out + "Z";
}

namespace {

/// The number in `text[at, at + length)`, or -1.
int numberAt(std::string_view text, std::size_t at, std::size_t length) {
    if (at + length > text.size()) return -1;
    int value = 0;
    for (const char c : text.substr(at, length)) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<TimeMs> dateFromIso(std::string_view text) {
    using namespace std::chrono;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const int y = numberAt(text, 0, 4), m = numberAt(text, 5, 2), d = numberAt(text, 8, 2);
    if (y < 0 || m < 0 || d < 0) return std::nullopt;
    const year_month_day day{year{y}, month{unsigned(m)}, std::chrono::day{unsigned(d)}};
    if (!day.ok()) return std::nullopt;
    return TimeMs(sys_days{day}.time_since_epoch().count()) * kDayMs;
}

}  // namespace

std::optional<TimeMs> timeFromIso(std::string_view text) {
    const auto date = dateFromIso(text.substr(0, 10));
    if (!date || text.size() == 10) return date;
    const bool hasMillis = text.size() == 24;
    if ((text.size() != 20 && !hasMillis) || text[10] != 'T' || text[13] != ':' ||
        text[16] != ':' || text.back() != 'Z' || (hasMillis && text[19] != '.'))
        return std::nullopt;
    const int h = numberAt(text, 11, 2), m = numberAt(text, 14, 2), s = numberAt(text, 17, 2);
    const int milli = hasMillis ? numberAt(text, 20, 3) : 0;
    if (h < 0 || h > 23 || m < 0 || m > 59 || s < 0 || s > 59 || milli < 0) return std::nullopt;
    return *date + h * kHourMs + m * kMinuteMs + s * kSecondMs + milli;
}

}  // namespace seabridge::base
