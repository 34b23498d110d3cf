// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerCommand.h"

namespace seabridge::app {

/// `seabridge-peer check`: verifies a peer's store from the genesis, without changing anything;
/// progress on standard error. Before that, why the peer does not vote, and its evidence. The
/// process' exit code: 0 if all is right, 1 with the first difference and its height, and for a
/// peer that has stopped itself.
[[nodiscard]] int checkPeer(const PeerCommand& command);

}  // namespace seabridge::app
