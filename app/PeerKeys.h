// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"
#include "crypto/Sign.h"
#include "ledger/Ids.h"

#include <filesystem>
#include <optional>

namespace seabridge::app {

/// The two secrets of a member's peer: what it signs with and its transport key.
struct PeerKeys {
    crypto::SigningKey signing;
    base::Secret curve;
    /// For whom they were made; nothing: for the member that the consortium file gives them to.
    std::optional<ledger::OrgId> org = {};
};

/// Where things lie in a peer's data folder. Backups take all of it but the vote lock.
struct PeerPaths {
    std::filesystem::path data;

    [[nodiscard]] std::filesystem::path key() const { return data / "peer.key"; }
    /// Made ahead of a rotation, and those before the last one.
    [[nodiscard]] std::filesystem::path nextKey() const { return data / "peer.key.next"; }
    [[nodiscard]] std::filesystem::path formerKey() const { return data / "peer.key.former"; }
    [[nodiscard]] std::filesystem::path voteLock() const { return data / "vote.lock"; }
    [[nodiscard]] std::filesystem::path blocks() const { return data / "blocks"; }
    [[nodiscard]] std::filesystem::path blobs() const { return data / "blobs"; }
    /// What each organization has left in blobs() today.
    [[nodiscard]] std::filesystem::path blobDays() const { return data / "blobs.days"; }
    [[nodiscard]] std::filesystem::path order() const { return data / "order"; }
    /// For a later epoch, the newest that this peer signed.
    [[nodiscard]] std::filesystem::path statement() const { return data / "epoch.statement"; }
    /// Of the own people, for a later epoch.
    [[nodiscard]] std::filesystem::path epochVotes() const { return data / "epoch.votes"; }
    /// Why the peer does not vote, if something is wrong.
    [[nodiscard]] std::filesystem::path trouble() const { return data / "trouble"; }
    /// Files of proof against others.
    [[nodiscard]] std::filesystem::path evidence() const { return data / "evidence"; }
    [[nodiscard]] std::filesystem::path alarms() const { return data / "alarms.log"; }
};

/// Makes fresh keys (0600) and an empty vote lock, both or none; an interrupted one can be repeated.
/// InUse if there are keys already: they are never replaced.
[[nodiscard]] base::Result<PeerKeys> makePeerKeys(const PeerPaths& paths,
                                                  std::optional<ledger::OrgId> org = {});
/// Those of that file: NotFound, Damaged.
[[nodiscard]] base::Result<PeerKeys> loadPeerKeys(const std::filesystem::path& file);

/// Makes the keys of nextKey(), or gives those that lie there already.
[[nodiscard]] base::Result<PeerKeys> makeNextKeys(const PeerPaths& paths,
                                                  const ledger::OrgId& org);
/// From the next start on the peer has the next keys; the present ones become the former ones. The
/// vote lock stays: it does not ask who signed. NotFound without next keys.
[[nodiscard]] base::Result<void> useNextKeys(const PeerPaths& paths);

}  // namespace seabridge::app
