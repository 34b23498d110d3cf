// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerKeys.h"
#include "peer/Peer.h"

namespace seabridge::app {

struct PeerCommand;

inline constexpr std::size_t kMaxStatementBytes = 4 << 20;

/// What the operator asks of the peer that runs: a file in its data folder, which only that user can
/// write. The answer is a file too.
struct EpochRequest {
    std::optional<ledger::EpochChoice> wanted;  ///< nothing: how things stand
};
/// The request that lies there; it is taken away. Nothing for none, or for one that is no request.
[[nodiscard]] std::optional<EpochRequest> takeEpochRequest(const PeerPaths& paths);
void answerEpochRequest(const PeerPaths& paths, const std::string& text);
[[nodiscard]] std::string textOf(const peer::EpochStatus& status);

/// `seabridge-peer epoch`: the exit code. Asks the peer that runs and prints what it answers.
[[nodiscard]] int askEpoch(const PeerCommand& command);

}  // namespace seabridge::app
