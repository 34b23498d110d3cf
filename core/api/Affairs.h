// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Order.h"
#include "api/Rows.h"
#include "ledger/Consortium.h"
#include "ledger/Freeze.h"

/// What the members of the consortium keep and decide together. Codes and values, no sentences.
namespace seabridge::api {

struct MemberRow {
    ledger::Member member;
    /// Block time of the newest change of its status; of a founder's, the time of the genesis.
    TimeMs since = 0;
};

/// Where a member stands on a ballot. The rules count yeses only: who is against does not sign.
enum class VoteState : std::uint8_t {
    Open = 1,     ///< nobody of it has signed
    Partly = 2,   ///< somebody of ours has, and our own policy wants more; never said of others
    Yes = 3,      ///< ours: by our own policy; others': somebody signed, and only they know whether
                  ///< their policy wants more
    Recused = 4,  ///< it concerns this member, so that it has no vote
};

struct ElectorRow {
    OrgId org;
    VoteState vote = VoteState::Open;
    std::size_t signatures = 0;  ///< people of it who signed
};

/// A ballot that is open and on which we may vote, or which we proposed.
struct BallotRow {
    ledger::PendingId id;
    OrgId org;  ///< who proposed it
    ledger::UserId by;
    ledger::Action action;
    Summary summary = {};
    std::optional<TimeMs> openedAt = {};
    TimeMs validUntil = 0;             ///< after it the ballot has lapsed
    std::size_t needed = 0;            ///< yeses of members
    std::vector<ElectorRow> electors;  ///< of this block, by id; the recused last
    bool isOwn = false;                ///< proposed by this person
    bool hasSigned = false;            ///< by this person
    bool mayVote = false;              ///< we may vote and this person has not signed yet
    /// This person may end it: the maker, or somebody of a member without whom it cannot pass.
    bool mayStop = false;

    [[nodiscard]] std::size_t count(VoteState vote) const {
        std::size_t out = 0;
        for (const auto& elector : electors) out += elector.vote == vote ? 1 : 0;
        return out;
    }
};

enum class FreezeState : std::uint8_t {
    NotYet = 1,   ///< it begins later
    InForce = 2,
    Over = 3,     ///< by its own end
    Lifted = 4,
};

/// A freeze order that is proven here: those against us, those that our people proposed, and, where
/// we are an active member, those in place against any organization known here.
struct FreezeRow {
    ledger::TxId order;
    OrgId org;                                     ///< whose money
    FreezeState state = FreezeState::InForce;      ///< by block time
    /// What stays where it is, and until when; the ledger drops it when the order is lifted, and
    /// some time after its end.
    std::optional<ledger::FreezeInForce> terms = {};
    /// Why. Nobody but the one frozen and the member that proposed it may read it.
    std::optional<ledger::FreezeRecord> record = {};
};

/// A newest-first cut of the membership's history.
inline constexpr std::size_t kMaxDecisions = 100;

struct Affairs {
    Coverage coverage;               ///< of the membership's own history
    std::vector<MemberRow> members;  ///< by id
    std::optional<ledger::Parameters> parameters;
    ledger::Governance governance;
    std::vector<ledger::Currency> currencies;  ///< of the consortium file, and those met; by code
    std::vector<BallotRow> ballots;            ///< newest first
    OrderAffairs order;
    std::vector<FreezeRow> freezes;            ///< newest first
    std::vector<ledger::FeedEntry> decisions;  ///< newest first, at most kMaxDecisions

    /// Null if it is none.
    [[nodiscard]] const ledger::Member* member(const OrgId& id) const {
        for (const auto& row : members)
            if (row.member.org == id) return &row.member;
        return nullptr;
    }
    [[nodiscard]] std::size_t active() const {
        std::size_t out = 0;
        for (const auto& row : members)
            out += row.member.status == ledger::MemberStatus::Active ? 1 : 0;
        return out;
    }
};

}  // namespace seabridge::api
