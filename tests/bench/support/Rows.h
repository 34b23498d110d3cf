// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

/// One measured row, printed as a line of JSON; `./dev bench` collects them into a table.
namespace seabridge::bench {

/// `ratio` is what the aim speaks of; it compares value and baseline of the same run.
inline void row(std::string_view name, double value, std::string_view unit,
                std::string_view baselineName, double baseline, double ratio,
                std::string_view aim) {
    fmt::print("{{\"name\": \"{}\", \"value\": {:.6g}, \"unit\": \"{}\", \"baseline\": {:.6g}, "
               "\"baselineName\": \"{}\", \"ratio\": {:.4g}, \"aim\": \"{}\"}}\n",
               name, value, unit, baseline, baselineName, ratio, aim);
}

/// How time grows with the work, against n log n (or log n) from the smallest size: a row for each
/// larger size, whose ratio is above one where it grows faster.
class Growth {
public:
    enum class Of { Linearithm, Logarithm };
    explicit Growth(std::string name, Of of = Of::Linearithm) : name_(std::move(name)), of_(of) {}

    void add(std::size_t size, double seconds) {
        points_.emplace_back(static_cast<double>(size), seconds);
    }
    void rows() const {
        if (points_.empty()) return;
        const auto [first, unit] = points_.front();
        for (std::size_t i = 1; i < points_.size(); ++i) {
            const auto [size, time] = points_[i];
            const auto allowed = unit * expected(size) / expected(first);
            row(fmt::format("growth: {}, {:.0f} to {:.0f}", name_, first, size), time * 1e3, "ms",
                of_ == Of::Linearithm ? "n log n" : "log n", allowed * 1e3, time / allowed,
                "<= 1");
        }
    }

private:
    [[nodiscard]] double expected(double n) const {
        return of_ == Of::Linearithm ? n * std::log2(n) : std::log2(n);
    }
    std::string name_;
    Of of_;
    std::vector<std::pair<double, double>> points_;
};

}  // namespace seabridge::bench
