// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <optional>

/// Time. Drivers, net and screens read a clock; the ledger and the state machines of peer and
/// light node are handed `now`.
namespace seabridge::base {

/// Milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
using TimeMs = std::int64_t;

inline constexpr TimeMs kSecondMs = 1000;
inline constexpr TimeMs kMinuteMs = 60 * kSecondMs;
inline constexpr TimeMs kHourMs = 60 * kMinuteMs;
inline constexpr TimeMs kDayMs = 24 * kHourMs;

/// What the computer takes for the time of day; a person can set it to anything.
[[nodiscard]] TimeMs wallClockMs();
/// Never set and never runs backwards; goes on while the computer sleeps. Its zero is arbitrary.
/// For timeouts and staleness.
[[nodiscard]] TimeMs monotonicMs();

/// "2026-11-23T09:15:00Z" (milliseconds only when not zero). Years 0000 to 9999.
[[nodiscard]] std::string isoOf(TimeMs time);
/// "2026-11-23"
[[nodiscard]] std::string isoDateOf(TimeMs time);
/// Strict readers of the two forms above; a date is its 00:00:00Z.
[[nodiscard]] std::optional<TimeMs> timeFromIso(std::string_view text);

}  // namespace seabridge::base
