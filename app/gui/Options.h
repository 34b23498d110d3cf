// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace seabridge::app {

/// What the workstation was started with.
struct GuiOptions {
    bool isDemo = false;
    bool hasEtcd = false;                       ///< the demo's order
    bool wantsHelp = false;
    bool exitsWhenShown = false;                ///< for measuring the start
    std::filesystem::path data = {};  ///< profile folder, or the demo's; empty: usual
    std::optional<std::filesystem::path> shots = {};  ///< pictures of every screen go there
};

/// InvalidInput with what is wrong, in English, for the terminal.
[[nodiscard]] base::Result<GuiOptions> guiOptionsOf(std::span<char* const> words);
[[nodiscard]] std::string_view guiHelp();

}  // namespace seabridge::app
