// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace seabridge::store {

/// True if the folder holds a vault, or what is left of one: its header, the header's copy or its
/// database. A new one is made nowhere else.
[[nodiscard]] bool holdsVault(const std::filesystem::path& folder);

}  // namespace seabridge::store
