// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TestLedger.h"
#include "lightnode/Effects.h"

#include <string>

namespace seabridge::support {

/// The first claim among the effects that is not so by the ledger itself; empty if all are. Denials
/// are no claims: nobody can prove them.
[[nodiscard]] std::string falseClaim(const TestLedger& ledger,
                                     const std::vector<lightnode::Effect>& effects);

}  // namespace seabridge::support
