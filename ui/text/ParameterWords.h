// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ParameterId.h"

#include <QtCore/QString>

/// The consortium's parameters: what they are called, what they do, and their values as people read
/// them.
namespace seabridge::text {

[[nodiscard]] QString parameterName(ledger::ParameterId id);
/// What it does, as a phrase.
[[nodiscard]] QString parameterMeaning(ledger::ParameterId id);
/// With its unit: "15 s".
[[nodiscard]] QString parameterValue(ledger::ParameterId id, std::int64_t value);

/// In what a parameter is counted by people.
enum class ParameterUnit { Count, Seconds, Minutes, Hours, Days, Blocks, Positions, Bytes };
[[nodiscard]] ParameterUnit parameterUnit(ledger::ParameterId id);
/// How many of the ledger's own units one unit of the screen is: 1000 ms a second.
[[nodiscard]] std::int64_t parameterUnitSize(ledger::ParameterId id);

}  // namespace seabridge::text
