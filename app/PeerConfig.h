// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "ledger/Genesis.h"

#include <filesystem>
#include <optional>

namespace seabridge::app {

/// What the command line of seabridge-peer says.
struct PeerConfig {
    enum class Command { Help, Init, Run };

    Command command = Command::Help;
    std::filesystem::path data;
    std::filesystem::path genesis;
    std::string listen;    ///< requests; empty: as the genesis says
    std::string announce;  ///< the same
    std::string guests;    ///< empty: none
    std::optional<base::TimeMs> clock;
    std::optional<ledger::OrgId> orderHolder;
    bool stopWithParent = false;
    bool json = false;
    bool quiet = false;
};

[[nodiscard]] std::string_view peerHelp();

/// InvalidInput: what is wrong with the words after the program's name, in English.
[[nodiscard]] base::Result<PeerConfig> peerConfigOf(std::span<const char* const> words);

/// Reads and checks a consortium file.
[[nodiscard]] base::Result<ledger::Genesis> loadGenesis(const std::filesystem::path& path);

/// The member that `key` belongs to; nullptr if it is none's.
[[nodiscard]] const ledger::Member* memberOf(const ledger::Genesis& genesis,
                                             const crypto::PublicKey& key);

}  // namespace seabridge::app
