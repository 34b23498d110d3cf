// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/PairRates.h"

#include "base/File.h"

#include <algorithm>

namespace seabridge::app {

using base::ErrorCode;
using base::Result;
using base::fail;

namespace {

constexpr std::string_view kEuro = "EUR";

/// The euro has no row: its days are those of the other currency.
const std::string& rowed(const std::string& currency, const std::string& partner) {
    return currency == kEuro ? partner : currency;
}

trade::RateRow publishedOf(const std::string& currency, const store::RateRow& row) {
    return currency == kEuro ? trade::euroOn(row.day)
                             : trade::RateRow{row.day, row.currency, row.rate};
}

}  // namespace

Result<TakenRates> takePublished(const std::filesystem::path& folder,
                                 const std::vector<trade::RateRow>& rows) {
    if (rows.empty()) return fail(ErrorCode::InvalidInput, "no-rates");
    std::vector<store::RateRow> all;
    all.reserve(rows.size());
    TakenRates out;
    for (const auto& row : rows) {
        if (all.empty() || all.back().day != row.day) ++out.days;
        all.push_back({row.day, row.currency, row.perEuro, kPublishedRates});
    }
    // An existing folder keeps the access rights that its owner gave it.
    if (std::error_code error; !std::filesystem::exists(folder, error))
        if (const auto made = base::makePrivateFolder(folder); !made)
            return std::unexpected(made.error());
    auto database = store::RateDb::open(folder / kRateFile);
    if (!database) return std::unexpected(database.error());
    const auto count = database->replaceAll(kPublishedRates, all);
    if (!count) return std::unexpected(count.error());
    // Never in between published ones, where the bank has no rate of a day.
    if (const auto gone = database->replaceAll(kSimulatedRates, {}); !gone)
        return std::unexpected(gone.error());
    out.rates = *count;
    std::tie(out.firstDay, out.lastDay) = std::minmax(all.front().day, all.back().day);
    return out;
}

bool RatePair::isWellFormed() const {
    return store::isRateCurrency(base) && store::isRateCurrency(quote) && base != quote;
}

Result<PairRates> PairRates::open(const std::filesystem::path& folder, RatePair pair) {
    if (!pair.isWellFormed()) return fail(ErrorCode::InvalidInput, "pair");
    std::error_code error;
    if (!std::filesystem::exists(folder / kRateFile, error))
        return fail(ErrorCode::NotFound, "rates");
    auto database = store::RateDb::open(folder / kRateFile);
    if (!database) return std::unexpected(database.error());
    return PairRates(std::move(*database), std::move(pair));
}

std::optional<PairRate> PairRates::joined(const store::RateRow& base,
                                          const store::RateRow& quote) const {
    if (base.source != quote.source) return std::nullopt;
    auto cross =
        trade::crossRate(publishedOf(pair_.base, base), publishedOf(pair_.quote, quote));
    if (!cross) return std::nullopt;
    return PairRate{std::move(*cross), base.source};
}

Result<std::optional<PairRate>> PairRates::on(std::int32_t day) {
    const auto base = rates_.on(rowed(pair_.base, pair_.quote), day);
    if (!base) return std::unexpected(base.error());
    const auto quote = rates_.on(rowed(pair_.quote, pair_.base), day);
    if (!quote) return std::unexpected(quote.error());
    return *base && *quote ? joined(**base, **quote) : std::nullopt;
}

Result<std::optional<PairRate>> PairRates::lastBefore(std::int32_t day) {
    for (;;) {
        const auto base = rates_.lastDayBefore(rowed(pair_.base, pair_.quote), day);
        if (!base) return std::unexpected(base.error());
        const auto quote = rates_.lastDayBefore(rowed(pair_.quote, pair_.base), day);
        if (!quote) return std::unexpected(quote.error());
        if (!*base || !*quote) return std::nullopt;
        day = std::min((*base)->day, (*quote)->day);
        auto found = on(day);
        if (!found || *found) return found;
    }
}

Result<std::vector<PairRate>> PairRates::between(std::int32_t from, std::int32_t to) {
    const auto bases = rates_.range(rowed(pair_.base, pair_.quote), from, to);
    if (!bases) return std::unexpected(bases.error());
    const auto quotes = rates_.range(rowed(pair_.quote, pair_.base), from, to);
    if (!quotes) return std::unexpected(quotes.error());
    std::vector<PairRate> out;
    auto quote = quotes->begin();
    for (const auto& base : *bases) {
        while (quote != quotes->end() && quote->day < base.day) ++quote;
        if (quote == quotes->end()) break;
        if (quote->day != base.day) continue;
        if (auto rate = joined(base, *quote)) out.push_back(std::move(*rate));
    }
    return out;
}

}  // namespace seabridge::app
