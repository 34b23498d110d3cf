// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lightnode/Head.h"
#include "net/Protocol.h"

#include <map>
#include <set>

namespace seabridge::lightnode {

using ledger::EpochChoice;

/// What a member's peer has signed for a later epoch.
struct StatementSeen {
    OrgId member;
    EpochChoice choice;
    bool knowsVotes = true;  ///< false: it lost its lock
    Height certified = 0;
};
/// The device's signature holds; whose device it is, the state says.
struct OwnVote {
    ledger::EpochVote vote;
    crypto::PublicKey key;
};
/// Where the order lies by the word of one peer: the own member's, if it was heard.
struct OrderPlace {
    bool isEmbedded = false;
    OrgId holder;  ///< null if not embedded
    OrgId saidBy;
};

/// How a change of the epoch stands; a value to show.
struct EpochStanding {
    std::optional<TimeMs> heardMono = {};     ///< when a peer told last
    std::optional<TimeMs> ownHeardMono = {};  ///< the same of the own member's
    std::optional<OrderPlace> place = {};
    std::size_t signers = 0;                  ///< members whose statements count; 0: not known
    std::vector<StatementSeen> statements = {};  ///< for epochs after the head's, by member
    /// What most of them want, the highest of several.
    std::optional<EpochChoice> next = {};
    /// What follows from the statements for `next`.
    std::optional<ledger::EpochDecision> decision = {};
    std::vector<OwnVote> votes = {};          ///< of the own people, by user

    [[nodiscard]] std::size_t wanting() const;  ///< statements for `next`
};

/// Gathers what peers tell of a change of the epoch and believes of it what is signed: statements
/// by the members that sign after the head, votes by devices. What one peer can make it keep is
/// bounded. One thread.
class EpochWatch {
public:
    explicit EpochWatch(const ledger::NetworkId& network) : network_(network) {}

    /// `self`: of whom people's votes are taken, from their own peer only.
    void take(const OrgId& member, const net::EpochReply& reply, const Head& head,
              const std::optional<OrgId>& self, TimeMs mono);
    void headAdvanced(const Head& head);
    [[nodiscard]] const EpochStanding& standing() const { return standing_; }
    /// Above what is known of this person, so that it replaces it.
    [[nodiscard]] TimeMs nextSignedAt(const ledger::UserId& user, TimeMs wall);

private:
    struct Kept {
        Bytes body;
        ledger::EpochStatement statement;
    };
    void takeStatement(const ledger::SignedStatement& said);
    void takeVotes(const std::vector<ledger::SignedEpochVote>& votes, const OrgId& self);
    void conclude();

    ledger::NetworkId network_;
    ledger::Header head_;
    base::Hash headId_;
    std::vector<ledger::Signer> signers_;
    std::map<OrgId, Kept> kept_;
    std::map<OrgId, std::vector<ledger::Header>> headers_;  ///< by who told of them last
    TimeMs lastSignedAt_ = 0;
    EpochStanding standing_;
};

}  // namespace seabridge::lightnode
