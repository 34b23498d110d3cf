// SPDX-License-Identifier: GPL-3.0-or-later
#include "trade/QuoteDigest.h"

#include "crypto/Hash.h"

namespace seabridge::trade {

base::Hash digestOf(const QuoteDocument& quote) { return crypto::sha256(codec::encoded(quote)); }

}  // namespace seabridge::trade
