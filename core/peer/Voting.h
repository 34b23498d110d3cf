// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Block.h"
#include "peer/VoteGuard.h"

#include <map>
#include <set>
#include <span>

namespace seabridge::peer {

/// Collects votes and assembles certificates. A member's first vote at an epoch and height counts;
/// a second, different one is proof that it equivocated, reported once. What one member can make
/// this keep is bounded: its key may sign for any epoch.
class Voting {
public:
    struct Added {
        std::optional<ledger::Certificate> certificate;  ///< this vote completed one
        std::optional<std::pair<ledger::Vote, ledger::Vote>> equivocation;
    };

    explicit Voting(const ledger::NetworkId& network) : network_(network) {}

    /// Counts a vote of one of `signers`, the members of the block at its height as far as they are
    /// known: what was kept when others were thought to be is judged anew. Ignores votes that do
    /// not verify, lie more than `window` above `certified`, or not above it.
    [[nodiscard]] Added add(const ledger::Vote& vote, std::span<const ledger::Signer> signers,
                            ledger::Height certified);
    /// Of the votes that are kept, for what was not executed yet when the last of them came.
    [[nodiscard]] std::optional<ledger::Certificate> certificate(
        const ledger::VoteTarget& target, std::span<const ledger::Signer> signers) const {
        return assemble({target.epoch, target.height}, target.headerId, signers);
    }
    /// Votes by `member` above `height`.
    [[nodiscard]] std::vector<ledger::Vote> votesOf(const ledger::OrgId& member,
                                                    ledger::Height height) const;
    /// Everybody's.
    [[nodiscard]] std::vector<ledger::Vote> votesAbove(ledger::Height height) const;
    /// How many members' votes at its epoch and height are for another header.
    [[nodiscard]] std::size_t against(const ledger::VoteTarget& target) const;
    /// How many members other than `self` vote for exactly it.
    [[nodiscard]] std::size_t supporting(const ledger::VoteTarget& target,
                                         const ledger::OrgId& self) const;
    void forgetUpTo(ledger::Height height);
    /// The highest height that `member` is known to have voted at, certified ones included; 0 for
    /// none. For operators: it takes a late vote by the key of today.
    [[nodiscard]] ledger::Height newestOf(const ledger::OrgId& member) const;

private:
    static constexpr ledger::Height kWindow = 64;
    static constexpr std::size_t kMaxVotes = 2 * kWindow;  ///< of a member: two epochs' worth
    struct Kept {
        ledger::Vote vote;
        crypto::PublicKey key;  ///< that it was checked with
    };
    struct Place {
        std::uint64_t epoch = 0;
        ledger::Height height = 0;
        auto operator<=>(const Place&) const = default;
    };
    [[nodiscard]] const Kept* find(const Place& place, const ledger::OrgId& member) const;
    void noteLate(const ledger::Vote& vote, std::span<const ledger::Signer> signers,
                  ledger::Height certified);
    [[nodiscard]] std::size_t countOf(const ledger::OrgId& member) const;
    [[nodiscard]] std::optional<ledger::Certificate> assemble(
        const Place& place, const base::Hash& headerId,
        std::span<const ledger::Signer> signers) const;

    ledger::NetworkId network_;
    std::map<Place, std::map<ledger::OrgId, Kept>> votes_;
    std::set<std::pair<Place, ledger::OrgId>> equivocated_;
    std::map<ledger::OrgId, ledger::Height> newest_;
};

}  // namespace seabridge::peer
