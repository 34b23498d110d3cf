// SPDX-License-Identifier: GPL-3.0-or-later
#include "trade/CrossRate.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace seabridge::trade {
namespace {

using base::ErrorCode;
using base::fail;

std::optional<RateRow> find(std::string_view currency, std::int32_t day,
                            std::span<const RateRow> rows) {
    const auto wanted = [&](const RateRow& row) {
        return row.day == day && row.currency == currency;
    };
    const auto found = std::ranges::find_if(rows, wanted);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

/// The bank states no rate of the euro; on a day without rates there is none either.
std::optional<RateRow> findOrEuro(std::string_view currency, std::int32_t day,
                                  std::span<const RateRow> rows) {
    return currency == "EUR" ? euroOn(day) : find(currency, day, rows);
}

}  // namespace

RateRow euroOn(std::int32_t day) { return {day, "EUR", "1"}; }

base::Result<CrossRate> crossRate(const RateRow& base, const RateRow& quote) {
    if (base.day != quote.day) return fail(ErrorCode::InvalidInput, "rates of different days");
    if (base.currency == quote.currency) return fail(ErrorCode::InvalidInput, "one currency twice");
    const auto below = ledger::rateFromDecimal(base.perEuro);
    const auto above = ledger::rateFromDecimal(quote.perEuro);
    if (!below || !above) return fail(ErrorCode::InvalidInput, "not a rate");
    const auto rate = ledger::divide(*above, *below);
    if (!rate) return fail(ErrorCode::TooLarge, "the fraction does not fit 64 bits");
    return CrossRate{base.day,     base.currency,  quote.currency,
                     base.perEuro, quote.perEuro, *rate};
}

base::Result<CrossRate> crossRate(std::string_view base, std::string_view quote, std::int32_t day,
                                  std::span<const RateRow> rows) {
    const auto below = findOrEuro(base, day, rows);
    const auto above = findOrEuro(quote, day, rows);
    if (!below || !above) {
        return fail(ErrorCode::NotFound, fmt::format("no {} on day {}", below ? quote : base, day));
    }
    return crossRate(*below, *above);
}

}  // namespace seabridge::trade
