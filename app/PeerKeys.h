// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"
#include "crypto/Sign.h"

#include <filesystem>

namespace seabridge::app {

/// The two secrets of a member's peer: what it signs with and its transport key.
struct PeerKeys {
    crypto::SigningKey signing;
    base::Secret curve;
};

/// Where things lie in a peer's data folder. Backups take all of it but the vote lock.
struct PeerPaths {
    std::filesystem::path data;

    [[nodiscard]] std::filesystem::path key() const { return data / "peer.key"; }
    [[nodiscard]] std::filesystem::path voteLock() const { return data / "vote.lock"; }
    [[nodiscard]] std::filesystem::path blocks() const { return data / "blocks"; }
    [[nodiscard]] std::filesystem::path blobs() const { return data / "blobs"; }
    [[nodiscard]] std::filesystem::path order() const { return data / "order"; }
    [[nodiscard]] std::filesystem::path alarms() const { return data / "alarms.log"; }
};

/// Makes fresh keys (0600) and an empty vote lock, both or none; an interrupted one can be repeated.
/// InUse if there are keys already: they are never replaced.
[[nodiscard]] base::Result<PeerKeys> makePeerKeys(const PeerPaths& paths);
/// NotFound, Damaged.
[[nodiscard]] base::Result<PeerKeys> loadPeerKeys(const PeerPaths& paths);

}  // namespace seabridge::app
