// SPDX-License-Identifier: GPL-3.0-or-later
#include "RateLookup.h"

#include "base/Clock.h"

#include <algorithm>
#include <fmt/format.h>

namespace seabridge::cli {

namespace {

constexpr int kDigits = 12;

/// With all its digits where some were lost: 0.0479136249310 says more than 0.047913624931.
std::string decimalText(const ledger::RateText& decimal) {
    auto text = decimal.text;
    if (!decimal.inexact) return text;
    const auto first = text.find_first_not_of("0.");
    const bool hasPoint = text.contains('.');
    auto digits = std::ranges::count_if(text.substr(first), [](char c) { return c != '.'; });
    if (!hasPoint && digits < kDigits) text += '.';
    for (; digits < kDigits; ++digits) text += '0';
    return text;
}

}  // namespace

std::string dateOf(std::int32_t day) { return base::isoDateOf(day * base::kDayMs); }

RateFacts factsOf(const app::PairRate& rate) {
    const auto& cross = rate.cross;
    const auto decimal = ledger::decimalOf(cross.rate, kDigits);
    return RateFacts{fmt::format("{}/{}", cross.base, cross.quote),
                     dateOf(cross.day),
                     {},
                     fmt::format("{}/{}", cross.rate.numerator, cross.rate.denominator),
                     decimalText(decimal),
                     decimal.inexact,
                     cross.basePerEuro,
                     cross.quotePerEuro,
                     rate.source};
}

}  // namespace seabridge::cli
