// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Protocol.h"

namespace seabridge::lightnode {

enum class Extension : std::uint8_t {
    Unproven,  ///< the link proves nothing: its sender's offence
    Extends,   ///< the newer header's log holds the older header and all that it builds on
    Forks,     ///< the newer header's log holds another header at that height
};

/// What a peer's link says of two headers, of which `newer` is certified (ledger.md section 8, 2).
/// O(log n), however far they are apart.
[[nodiscard]] Extension judge(const ledger::Header& older, const ledger::Header& newer,
                              const net::HeaderLink& link);

/// True if no honest chain holds both headers; seen from the headers alone.
[[nodiscard]] bool contradict(const ledger::Header& left, const ledger::Header& right);

}  // namespace seabridge::lightnode
