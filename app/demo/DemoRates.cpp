// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoRates.h"

#include "base/Ensure.h"

namespace seabridge::app {
namespace {

constexpr std::int32_t kFirstDay = 17'897;   // 2019-01-01
constexpr std::int32_t kShownDays = 3 * 366;
constexpr std::int64_t kUnit = 100'000'000;  // a level of 1

struct Walk {
    const char* currency;
    std::int64_t level;      ///< around which it moves, in units of 1 / kUnit
    std::int64_t stepPpm;    ///< a usual day
    int places;              ///< as it is published
};
constexpr Walk kWalks[] = {
    {"AUD", 1'772'000'00, 4'300, 4}, {"CHF", 938'000'00, 2'600, 4},
    {"CNY", 8'236'000'00, 2'900, 4}, {"GBP", 872'000'00, 2'700, 5},
    {"HKD", 9'012'000'00, 3'300, 4}, {"JPY", 178'400'000'00, 4'600, 2},
    {"KRW", 1'684'000'000'00, 3'900, 2}, {"SGD", 1'502'000'00, 2'200, 4},
    {"TWD", 36'050'000'00, 2'900, 3}, {"USD", 1'158'000'00, 3'400, 4},
};

/// splitmix64
std::uint64_t nextRandom(std::uint64_t& state) {
    state += 0x9E3779B97F4A7C15ULL;
    auto z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

/// About normal, in millionths of the value.
std::int64_t stepOf(std::uint64_t& state, std::int64_t usualPpm) {
    std::int64_t sum = 0;
    for (int i = 0; i < 4; ++i) sum += static_cast<std::int64_t>(nextRandom(state) % 2'001) - 1'000;
    return sum * usualPpm / 1'155;
}

bool isWeekend(std::int32_t day) { return day % 7 == 2 || day % 7 == 3; }  // 1970-01-01: Thursday

std::string decimalOf(std::int64_t value, int places) {
    std::int64_t cut = kUnit;
    for (int i = 0; i < places; ++i) cut /= 10;
    return ledger::decimalFromMinor((value + cut / 2) / cut, places);
}

void walk(const Walk& how, std::int32_t lastDay, std::vector<store::RateRow>& out) {
    std::uint64_t state = 0;
    for (const char* c = how.currency; *c != '\0'; ++c)
        state = state * 257 + static_cast<std::uint64_t>(*c);
    auto value = how.level;
    for (auto day = kFirstDay; day <= lastDay; ++day) {
        if (isWeekend(day)) continue;
        // Drawn back a little each day, so that it wanders around its level for decades.
        const auto back = (how.level - value) / 400;
        value += value / 1'000'000 * stepOf(state, how.stepPpm) + back;
        if (day > lastDay - kShownDays)
            out.push_back({day, how.currency, decimalOf(value, how.places), kSimulatedRates});
    }
}

const store::RateRow& lastOf(std::span<const store::RateRow> rates, std::string_view currency,
                             std::int32_t day) {
    const store::RateRow* found = nullptr;
    for (const auto& row : rates)
        if (row.currency == currency && row.day <= day) found = &row;
    ENSURE(found != nullptr);
    return *found;
}

}  // namespace

std::vector<store::RateRow> demoRates(std::int32_t lastDay) {
    std::vector<store::RateRow> out;
    for (const auto& one : kWalks) walk(one, lastDay, out);
    return out;
}

ledger::Rate demoCross(std::span<const store::RateRow> rates, std::string_view base,
                       std::string_view quote, std::int32_t day, std::int64_t skewPpm) {
    const auto perEuro = [&](std::string_view currency) {
        const auto rate = ledger::rateFromDecimal(lastOf(rates, currency, day).rate);
        ENSURE(rate.has_value());
        return *rate;
    };
    const auto cross = ledger::divide(perEuro(quote), perEuro(base));
    ENSURE(cross.has_value());
    // In ten-thousandths; levels are far below what 64 bits hold here.
    const auto exact = ledger::quoteFromBase(1'000'000, *cross, {0, 4}, ledger::Rounding::Up);
    ENSURE(exact.has_value());
    const auto moved = (*exact / 1'000'000) * (1'000'000 + skewPpm) / 1'000'000;
    const auto rate = ledger::makeRate(static_cast<std::uint64_t>(moved), 10'000);
    ENSURE(rate.has_value());
    return *rate;
}

base::Result<void> writeDemoRates(const std::filesystem::path& folder,
                                  std::span<const store::RateRow> rates) {
    auto database = store::RateDb::open(folder / kRateFile);
    if (!database) return std::unexpected(database.error());
    const auto done = database->replaceAll(kSimulatedRates, rates);
    if (!done) return std::unexpected(done.error());
    return {};
}

}  // namespace seabridge::app
