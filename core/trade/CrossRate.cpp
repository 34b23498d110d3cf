// SPDX-License-Identifier: GPL-3.0-or-later
#include "trade/CrossRate.h"

namespace seabridge::trade {

using base::ErrorCode;
using base::fail;

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

}  // namespace seabridge::trade
