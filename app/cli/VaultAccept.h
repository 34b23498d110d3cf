// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

/// `vault accept`: what the ledger shows that a rolled-back vault does not know, and going on.
namespace seabridge::cli {

[[nodiscard]] Outcome acceptVault(const Arguments& arguments);

inline constexpr std::string_view kVaultAcceptDetails =
    "  After vault restore, and where the vault is older than its header says. Syncs to a current\n"
    "  block and the own organization's complete feed without writing, says what of it the vault\n"
    "  does not know (feed entries, and tickets that this device used), then lets the vault\n"
    "  write. The next command brings the feed in. What only the vault held stays lost: drafts,\n"
    "  and reading keys that were never shared. Without a current block it exits 1 and accepts\n"
    "  nothing; so it does where the ledger contradicts the vault (misconduct), and with\n"
    "  nothing-to-accept for a vault that writes. A vault without keys is accepted offline. A\n"
    "  backup from before the consortium file was pinned needs --genesis, for this look only.\n"
    "  --look             only says it, and accepts nothing\n"
    "  JSON: {\"proof\":{...},\"value\":{\"accepted\":...,\"vault\":ID,\"commits\":N,\n"
    "  \"known\":N,\"completeTo\":N,\"unknownEntries\":[{\"height\",\"index\",...}],\n"
    "  \"unknownTickets\":[N,...],\"outgoing\":N}}; known and unknown entries are those of the\n"
    "  own feed, tickets the newest 256, outgoing what was signed before and is resumed. Offline\n"
    "  \"proof\" is null.\n";

}  // namespace seabridge::cli
