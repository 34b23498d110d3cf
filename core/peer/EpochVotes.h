// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/EpochVote.h"
#include "peer/Statements.h"

#include <set>

namespace seabridge::peer {

/// As they are stored, to be given back at the next start.
struct KeptVotes {
    std::vector<ledger::SignedEpochVote> votes;
    static void fields(auto& self, auto&& visit) { visit("votes", self.votes); }
};

/// Votes of the own people for a later epoch: one of each, the newest. So there are never more than
/// the member has users, whatever is sent.
class EpochVotes {
public:
    EpochVotes(const ledger::NetworkId& network, const ledger::OrgId& member)
        : network_(network), member_(member) {}

    struct Kept {
        ledger::SignedEpochVote said;
        ledger::EpochVote vote;
    };
    /// What the vote is; Foreign or BadDevice (the signature does not hold) otherwise.
    [[nodiscard]] std::expected<ledger::EpochVote, ledger::EpochVoteAnswer> read(
        const ledger::SignedEpochVote& said) const;
    /// Older, TooOften, or Counted if it may replace what is kept of this person.
    [[nodiscard]] ledger::EpochVoteAnswer maySupersede(const ledger::EpochVote& vote,
                                                       base::TimeMs mono) const;
    /// False if the same is kept already.
    [[nodiscard]] bool put(const ledger::SignedEpochVote& said, base::TimeMs mono);
    /// Only those that name this head or a later one, which this peer may have to hear of again
    /// after a restart, and a later epoch than that.
    void forgetBelow(ledger::Height certified, std::uint64_t above);

    /// Those who want exactly this at the same head, ordered by user.
    [[nodiscard]] std::vector<ledger::Approval> votersFor(const ledger::EpochVote& wanted) const;
    [[nodiscard]] const std::map<ledger::UserId, Kept>& all() const { return kept_; }
    /// Ordered by user.
    [[nodiscard]] std::vector<ledger::SignedEpochVote> list() const;

private:
    static constexpr base::TimeMs kChangeMs = base::kSecondMs;

    ledger::NetworkId network_;
    ledger::OrgId member_;
    std::map<ledger::UserId, Kept> kept_;
    std::map<ledger::UserId, base::TimeMs> changedMono_;
};

}  // namespace seabridge::peer
