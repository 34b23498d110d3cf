// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ledger/Rate.h"
#include "trade/EcbRates.h"

#include <cstdint>
#include <string>

/// Rates between two currencies, derived from what the ECB publishes per euro.
namespace seabridge::trade {

/// With all it was derived from, so that anybody can do the sum again.
struct CrossRate {
    std::int32_t day = 0;               ///< days since 1970-01-01
    std::string base;
    std::string quote;
    std::string basePerEuro;            ///< as published; "1" for EUR
    std::string quotePerEuro;
    ledger::Rate rate;                  ///< quote for one base, exact, in lowest terms

    bool operator==(const CrossRate&) const = default;
};

/// One euro is one euro, on every day.
[[nodiscard]] RateRow euroOn(std::int32_t day);

/// JPY and CNY give JPY/CNY, the CNY for one JPY: quotePerEuro / basePerEuro, without rounding.
/// Pure. InvalidInput for rows of different days, for one currency twice and for a text that is no
/// rate; TooLarge if the fraction does not fit 64 bits (never for numbers of up to 9 digits).
[[nodiscard]] base::Result<CrossRate> crossRate(const RateRow& base, const RateRow& quote);

}  // namespace seabridge::trade
