// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

namespace seabridge::cli {

/// "rates show"
[[nodiscard]] std::string nameOf(const Command& command);
/// The whole page of one command.
[[nodiscard]] std::string helpOf(const Command& command);
/// Everything: conventions, the list, then the page of each command. With a group only that.
[[nodiscard]] std::string helpOf(std::span<const Command> commands, std::string_view group);

}  // namespace seabridge::cli
