// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"
#include "trade/CrossRate.h"

#include <map>
#include <set>

/// Published rates for tests of screens, crossed as the workstation does it.
namespace seabridge::support {

class RateHistory {
public:
    RateHistory(const std::vector<trade::RateRow>& rows, std::string source)
        : source_(std::move(source)) {
        for (const trade::RateRow& row : rows) {
            byCurrency_[row.currency][row.day] = row;
            days_.insert(row.day);
        }
    }

    [[nodiscard]] base::Result<std::vector<api::RatePoint>> ratesOf(
        const api::RateQuery& query) const {
        std::vector<api::RatePoint> out;
        for (auto day = days_.lower_bound(query.from); day != days_.end() && *day <= query.to;
             ++day) {
            const auto base = rowOf(query.base, *day);
            const auto quote = rowOf(query.quote, *day);
            if (!base || !quote) continue;
            const auto cross = trade::crossRate(*base, *quote);
            if (!cross) return std::unexpected(cross.error());
            out.push_back({*day, cross->rate, cross->basePerEuro, cross->quotePerEuro, source_});
        }
        return out;
    }

private:
    [[nodiscard]] std::optional<trade::RateRow> rowOf(const std::string& currency,
                                                      std::int32_t day) const {
        if (currency == "EUR") return trade::euroOn(day);
        const auto of = byCurrency_.find(currency);
        if (of == byCurrency_.end()) return std::nullopt;
        const auto found = of->second.find(day);
        return found == of->second.end() ? std::nullopt : std::optional(found->second);
    }

    std::map<std::string, std::map<std::int32_t, trade::RateRow>> byCurrency_;
    std::set<std::int32_t> days_;
    std::string source_;
};

/// The last day of madeRates(): Friday 2026-11-20.
inline constexpr std::int32_t kLastMadeDay = 20'777;

/// Three years of working days with wandering rates of the currencies that the screen shows.
[[nodiscard]] inline RateHistory madeRates(const std::string& source = "ECB") {
    std::vector<trade::RateRow> rows;
    const std::map<std::string, double> levels{
        {"USD", 1.1583}, {"CNY", 8.2711}, {"JPY", 173.41}, {"HKD", 9.0612}};
    for (const auto& [currency, level] : levels) {
        std::uint32_t random = static_cast<std::uint32_t>(currency[0]) * 977;
        double wander = 0;
        for (std::int32_t day = kLastMadeDay - 1'096; day <= kLastMadeDay; ++day) {
            if (day % 7 == 2 || day % 7 == 3) continue;
            random = random * 1'664'525U + 1'013'904'223U;
            wander = wander * 0.995 + (static_cast<double>(random >> 16) / 65'536 - 0.5) * 0.011;
            const int places = currency == "JPY" ? 2 : 4;
            const auto text = QString::number(level * (1 + wander), 'f', places);
            rows.push_back({day, currency, text.toStdString()});
        }
    }
    return {rows, source};
}

}  // namespace seabridge::support
