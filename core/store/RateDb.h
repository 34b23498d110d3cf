// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <chrono>
#include <span>

namespace seabridge::store {

/// One published rate: units of `currency` for one euro.
struct RateRow {
    std::int32_t day = 0;  ///< days since 1970-01-01
    std::string currency;  ///< three capital letters
    std::string rate;      ///< decimal digits exactly as published, e.g. "1.0840"; above 0
    std::string source;

    bool operator==(const RateRow&) const = default;
};

/// Three capital letters, as in ISO 4217.
[[nodiscard]] bool isRateCurrency(std::string_view code);

/// `rates.db` beside the vault: published rates, public and therefore not encrypted. A currency and
/// day may have rates of several sources; the source that comes first by name answers.
class RateDb {
public:
    /// Creates it where there is none. Damaged for a file that is no such database: it can be
    /// deleted and imported again. One at a time has it, so this waits behind another: InUse after
    /// `patience`, which an import of all of a bank's history does not take.
    [[nodiscard]] static base::Result<RateDb> open(
        const std::filesystem::path& path,
        std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// Puts `rows` in place of all of `source`, or changes nothing. How many rows. InvalidInput for
    /// a currency, rate, source or day (0 to 100,000) out of form, or a day twice.
    [[nodiscard]] base::Result<std::size_t> replaceAll(const std::string& source,
                                                       std::span<const RateRow> rows);

    // Nothing where none is; errors of a file that cannot be read are no absence of rates.
    [[nodiscard]] base::Result<std::optional<RateRow>> on(std::string_view currency,
                                                          std::int32_t day);
    /// The rate of the last day before `day` that has one.
    [[nodiscard]] base::Result<std::optional<RateRow>> lastDayBefore(std::string_view currency,
                                                                     std::int32_t day);
    /// Rising days, `from` and `to` included.
    [[nodiscard]] base::Result<std::vector<RateRow>> range(std::string_view currency,
                                                           std::int32_t from, std::int32_t to);

private:
    explicit RateDb(Database database) : database_(std::move(database)) {}
    [[nodiscard]] static base::Result<RateDb> openNow(const std::filesystem::path& path);
    Database database_;
};

}  // namespace seabridge::store
