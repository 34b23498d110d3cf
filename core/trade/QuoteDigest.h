// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trade/QuoteDocument.h"

namespace seabridge::trade {

/// Tells a quotation from every other one: SHA-256 of its canonical bytes. Whoever was shown a
/// quotation and signs it names it by this, so that no other one can be signed in its place.
[[nodiscard]] base::Hash digestOf(const QuoteDocument& quote);

}  // namespace seabridge::trade
