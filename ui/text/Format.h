// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ledger/Money.h"
#include "ledger/Rate.h"

#include <QtCore/QString>
#include <QtCore/QTimeZone>

/// Numbers and times, the same in all languages: grouped by three, point for decimals, ISO dates,
/// U+2212 for minus. In Japanese ▲ before a number means minus, so it never occurs.
namespace seabridge::text {

/// "−1,234.50" of (-123450, 2). `scale` is 0 to ledger::kMaxScale.
[[nodiscard]] QString formatAmount(std::int64_t amountMinor, int scale);
/// "USD −1,234.50", held together by a no-break space.
[[nodiscard]] QString formatMoney(const ledger::Money& money, int scale);
/// "+ USD 96,480.00", "− JPY 8,120,000": money that comes or goes.
[[nodiscard]] QString formatMovement(const ledger::Money& money, int scale);
/// "1,234,567"
[[nodiscard]] QString formatCount(std::int64_t count);
/// The same of a size, a height or another number that has no sign.
[[nodiscard]] QString countOf(std::uint64_t count);
/// "7.1032": exactly `places` decimals, half up; "" for no rate. A rate of 0.00004 with four
/// places shows "0.0000", so choose the places by the pair.
[[nodiscard]] QString formatRate(const ledger::Rate& rate, int places);

/// "2026-11-23" in that zone.
[[nodiscard]] QString formatDate(base::TimeMs time, const QTimeZone& zone);
/// "2026-11-23 17:00 UTC+8". The offset and not a name: CST is both China's and Chicago's.
[[nodiscard]] QString formatTime(base::TimeMs time, const QTimeZone& zone);
/// "2026-11-23 17:00 UTC+8 · 2026-11-23 04:00 UTC−5" with words for mine and theirs; once if the
/// clocks agree.
[[nodiscard]] QString formatDeadline(base::TimeMs time, const QTimeZone& mine,
                                     const QTimeZone& theirs);
/// "2 s ago", "14 min ago", "3 h ago", "5 d ago"; a negative age is "just now".
[[nodiscard]] QString formatAge(std::int64_t ageMs);

}  // namespace seabridge::text
