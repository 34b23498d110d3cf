// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Block.h"

#include <map>
#include <optional>
#include <span>

namespace seabridge::lightnode {

/// Two votes of one member at one epoch and height for different headers: proof that it lied,
/// which does not depend on whoever showed them.
struct DoubleVote {
    ledger::Vote first;
    ledger::Vote second;
};

/// The votes that came with heads, certified or not: who votes twice gives himself away. Keeps the
/// newest kKept of a member. One thread.
class VoteWatch {
public:
    static constexpr std::size_t kKept = 64;

    explicit VoteWatch(const ledger::NetworkId& network) : network_(network) {}

    /// Looks at each signature on `target` that is a valid vote of one of `signers`, the members at
    /// that height; one found pair for each member and call.
    [[nodiscard]] std::vector<DoubleVote> see(const ledger::Certificate& certificate,
                                              std::span<const ledger::Signer> signers);

private:
    using Place = std::pair<ledger::Height, std::uint64_t>;  ///< and epoch
    ledger::NetworkId network_;
    std::map<ledger::OrgId, std::map<Place, ledger::Vote>> votes_;
};

}  // namespace seabridge::lightnode
