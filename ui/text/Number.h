// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <cstdint>
#include <optional>

/// Numbers as people type them, with an input method in any of three languages.
namespace seabridge::text {

/// "-1234.50" of "－１，２３４．５０": full-width and ideographic forms become ASCII, spaces round it
/// and separators of thousands go. A separator stands between groups of three or the whole is
/// refused, so that 1,50 is never read as 150. Nothing for what is no decimal number.
[[nodiscard]] std::optional<QString> normalisedNumber(const QString& typed);

/// Why what stands in an amount field is no amount.
enum class AmountFault { None, Empty, NotANumber, Negative, TooManyPlaces, TooLarge };

struct AmountReading {
    AmountFault fault = AmountFault::None;
    std::int64_t amountMinor = 0;  ///< 0 unless the fault is None
};

/// `scale` is the currency's, 0 to ledger::kMaxScale. Leading zeros and a bare point are people's
/// ways and accepted; what is behind the point is never rounded away.
[[nodiscard]] AmountReading readAmount(const QString& typed, int scale);

}  // namespace seabridge::text
