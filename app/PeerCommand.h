// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerConfig.h"
#include "base/Clock.h"

#include <span>

namespace seabridge::app {

/// What the command line of seabridge-peer says.
struct PeerCommand {
    enum class Kind { Help, Init, Run, Check, Proof, Rotate };

    Kind kind = Kind::Help;
    PeerConfig config;                 ///< of init; the others read it from `file`
    std::optional<ledger::OrgId> org;  ///< of init: the newcomer
    bool usesNext = false;             ///< of rotate
    std::filesystem::path file;        ///< the configuration
    std::optional<base::TimeMs> clock; ///< simulated, starts there
    bool stopWithParent = false;
    bool json = false;
};

[[nodiscard]] std::string_view peerHelp();

/// InvalidInput: what is wrong with the words after the program's name, in English.
[[nodiscard]] base::Result<PeerCommand> peerCommandOf(std::span<const char* const> words);

}  // namespace seabridge::app
