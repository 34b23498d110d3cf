// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/EpochChange.h"

/// A person's vote for another epoch of the order. When no block can win the ledger cannot carry a
/// ballot, so a member's people vote beside it, at their own peer (peer/EpochVotes.h). The member's
/// policy for ballots decides whose votes suffice.
namespace seabridge::ledger {

struct EpochVote {
    std::string domain = "seabridge/epochvote/1";
    NetworkId network;
    std::uint64_t epoch = 0;         ///< the new one
    OrgId holder;                    ///< whose peer opens it and holds an embedded order
    std::optional<base::Hash> keep;  ///< of several headers that may have been certified
    /// Where the chain stands as the person saw it: once another block is certified the vote counts
    /// no more, so that it cannot come back at a later standstill.
    Height certified = 0;
    OrgId org;                       ///< the member
    UserId user;
    TimeMs signedAt = 0;             ///< by the person's clock; the highest replaces the others

    [[nodiscard]] EpochChoice choice() const { return {epoch, holder, keep}; }
    static void fields(auto& self, auto&& visit) {
        visit("domain", self.domain);
        visit("network", self.network);
        visit("epoch", self.epoch);
        visit("holder", self.holder);
        visit("keep", self.keep);
        visit("certified", self.certified);
        visit("org", self.org);
        visit("user", self.user);
        visit("signedAt", self.signedAt);
    }
};
/// The body stays the exact bytes that were signed.
struct SignedEpochVote {
    base::Bytes body;
    crypto::PublicKey key;  ///< of the person's device
    crypto::Signature signature;

    static void fields(auto& self, auto&& visit) {
        visit("body", self.body);
        visit("key", self.key);
        visit("signature", self.signature);
    }
};
[[nodiscard]] SignedEpochVote signEpochVote(const EpochVote& vote, const crypto::SigningKey& key);
/// What the signature holds for on that network; nothing otherwise. Whose device it is, the state
/// says.
[[nodiscard]] std::optional<EpochVote> voteOf(const SignedEpochVote& said,
                                              const NetworkId& network);

/// What a member's peer makes of a vote. The numbers are on the wire.
enum class EpochVoteAnswer : std::uint8_t {
    Counted = 1,       ///< more of the member's people are needed
    Began = 2,         ///< the policy is met: the peer has signed for the member
    // nothing was kept
    Foreign = 3,       ///< not of this member's people
    BadDevice = 4,     ///< unknown, revoked, or of somebody else
    NoRole = 5,        ///< this person's yes counts for nothing on ballots
    BlocksGoOn = 6,    ///< a block was certified a moment ago: nothing needs deciding
    OtherHead = 7,     ///< the peer's newest certified block is another than the person saw
    BadEpoch = 8,      ///< not above the present one, used already, or too far ahead
    BadHolder = 9,     ///< no active member
    Older = 10,        ///< a newer vote of this person is known
    TooOften = 11,     ///< again in a second
    NotActive = 12,    ///< the peer's member does not sign blocks now
};
[[nodiscard]] constexpr bool isKnown(EpochVoteAnswer answer) {
    return answer >= EpochVoteAnswer::Counted && answer <= EpochVoteAnswer::NotActive;
}
[[nodiscard]] constexpr bool isTaken(EpochVoteAnswer answer) {
    return answer == EpochVoteAnswer::Counted || answer == EpochVoteAnswer::Began;
}
[[nodiscard]] std::string_view nameOf(EpochVoteAnswer answer);

/// Whether this person's yes counts for something where the member votes on ballots: the device is
/// his and not revoked, and he, or who lends him a role, has one that the policy asks for. Counted,
/// BadDevice or NoRole.
[[nodiscard]] EpochVoteAnswer mayVote(const Reader& reader, const EpochVote& vote,
                                      const crypto::PublicKey& device, TimeMs now);
/// Where the member stands by those of its people who want the very same.
[[nodiscard]] Standing standingOf(const Reader& reader, const OrgId& member,
                                  const std::vector<Approval>& voters, TimeMs now);

}  // namespace seabridge::ledger
