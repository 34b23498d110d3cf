// SPDX-License-Identifier: GPL-3.0-or-later
#include "RateLookup.h"

#include "base/Clock.h"
#include "trade/CrossRate.h"

#include <algorithm>
#include <fmt/format.h>

namespace seabridge::cli {

namespace {

constexpr std::string_view kEuro = "EUR";
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

/// The euro has no row: its days are those of the other currency.
const std::string& other(const std::string& currency, const std::string& partner) {
    return currency == kEuro ? partner : currency;
}

trade::RateRow rowOf(const std::string& currency, const store::RateRow& row) {
    return currency == kEuro ? trade::euroOn(row.day)
                             : trade::RateRow{row.day, row.currency, row.rate};
}

}  // namespace

std::string dateOf(std::int32_t day) { return base::isoDateOf(day * base::kDayMs); }

PairRates::PairRates(store::RateDb rates, Pair pair)
    : rates_(std::move(rates)), pair_(std::move(pair)) {}

std::optional<RateFacts> PairRates::on(std::int32_t day) {
    const auto base = rates_.on(other(pair_.base, pair_.quote), day);
    const auto quote = rates_.on(other(pair_.quote, pair_.base), day);
    return base && quote ? factsOf(*base, *quote) : std::nullopt;
}

std::optional<std::int32_t> PairRates::lastDayBefore(std::int32_t day) {
    for (;;) {
        const auto base = rates_.lastDayBefore(other(pair_.base, pair_.quote), day);
        const auto quote = rates_.lastDayBefore(other(pair_.quote, pair_.base), day);
        if (!base || !quote) return std::nullopt;
        day = std::min(base->day, quote->day);
        if (on(day)) return day;
    }
}

std::vector<RateFacts> PairRates::between(std::int32_t from, std::int32_t to) {
    const auto bases = rates_.range(other(pair_.base, pair_.quote), from, to);
    const auto quotes = rates_.range(other(pair_.quote, pair_.base), from, to);
    std::vector<RateFacts> out;
    auto quote = quotes.begin();
    for (const auto& base : bases) {
        while (quote != quotes.end() && quote->day < base.day) ++quote;
        if (quote == quotes.end() || quote->day != base.day) continue;
        if (auto facts = factsOf(base, *quote)) out.push_back(std::move(*facts));
    }
    return out;
}

std::optional<RateFacts> PairRates::factsOf(const store::RateRow& base,
                                            const store::RateRow& quote) const {
    if (base.source != quote.source) return std::nullopt;
    const auto cross = trade::crossRate(rowOf(pair_.base, base), rowOf(pair_.quote, quote));
    if (!cross) return std::nullopt;
    const auto decimal = ledger::decimalOf(cross->rate, kDigits);
    return RateFacts{name(),
                     dateOf(base.day),
                     {},
                     fmt::format("{}/{}", cross->rate.numerator, cross->rate.denominator),
                     decimalText(decimal),
                     decimal.inexact,
                     cross->basePerEuro,
                     cross->quotePerEuro,
                     base.source};
}

}  // namespace seabridge::cli
