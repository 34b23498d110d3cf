// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerCommand.h"

namespace seabridge::app {

/// `seabridge-peer init`, `proof` and `rotate`: a peer's keys, and the JSON by which the members
/// decide on them, with the proof of possession. The process' exit code.
[[nodiscard]] int initPeer(const PeerCommand& command);
[[nodiscard]] int provePeer(const PeerCommand& command);
[[nodiscard]] int rotatePeer(const PeerCommand& command);

}  // namespace seabridge::app
