// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// The euro foreign exchange reference rates of the European Central Bank.
namespace seabridge::trade {

/// One rate of one day: so much of `currency` for one euro.
struct RateRow {
    std::int32_t day = 0;       ///< days since 1970-01-01
    std::string currency;       ///< ISO 4217, three upper-case letters, never EUR
    std::string perEuro;        ///< digits exactly as published, e.g. "7.8104"

    bool operator==(const RateRow&) const = default;
};

inline constexpr std::size_t kMaxRateDays = 20'000;
inline constexpr std::size_t kMaxRateCurrencies = 64;

/// Reads the bank's history (zip or csv) or a plain table; the first word of the header decides:
/// - "Date": the bank's eurofxref-hist, "N/A" where no rate was published, perhaps with a comma at
///   the end of every line;
/// - "date": a table of the same columns with nothing between the commas where there is no rate.
/// Lines end in LF or CR LF. Dates are strict and go one way, up or down, from the first day of
/// the euro; columns are unique; a number is a plain decimal above 0 of at most 12 digits. All or
/// nothing: one bad cell refuses the file. Rows come in the order of the file.
/// Errors: those of `readSoleText`; InvalidInput and TooLarge with "line N: ..." in the detail.
[[nodiscard]] base::Result<std::vector<RateRow>> readEcbFile(const std::filesystem::path& path);

/// The same for a text in memory. Pure.
[[nodiscard]] base::Result<std::vector<RateRow>> parseEcbText(std::string_view text);

}  // namespace seabridge::trade
