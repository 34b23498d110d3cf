// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"
#include "ui/charts/RateChart.h"
#include "ui/text/Language.h"

#include <QtCore/QString>

/// Pairs as the market of a language writes them, and their numbers as texts.
namespace seabridge::screens {

/// The source of rates that the demo made up (app/workstation/RateFile.h).
inline constexpr const char* kSimulatedSource = "SIMULATED";
inline constexpr const char* kBankSource = "ECB";

struct Pair {
    const char* base;
    const char* quote;
    std::uint64_t unit = 1;  ///< of base: yen go by the hundred in Chinese

    bool operator==(const Pair&) const = default;
};
/// As many for every language, and the same currencies at the same place.
[[nodiscard]] std::span<const Pair> pairsOf(text::Language language);
/// "CNY/JPY", "100 JPY/CNY"
[[nodiscard]] QString nameOf(const Pair& pair);

/// A published day of a pair; the rate is quote for `unit` of base, exact.
struct RateDay {
    std::int32_t day = 0;
    ledger::Rate rate;
    std::string basePerEuro;
    std::string quotePerEuro;
    std::string source;
};
/// Without the days whose rate does not fit 64 bits, of which there are none in practice.
[[nodiscard]] std::vector<RateDay> daysOf(const std::vector<api::RatePoint>& points,
                                          std::uint64_t unit);
/// The last day at or before `day`; nothing before the first.
[[nodiscard]] std::optional<std::size_t> indexAt(const std::vector<RateDay>& days,
                                                 std::int32_t day);

/// Decimals by custom: 2 from 50 on, 4 below, 6 below 0.5.
[[nodiscard]] int placesOf(const ledger::Rate& rate);

/// A change in per cent, rounded from the exact fractions.
struct Change {
    int direction = 0;  ///< above 0: rise; 0 also where the text would be 0.00%
    QString text;       ///< "+0.62%", "−0.08%", "0.00%"

    bool operator==(const Change&) const = default;
};
[[nodiscard]] Change changeOf(const ledger::Rate& now, const ledger::Rate& before);
/// Of this day against the published day before; nothing for the first.
[[nodiscard]] std::optional<Change> changeAt(const std::vector<RateDay>& days, std::size_t index);

/// "2026-11-20"
[[nodiscard]] QString dateOf(std::int32_t day);
/// "1734100/82711"
[[nodiscard]] QString fractionOf(const ledger::Rate& rate);

}  // namespace seabridge::screens
