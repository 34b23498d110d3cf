// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>
#include <string>
#include <string_view>

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

}  // namespace seabridge::bench
