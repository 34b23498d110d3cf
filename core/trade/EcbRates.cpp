// SPDX-License-Identifier: GPL-3.0-or-later
#include "trade/EcbRates.h"

#include "base/Clock.h"
#include "ledger/Rate.h"
#include "trade/SoleEntry.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace seabridge::trade {
namespace {

using base::Error;
using base::ErrorCode;
using base::fail;

constexpr std::int32_t kFirstEuroDay = 10'592;      // 1999-01-01
constexpr std::size_t kMaxDigits = 12;

enum class Direction { Unknown, Up, Down };

/// The next line without its end; the end of the text also ends a line.
std::string_view takeLine(std::string_view& rest) {
    const std::size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

/// At most `most` cells, the last of which then keeps the remaining commas.
std::vector<std::string_view> cellsOf(std::string_view line, std::size_t most) {
    std::vector<std::string_view> cells;
    while (cells.size() + 1 < most) {
        const std::size_t comma = line.find(',');
        if (comma == std::string_view::npos) break;
        cells.push_back(line.substr(0, comma));
        line.remove_prefix(comma + 1);
    }
    cells.push_back(line);
    return cells;
}

bool isCurrency(std::string_view text) {
    const auto letter = [](char c) { return c >= 'A' && c <= 'Z'; };
    return text.size() == 3 && std::ranges::all_of(text, letter) && text != "EUR";
}

std::optional<std::int32_t> ecbDayFrom(std::string_view text) {
    if (text.size() != 10) return std::nullopt;
    const auto time = base::timeFromIso(text);
    if (!time) return std::nullopt;
    const auto day = static_cast<std::int32_t>(*time / base::kDayMs);
    return *time >= 0 && day >= kFirstEuroDay ? std::optional(day) : std::nullopt;
}

bool isPublishedNumber(std::string_view text) {
    const auto digits = text.size() - static_cast<std::size_t>(std::ranges::count(text, '.'));
    return digits <= kMaxDigits && ledger::rateFromDecimal(text).has_value();
}

class TableReader {
public:
    base::Result<std::vector<RateRow>> read(std::string_view text) {
        std::string_view rest = text;
        std::optional<Error> problem = readHeader(takeLine(rest));
        while (!problem && !rest.empty()) {
            ++line_;
            problem = readDay(takeLine(rest));
        }
        if (!problem && days_ == 0) problem = refusal("no day");
        if (problem) return std::unexpected(*problem);
        return std::move(rows_);
    }

private:
    Error refusalOf(std::size_t column, std::string_view reason) const {
        return refusal(fmt::format("column {} {}", column, reason));
    }

    Error refusal(std::string_view reason, ErrorCode code = ErrorCode::InvalidInput) const {
        return {code, fmt::format("line {}: {}", line_, reason)};
    }

    std::optional<Error> readHeader(std::string_view line) {
        auto cells = cellsOf(line, kMaxRateCurrencies + 3);
        if (cells.front() != "Date" && cells.front() != "date") {
            return refusal("the header begins with neither Date nor date");
        }
        none_ = cells.front() == "Date" ? "N/A" : "";
        endsInComma_ = cells.size() > 1 && cells.back().empty();
        if (endsInComma_) cells.pop_back();
        if (cells.size() == 1) return refusal("no currency");
        if (cells.size() > kMaxRateCurrencies + 1) {
            return refusal("too many columns", ErrorCode::TooLarge);
        }
        for (std::size_t i = 1; i < cells.size(); ++i) {
            if (!isCurrency(cells[i])) return refusalOf(i + 1, "is no currency");
            if (std::ranges::find(currencies_, cells[i]) != currencies_.end()) {
                return refusalOf(i + 1, "is there twice");
            }
            currencies_.emplace_back(cells[i]);
        }
        return std::nullopt;
    }

    std::optional<Error> readDay(std::string_view line) {
        if (++days_ > kMaxRateDays) return refusal("too many days", ErrorCode::TooLarge);
        const std::size_t columns = 1 + currencies_.size() + (endsInComma_ ? 1 : 0);
        const auto cells = cellsOf(line, columns + 1);
        if (cells.size() != columns) return refusal("not as many columns as the header");
        if (endsInComma_ && !cells.back().empty()) return refusal("text behind the last column");
        const auto day = ecbDayFrom(cells.front());
        if (!day) return refusal("no date since 1999-01-01 of the form 2024-03-05");
        if (!follows(*day)) return refusal("dates do not go one way");
        for (std::size_t i = 0; i < currencies_.size(); ++i) {
            const std::string_view cell = cells[i + 1];
            if (cell == none_) continue;
            if (!isPublishedNumber(cell)) return refusalOf(i + 2, "is no rate");
            rows_.push_back({*day, currencies_[i], std::string(cell)});
        }
        return std::nullopt;
    }

    bool follows(std::int32_t day) {
        const std::optional<std::int32_t> before = std::exchange(lastDay_, day);
        if (!before) return true;
        if (day == *before) return false;
        const Direction step = day > *before ? Direction::Up : Direction::Down;
        if (direction_ == Direction::Unknown) direction_ = step;
        return direction_ == step;
    }

    std::size_t line_ = 1;
    std::size_t days_ = 0;
    std::string_view none_;
    bool endsInComma_ = false;
    std::vector<std::string> currencies_;
    std::optional<std::int32_t> lastDay_;
    Direction direction_ = Direction::Unknown;
    std::vector<RateRow> rows_;
};

}  // namespace

base::Result<std::vector<RateRow>> parseEcbText(std::string_view text) {
    if (text.size() > kMaxTextBytes) {
        return fail(ErrorCode::TooLarge, fmt::format("{} bytes", text.size()));
    }
    return TableReader().read(text);
}

base::Result<std::vector<RateRow>> readEcbFile(const std::filesystem::path& path) {
    const auto text = readSoleText(path);
    if (!text) return std::unexpected(text.error());
    return parseEcbText(*text);
}

}  // namespace seabridge::trade
