// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/PairRates.h"

namespace seabridge::cli {

/// A cross rate with all it was derived from, as it is printed.
struct RateFacts {
    std::string pair;
    std::string day;
    std::optional<std::string> asOf;
    std::string fraction;
    std::string decimal;
    bool inexact = false;
    std::string basePerEuro;
    std::string quotePerEuro;
    std::string source;

    static void fields(auto& self, auto&& visit) {
        visit("pair", self.pair);
        visit("day", self.day);
        visit("asOf", self.asOf);
        visit("fraction", self.fraction);
        visit("decimal", self.decimal);
        visit("inexact", self.inexact);
        visit("basePerEuro", self.basePerEuro);
        visit("quotePerEuro", self.quotePerEuro);
        visit("source", self.source);
    }
};

[[nodiscard]] std::string dateOf(std::int32_t day);
[[nodiscard]] RateFacts factsOf(const app::PairRate& rate);

}  // namespace seabridge::cli
