// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// Counts what operator new gives in this program; one thread.
namespace seabridge::fuzz {

/// Begins anew: what is allocated now counts as nothing.
void resetPeak();
/// The most bytes in use at once since then.
[[nodiscard]] std::size_t peakBytes();

}  // namespace seabridge::fuzz
