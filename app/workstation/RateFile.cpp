// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/RateFile.h"

#include "base/File.h"
#include "store/RateDb.h"
#include "trade/CrossRate.h"

#include <algorithm>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;

constexpr const char* kSource = "ECB";
constexpr const char* kFile = "rates.db";
constexpr const char* kEuro = "EUR";

bool isCode(std::string_view code) {
    return code.size() == 3 &&
           std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}

trade::RateRow publishedOf(const store::RateRow& row) { return {row.day, row.currency, row.rate}; }

/// Days on which `currency` was published; the euro on all days of the other one.
std::vector<store::RateRow> rowsOf(store::RateDb& rates, const std::string& currency,
                                   const std::string& other, const api::RateQuery& query) {
    if (currency != kEuro) return rates.range(currency, query.from, query.to);
    auto out = rates.range(other, query.from, query.to);
    for (auto& row : out) {
        const auto euro = trade::euroOn(row.day);
        row.currency = euro.currency;
        row.rate = euro.perEuro;
    }
    return out;
}

}  // namespace

Result<api::RateImport> importRates(const std::filesystem::path& folder,
                                    const std::filesystem::path& file,
                                    const std::atomic<bool>& isCancelled,
                                    const std::function<void(api::ImportStage)>& progress) {
    if (progress) progress(api::ImportStage::Reading);
    const auto rows = trade::readEcbFile(file);
    if (!rows) return std::unexpected(rows.error());
    if (rows->empty()) return fail(ErrorCode::InvalidInput, "no-rates");
    std::vector<store::RateRow> all;
    all.reserve(rows->size());
    for (const auto& row : *rows) all.push_back({row.day, row.currency, row.perEuro, kSource});
    if (isCancelled) return fail(ErrorCode::Cancelled, "import");
    if (progress) progress(api::ImportStage::Writing);
    std::error_code error;
    if (!std::filesystem::exists(folder, error))
        if (const auto made = base::makePrivateFolder(folder); !made)
            return std::unexpected(made.error());
    auto rates = store::RateDb::open(folder / kFile);
    if (!rates) return std::unexpected(rates.error());
    const auto count = rates->replaceAll(kSource, all);
    if (!count) return std::unexpected(count.error());
    // Never in between published ones, where the bank has no rate of a day.
    if (const auto gone = rates->replaceAll(kSimulatedRates, {}); !gone)
        return std::unexpected(gone.error());
    const auto [first, last] = std::minmax(all.front().day, all.back().day);
    return api::RateImport{kSource, *count, first, last};
}

Result<std::vector<api::RatePoint>> ratesOf(const std::filesystem::path& folder,
                                            const api::RateQuery& query) {
    if (!isCode(query.base) || !isCode(query.quote) || query.base == query.quote)
        return fail(ErrorCode::InvalidInput, "pair");
    std::error_code error;
    std::vector<api::RatePoint> out;
    if (!std::filesystem::exists(folder / kFile, error)) return out;
    auto rates = store::RateDb::open(folder / kFile);
    if (!rates) return std::unexpected(rates.error());
    const auto base = rowsOf(*rates, query.base, query.quote, query);
    const auto quote = rowsOf(*rates, query.quote, query.base, query);
    for (auto b = base.begin(), q = quote.begin(); b != base.end() && q != quote.end();) {
        if (b->day != q->day) {
            ++(b->day < q->day ? b : q);
            continue;
        }
        const auto cross = trade::crossRate(publishedOf(*b), publishedOf(*q));
        if (!cross) return std::unexpected(cross.error());
        out.push_back({cross->day, cross->rate, cross->basePerEuro, cross->quotePerEuro,
                       b->source});
        ++b;
        ++q;
    }
    return out;
}

}  // namespace seabridge::app
