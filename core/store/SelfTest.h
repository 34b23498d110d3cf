// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <filesystem>

namespace seabridge::store {

/// At the start of every program that opens a vault: proves that the code that runs is the bundled
/// SQLCipher, and that what it writes into `folder` (a scratch database, removed again) cannot be
/// read (reliability.md part 0, finding 1; F9). NotEncrypted if not; the program then ends.
[[nodiscard]] base::Result<void> selfTest(const std::filesystem::path& folder);

}  // namespace seabridge::store
