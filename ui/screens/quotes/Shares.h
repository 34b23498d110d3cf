// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <cstdint>
#include <optional>

/// Parts of an amount, exact to the minor unit.
namespace seabridge::screens {

/// Hundredths of a percent, 0 to 10,000, of "30", "12.5", "３０％"; nothing for all else.
[[nodiscard]] std::optional<int> percentFrom(const QString& typed);
/// "30", "12.5"
[[nodiscard]] QString percentText(int hundredths);
/// That part of `totalMinor`, rounded half a minor unit up; `totalMinor` not below 0.
[[nodiscard]] std::int64_t shareOf(std::int64_t totalMinor, int hundredths);
/// The whole percentage of which `amountMinor` is the share; nothing if there is none.
[[nodiscard]] std::optional<int> percentOf(std::int64_t totalMinor, std::int64_t amountMinor);

}  // namespace seabridge::screens
