// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerConfig.h"
#include "PeerKeys.h"
#include "ledger/Genesis.h"

#include <functional>

namespace seabridge::app {

/// What a peer's driver starts from.
struct PeerSetup {
    PeerPaths paths;
    ledger::Genesis genesis;
    PeerKeys keys;
    ledger::OrgId self;
    ledger::OrgId orderHolder;
    std::string listen;
    std::string announce;
    std::string guests;  ///< empty: none
    LimitsConfig limits = {};
    std::optional<orderer::EtcdAccess> etcd = {};  ///< then nobody holds an embedded order
    SnapshotConfig snapshots = {};
    /// Asked now and then while a long start reads the store; true ends it with Cancelled.
    std::function<bool()> isStopWanted = {};
};

/// Reads and checks a consortium file.
[[nodiscard]] base::Result<ledger::Genesis> loadGenesis(const std::filesystem::path& path);

/// Keys and genesis of a configuration. InvalidInput if they do not fit each other; errors of
/// loadPeerKeys and loadGenesis.
[[nodiscard]] base::Result<PeerSetup> peerSetupOf(const PeerConfig& config);

}  // namespace seabridge::app
