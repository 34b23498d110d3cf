// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// The one grammar for decimal numbers from outside (reliability.md B8).
namespace seabridge::ledger {

/// digits / 10^places
struct Decimal {
    std::uint64_t digits = 0;
    int places = 0;             ///< 0 to 18
};

/// Digits, then optionally '.' and digits: ASCII only, no sign, space, exponent, grouping, bare
/// point or needless leading zero; at most 19 digits before and 18 behind the point, and all of
/// them together within 64 bits. Nothing for all else.
[[nodiscard]] std::optional<Decimal> decimalFrom(std::string_view text);

/// 10^exponent for 0 to 19.
[[nodiscard]] std::uint64_t powerOfTen(int exponent);

}  // namespace seabridge::ledger
