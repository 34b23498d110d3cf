// SPDX-License-Identifier: GPL-3.0-or-later
#include "Online.h"

namespace seabridge::cli {

std::vector<Command> kycCommands() { return {}; }

}  // namespace seabridge::cli
