// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/RateDb.h"
#include "trade/CrossRate.h"

/// The published rates beside the vault: taken in from a bank's file, and joined to pairs.
namespace seabridge::app {

inline constexpr const char* kRateFile = "rates.db";
inline constexpr const char* kPublishedRates = "ECB";
/// The source of rates that nobody published: the demo's. Comes after every bank's by name, and an
/// import removes them.
inline constexpr const char* kSimulatedRates = "SIMULATED";

struct TakenRates {
    std::size_t rates = 0;
    std::size_t days = 0;
    std::int32_t firstDay = 0;  ///< days since 1970-01-01
    std::int32_t lastDay = 0;
};
/// Puts the bank's rows, which come day by day, in place of what was imported; makes the folder.
/// InvalidInput "no-rates" for none; errors of store::RateDb.
[[nodiscard]] base::Result<TakenRates> takePublished(const std::filesystem::path& folder,
                                                     const std::vector<trade::RateRow>& rows);

/// Two different ISO 4217 codes: quote for one base.
struct RatePair {
    std::string base;
    std::string quote;

    [[nodiscard]] bool isWellFormed() const;
};
struct PairRate {
    trade::CrossRate cross;
    std::string source;
};

/// The rates of one pair: both published numbers of an answer are of one day and one source. A day
/// whose fraction does not fit 64 bits has none. One thread.
class PairRates {
public:
    /// InvalidInput "pair"; NotFound "rates" where nothing was imported; errors of store::RateDb,
    /// as those of all that follows.
    [[nodiscard]] static base::Result<PairRates> open(const std::filesystem::path& folder,
                                                      RatePair pair);

    [[nodiscard]] base::Result<std::optional<PairRate>> on(std::int32_t day);
    /// Of the last day before `day` that has one.
    [[nodiscard]] base::Result<std::optional<PairRate>> lastBefore(std::int32_t day);
    /// Rising days, both included.
    [[nodiscard]] base::Result<std::vector<PairRate>> between(std::int32_t from, std::int32_t to);

private:
    PairRates(store::RateDb rates, RatePair pair)
        : rates_(std::move(rates)), pair_(std::move(pair)) {}
    [[nodiscard]] std::optional<PairRate> joined(const store::RateRow& base,
                                                 const store::RateRow& quote) const;

    store::RateDb rates_;
    RatePair pair_;
};

}  // namespace seabridge::app
