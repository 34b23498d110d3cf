// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Block.h"

#include <map>
#include <optional>
#include <span>
#include <tuple>

namespace seabridge::lightnode {

/// Two votes of one member at one epoch and height for different headers: proof that it lied,
/// which does not depend on whoever showed them.
struct DoubleVote {
    ledger::Vote first;
    ledger::Vote second;
};

/// The votes that came with heads, certified or not: who votes twice gives himself away. Keeps the
/// kKept of a member that lie nearest to the trusted head, so that votes for heights far away drive
/// none out. One thread.
class VoteWatch {
public:
    static constexpr std::size_t kKept = 64;

    explicit VoteWatch(const ledger::NetworkId& network) : network_(network) {}

    /// Looks at each signature on `target` that is a valid vote of one of `signers`, the members at
    /// that height; one found pair for each member and call. Only votes by one key make a pair: a
    /// key that was rotated away may be in others' hands. `trusted` is our head's height.
    [[nodiscard]] std::vector<DoubleVote> see(const ledger::Certificate& certificate,
                                              std::span<const ledger::Signer> signers,
                                              ledger::Height trusted);

private:
    /// Height, epoch, the key that it was checked with.
    using Place = std::tuple<ledger::Height, std::uint64_t, crypto::PublicKey>;
    using Votes = std::map<Place, ledger::Vote>;
    static void dropFarthest(Votes& votes, ledger::Height trusted);

    ledger::NetworkId network_;
    std::map<ledger::OrgId, Votes> votes_;
};

}  // namespace seabridge::lightnode
