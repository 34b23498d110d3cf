// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerKeys.h"
#include "ledger/Genesis.h"
#include "peer/Effects.h"

/// What a peer keeps in its folder of what went wrong: why it does not vote (`trouble`), proof
/// against others (`evidence/`), and all alarms (`alarms.log`).
namespace seabridge::app {

struct PeerCommand;

/// Durable; nothing: it is over.
[[nodiscard]] base::Result<void> storeTrouble(const PeerPaths& paths,
                                              const std::optional<peer::Trouble>& trouble);
/// Nothing if all is well. Damaged.
[[nodiscard]] base::Result<std::optional<peer::Trouble>> keptTrouble(const PeerPaths& paths);
/// One line, in English: whether it is stopped, and why.
[[nodiscard]] std::string textOf(const peer::Trouble& trouble);

/// Writes an evidence file (lightnode/Misconduct.h) unless it is there already; its path.
[[nodiscard]] base::Result<std::filesystem::path> keepEvidence(const PeerPaths& paths,
                                                               const peer::Accuse& accuse);
/// What each evidence file proves by the genesis alone, a line each.
[[nodiscard]] std::vector<std::string> evidenceLines(const PeerPaths& paths,
                                                     const ledger::Genesis& genesis);

/// Appends a line with the time, control characters as \xNN; not synced. TooLarge, and nothing
/// written, once there are 16 MB.
[[nodiscard]] base::Result<void> appendAlarm(const PeerPaths& paths, const std::string& text);

/// `seabridge-peer lift`: lets a stopped peer go on after its next start, with the reason in
/// alarms.log. The exit code.
[[nodiscard]] int liftPeer(const PeerCommand& command);

}  // namespace seabridge::app
