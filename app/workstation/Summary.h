// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Rows.h"

namespace seabridge::app {

/// What a line says of an action. Pure.
[[nodiscard]] api::Summary summaryOf(const ledger::Action& action);

}  // namespace seabridge::app
