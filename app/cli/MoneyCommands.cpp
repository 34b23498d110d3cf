// SPDX-License-Identifier: GPL-3.0-or-later
#include "Online.h"

namespace seabridge::cli {

std::vector<Command> moneyCommands() { return {}; }

}  // namespace seabridge::cli
