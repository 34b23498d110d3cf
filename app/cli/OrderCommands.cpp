// SPDX-License-Identifier: GPL-3.0-or-later
#include "Online.h"

namespace seabridge::cli {

std::vector<Command> orderCommands() { return {}; }

}  // namespace seabridge::cli
