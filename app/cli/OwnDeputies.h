// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Online.h"

#include "ledger/Deputies.h"

namespace seabridge::cli {

/// The own organization's, proven; nothing where nobody was ever named.
[[nodiscard]] std::expected<std::optional<ledger::Deputies>, Problem> ownDeputies(Online& online);

}  // namespace seabridge::cli
