// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Online.h"

namespace seabridge::cli {

/// A quotation for people, amounts as decimals. Several lines, each ending in \n.
[[nodiscard]] std::string textOf(Online& online, const trade::QuoteDocument& document);

}  // namespace seabridge::cli
