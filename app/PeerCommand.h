// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerConfig.h"
#include "base/Clock.h"

#include <cstdio>
#include <span>

namespace seabridge::app {

/// What the command line of seabridge-peer says.
struct PeerCommand {
    enum class Kind { Help, Init, Run, Check, Proof, Rotate, Epoch, Lift };

    Kind kind = Kind::Help;
    PeerConfig config;                 ///< of init; the others read it from `file`
    std::optional<ledger::OrgId> org;  ///< of init: the newcomer
    bool usesNext = false;             ///< of rotate
    std::filesystem::path file;        ///< the configuration
    std::optional<std::uint64_t> epoch;    ///< of epoch: the new one; nothing: how things stand
    std::optional<ledger::OrgId> holder;   ///< of its order
    std::optional<base::Hash> keep;        ///< the header to keep of several
    std::string reason;                    ///< of lift: printable
    bool confirmed = false;                ///< of epoch and lift: --yes
    std::optional<base::TimeMs> clock; ///< simulated, starts there
    bool stopWithParent = false;
    bool json = false;
};

[[nodiscard]] std::string_view peerHelp();

/// InvalidInput: what is wrong with the words after the program's name, in English.
[[nodiscard]] base::Result<PeerCommand> peerCommandOf(std::span<const char* const> words);

/// NotEntitled: the command would leave files to another account than the one that the data folder
/// belongs to, and the peer could not read them.
[[nodiscard]] base::Result<void> mayChangeFiles(const PeerCommand& command);

/// Text as it is, at once: whoever reads may be another program that waits.
void say(std::FILE* out, const std::string& text);
/// Says it on standard error; the program's exit code.
[[nodiscard]] int failed(const base::Error& error);

}  // namespace seabridge::app
