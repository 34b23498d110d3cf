// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Proof.h"
#include "ledger/EpochChange.h"
#include "ledger/EpochVote.h"

/// How the order of the ledger goes on, and how the members move it where it does not. None of it
/// stands on the ledger: statements and votes are shown because their signatures were verified here.
namespace seabridge::api {

using ledger::EpochChoice;

/// What an active member's peer has signed for a later epoch.
struct StatementRow {
    OrgId org;
    bool isHeard = false;                   ///< its peer is reached from here
    std::optional<EpochChoice> said = {};   ///< nothing: no statement is known
    bool knowsVotes = true;                 ///< false: its peer has lost its vote lock

    bool operator==(const StatementRow&) const = default;
};

/// The newest vote of one of the own people.
struct EpochVoteRow {
    ledger::UserId user;
    EpochChoice choice;
    TimeMs signedAt = 0;                    ///< by that person's clock
    bool counts = false;                    ///< device and role hold, as far as is proven

    bool operator==(const EpochVoteRow&) const = default;
};

/// Why this person cannot vote for another epoch.
enum class EpochBar : std::uint8_t {
    None = 0,
    NotProven = 1,    ///< who the members are is not proven yet
    GoesOn = 2,       ///< blocks go on: nothing needs deciding
    NotAMember = 3,
    NoRole = 4,       ///< this person's yes counts for nothing on ballots
    OwnPeerAway = 5,  ///< the own member's peer is not reached, and no other takes the vote
    Stopped = 6,      ///< a member's misconduct was proven
};

struct OrderAffairs {
    std::uint64_t epoch = 0;                ///< of the newest proven block
    base::Hash headId;                      ///< the same block's
    /// Where the order lies, by the word of that member's peer; nothing: none was asked yet.
    struct Place {
        bool isEmbedded = false;            ///< with a member's peer
        OrgId holder;                       ///< that member; null otherwise
        OrgId saidBy;
        bool operator==(const Place&) const = default;
    };
    std::optional<Place> place = {};
    std::vector<StatementRow> statements;   ///< of every active member, by id
    std::size_t needed = 0;                 ///< statements
    /// What most statements want, the highest of several; nothing: there is none.
    std::optional<EpochChoice> underway = {};
    std::optional<ledger::EpochDecision> decision = {};  ///< from the statements for it
    std::vector<EpochVoteRow> votes;        ///< of the own people, by user
    std::size_t peopleNeeded = 0;           ///< by our policy for ballots; 0: not known
    EpochChoice proposed;                   ///< a sensible choice; its holder is null if there is none
    EpochBar bar = EpochBar::NotProven;

    [[nodiscard]] std::size_t wanting() const {
        std::size_t out = 0;
        for (const auto& row : statements)
            out += underway && row.said && row.said->epoch == underway->epoch &&
                           row.said->holder == underway->holder
                       ? 1
                       : 0;
        return out;
    }
};

}  // namespace seabridge::api
