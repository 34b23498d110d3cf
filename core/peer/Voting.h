// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Block.h"
#include "peer/VoteGuard.h"

#include <map>
#include <span>

namespace seabridge::peer {

/// Collects votes and assembles certificates. A member's first vote at an epoch and height counts;
/// a second, different one is proof that it equivocated.
class Voting {
public:
    struct Added {
        std::optional<ledger::Certificate> certificate;  ///< this vote completed one
        std::optional<std::pair<ledger::Vote, ledger::Vote>> equivocation;
    };

    explicit Voting(const ledger::NetworkId& network) : network_(network) {}

    /// Counts a vote of one of `signers`; ignores those that do not verify, lie more than `window`
    /// above `certified`, or not above it.
    [[nodiscard]] Added add(const ledger::Vote& vote, std::span<const ledger::Signer> signers,
                            ledger::Height certified);
    /// Votes by `member` above `height`.
    [[nodiscard]] std::vector<ledger::Vote> votesOf(const ledger::OrgId& member,
                                                    ledger::Height height) const;
    void forgetUpTo(ledger::Height height);

private:
    static constexpr ledger::Height kWindow = 64;
    struct Place {
        std::uint64_t epoch = 0;
        ledger::Height height = 0;
        auto operator<=>(const Place&) const = default;
    };
    [[nodiscard]] std::optional<ledger::Certificate> assemble(
        const Place& place, const base::Hash& headerId,
        std::span<const ledger::Signer> signers) const;

    ledger::NetworkId network_;
    std::map<Place, std::map<ledger::OrgId, ledger::Vote>> votes_;
};

}  // namespace seabridge::peer
