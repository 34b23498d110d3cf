// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/RateFile.h"

namespace seabridge::app {

using base::Result;

Result<api::RateImport> importRates(const std::filesystem::path& folder,
                                    const std::filesystem::path& file,
                                    const std::atomic<bool>& isCancelled,
                                    const std::function<void(api::ImportStage)>& progress) {
    if (progress) progress(api::ImportStage::Reading);
    const auto rows = trade::readEcbFile(file);
    if (!rows) return std::unexpected(rows.error());
    if (isCancelled) return base::fail(base::ErrorCode::Cancelled, "import");
    if (progress) progress(api::ImportStage::Writing);
    const auto taken = takePublished(folder, *rows);
    if (!taken) return std::unexpected(taken.error());
    return api::RateImport{kPublishedRates, taken->rates, taken->firstDay, taken->lastDay};
}

Result<std::vector<api::RatePoint>> ratesOf(const std::filesystem::path& folder,
                                            const api::RateQuery& query) {
    std::vector<api::RatePoint> out;
    auto rates = PairRates::open(folder, {query.base, query.quote});
    if (!rates && rates.error().code == base::ErrorCode::NotFound) return out;
    if (!rates) return std::unexpected(rates.error());
    const auto found = rates->between(query.from, query.to);
    if (!found) return std::unexpected(found.error());
    for (const auto& [cross, source] : *found)
        out.push_back({cross.day, cross.rate, cross.basePerEuro, cross.quotePerEuro, source});
    return out;
}

}  // namespace seabridge::app
