// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CheckPool.h"
#include "orderer/EmbeddedOrderer.h"
#include "peer/Peer.h"
#include "store/PeerStore.h"
#include "store/VoteLock.h"
#include "support/World.h"

#include <filesystem>

namespace seabridge::bench {

/// A folder of its own under the system's temporary one, removed at the end.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// The peer of a world's only member with its real files, restored from the world's snapshot and
/// fed entry by entry as its driver would.
class Node {
public:
    Node(const World& world, const std::filesystem::path& folder);

    /// Orders, executes and certifies, all durably. As a member under load has it: some of its own
    /// entries are in the order before they are executed (ledger.md section 7), and their
    /// signatures are checked meanwhile.
    void take(std::span<const Bytes> entries);
    [[nodiscard]] const peer::Peer& peer() const { return peer_; }

private:
    void restore(const World& world);
    void carryOut(const peer::Effects& effects);

    app::CheckPool pool_;
    orderer::EmbeddedOrderer orderer_;
    store::PeerStore store_;
    store::VoteLock lock_;
    peer::Peer peer_;
};

}  // namespace seabridge::bench
