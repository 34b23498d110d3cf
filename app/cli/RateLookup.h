// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/RateDb.h"

#include <optional>
#include <string>
#include <vector>

namespace seabridge::cli {

/// Two different ISO 4217 codes: quote for one base.
struct Pair {
    std::string base;
    std::string quote;
};

/// A cross rate with all it was derived from.
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

/// Looks up one pair; both rates of an answer come from one day and one source.
class PairRates {
public:
    PairRates(store::RateDb rates, Pair pair);

    [[nodiscard]] std::string name() const { return pair_.base + "/" + pair_.quote; }
    [[nodiscard]] std::optional<RateFacts> on(std::int32_t day);
    [[nodiscard]] std::optional<std::int32_t> lastDayBefore(std::int32_t day);
    /// Rising days, both included.
    [[nodiscard]] std::vector<RateFacts> between(std::int32_t from, std::int32_t to);

private:
    [[nodiscard]] std::optional<RateFacts> factsOf(const store::RateRow& base,
                                                   const store::RateRow& quote) const;
    store::RateDb rates_;
    Pair pair_;
};

}  // namespace seabridge::cli
