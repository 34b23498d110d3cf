// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerCommand.h"

namespace seabridge::app {

/// `seabridge-peer run`: serves until SIGTERM or SIGINT, then stops within [5 s]. Call before the
/// process has another thread. The process' exit code.
[[nodiscard]] int runPeer(const PeerCommand& command);

}  // namespace seabridge::app
