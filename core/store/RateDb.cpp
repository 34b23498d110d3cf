// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RateDb.h"

#include "base/Clock.h"
#include "base/Text.h"
#include "store/Migrations.h"
#include "store/Rows.h"

#include <thread>

namespace seabridge::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::chrono::milliseconds kTryAgain{10};
constexpr std::int32_t kLastDay = 100'000;
constexpr std::size_t kMaxRate = 32;
constexpr std::size_t kMaxSource = 200;

constexpr Migration kRates[] = {
    {1,
     "CREATE TABLE rates(currency TEXT NOT NULL, day INTEGER NOT NULL, source TEXT NOT NULL,"
     " rate TEXT NOT NULL, PRIMARY KEY(currency, day, source)) STRICT, WITHOUT ROWID;"
     "CREATE INDEX rates_by_source ON rates(source);"},
};

/// Digits, at most one point with digits on both sides, above zero.
bool isRate(std::string_view text) {
    if (text.empty() || text.size() > kMaxRate || text.front() == '.' || text.back() == '.')
        return false;
    if (std::ranges::count(text, '.') > 1) return false;
    if (text.find_first_not_of("0123456789.") != std::string_view::npos) return false;
    return text.find_first_of("123456789") != std::string_view::npos;
}

bool isSource(std::string_view text) {
    return !text.empty() && text.size() <= kMaxSource && base::isPlainText(text);
}

RateRow readRow(const Statement& row) {
    return {std::int32_t(row.integer(0)), row.text(1), row.text(2), row.text(3)};
}

}  // namespace

bool isRateCurrency(std::string_view code) {
    return code.size() == 3 &&
           std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}

Result<RateDb> RateDb::open(const std::filesystem::path& path,
                            std::chrono::milliseconds patience) {
    const auto until = base::monotonicMs() + patience.count();
    while (true) {
        auto out = openNow(path);
        if (out || out.error().code != ErrorCode::InUse || base::monotonicMs() >= until) return out;
        std::this_thread::sleep_for(kTryAgain);
    }
}

Result<RateDb> RateDb::openNow(const std::filesystem::path& path) {
    auto database = Database::openPlain(path);
    if (!database) return std::unexpected(database.error());
    if (const auto done = migrate(*database, kRates); !done) return std::unexpected(done.error());
    return RateDb(std::move(*database));
}

Result<std::size_t> RateDb::replaceAll(const std::string& source, std::span<const RateRow> rows) {
    if (!isSource(source)) return fail(ErrorCode::InvalidInput, "source");
    auto transaction = database_.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto gone = transaction->run("DELETE FROM rates WHERE source = ?", source);
    if (!gone) return std::unexpected(gone.error());
    for (const auto& row : rows) {
        if (!isRateCurrency(row.currency) || !isRate(row.rate) || row.day < 0 || row.day > kLastDay ||
            row.source != source)
            return fail(ErrorCode::InvalidInput, fmt::format("rate of day {}", row.day));
        const auto put =
            transaction->run("INSERT INTO rates(day, currency, rate, source) VALUES(?, ?, ?, ?)",
                             row.day, row.currency, row.rate, source);
        if (!put) return std::unexpected(put.error());
    }
    if (const auto done = transaction->commit(); !done) return std::unexpected(done.error());
    return rows.size();
}

Result<std::optional<RateRow>> RateDb::on(std::string_view currency, std::int32_t day) {
    return rowOf(database_.query("SELECT day, currency, rate, source FROM rates"
                                 " WHERE currency = ? AND day = ? ORDER BY source LIMIT 1",
                                 currency, day),
                 readRow);
}

Result<std::optional<RateRow>> RateDb::lastDayBefore(std::string_view currency, std::int32_t day) {
    return rowOf(database_.query("SELECT day, currency, rate, source FROM rates WHERE currency = ?"
                                 " AND day < ? ORDER BY day DESC, source LIMIT 1",
                                 currency, day),
                 readRow);
}

Result<std::vector<RateRow>> RateDb::range(std::string_view currency, std::int32_t from,
                                           std::int32_t to) {
    // With min() SQLite takes the other columns from the row that has the minimum.
    return rowsOf(database_.query("SELECT day, currency, rate, min(source) FROM rates"
                                  " WHERE currency = ? AND day BETWEEN ? AND ?"
                                  " GROUP BY day ORDER BY day",
                                  currency, from, to),
                  readRow);
}

}  // namespace seabridge::store
