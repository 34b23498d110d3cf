// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/PairRates.h"
#include "ledger/Rate.h"

/// Made-up daily rates for the demo: the same on every machine for the same day, in the form in
/// which a central bank publishes them, and none on week-ends. Nobody's market.
namespace seabridge::app {

/// About three years that end on `lastDay` (days since 1970-01-01, 2020-01-01 or later), under the
/// source kSimulatedRates.
[[nodiscard]] std::vector<store::RateRow> demoRates(std::int32_t lastDay);

/// quote for one base by the last of `rates` on or before `day`, rounded to 4 decimal places and
/// moved by `skewPpm` millionths. Both currencies are among them (ENSURE).
[[nodiscard]] ledger::Rate demoCross(std::span<const store::RateRow> rates, std::string_view base,
                                     std::string_view quote, std::int32_t day,
                                     std::int64_t skewPpm = 0);

/// Makes a database of them in `folder`, closed and whole: it can be copied.
[[nodiscard]] base::Result<void> writeDemoRates(const std::filesystem::path& folder,
                                                std::span<const store::RateRow> rates);

}  // namespace seabridge::app
