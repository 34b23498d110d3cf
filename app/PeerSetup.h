// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerConfig.h"
#include "PeerKeys.h"
#include "lightnode/ConsortiumFile.h"

#include <functional>

namespace seabridge::app {

/// What a peer's driver starts from.
struct PeerSetup {
    PeerPaths paths;
    ledger::Genesis genesis;
    PeerKeys keys;
    ledger::OrgId self;
    ledger::OrgId orderHolder;
    std::string listen;    ///< empty: as the certified state says of this member
    std::string announce;  ///< the same
    std::string guests;  ///< empty: none
    LimitsConfig limits = {};
    std::optional<orderer::EtcdAccess> etcd = {};  ///< then nobody holds an embedded order
    SnapshotConfig snapshots = {};
    BlobConfig blobs = {};
    /// The members as the consortium file proves them at that height: until the own state is there,
    /// it says where their peers are. 0: as founded.
    ledger::Height knownHeight = 0;
    ledger::Membership known = {};
    /// Asked now and then while a long start reads the store; true ends it with Cancelled.
    std::function<bool()> isStopWanted = {};
};

/// Reads and proves a consortium file. Errors of base::readFile and lightnode::consortiumFrom.
[[nodiscard]] base::Result<lightnode::Consortium> loadConsortium(
    const std::filesystem::path& path);

/// Keys and consortium file of a configuration. The peer's member is the one that has its keys in
/// the file, else the organization that they were made for. InvalidInput if they do not fit each
/// other; errors of loadPeerKeys and loadConsortium.
[[nodiscard]] base::Result<PeerSetup> peerSetupOf(const PeerConfig& config);

}  // namespace seabridge::app
