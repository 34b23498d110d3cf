// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Block.h"

/// The only way past a height that no header can win (ledger.md section 6): members sign what they
/// voted for, and from a quorum of such statements everybody concludes alike which header the new
/// epoch keeps. Pure; nobody's word is taken but under his signature.
namespace seabridge::ledger {

/// What a member's people decide when the present epoch cannot go on.
struct EpochChoice {
    std::uint64_t epoch = 0;              ///< the new one
    OrgId holder;                         ///< whose peer opens it and holds an embedded order
    std::optional<base::Hash> keep = {};  ///< of several headers that may have been certified

    bool operator==(const EpochChoice&) const = default;
};

/// What a member says when it leaves the epochs before `epoch`. It is a promise too: never again a
/// vote in one of them.
struct EpochStatement {
    std::string domain = "seabridge/epoch/1";
    NetworkId network;
    std::uint64_t epoch = 0;        ///< the new one
    OrgId member;
    std::uint32_t revision = 0;     ///< of this member's statements for this epoch, the highest counts
    OrgId holder;                   ///< whose peer holds the order of the new epoch
    bool knowsVotes = true;         ///< false: its lock was lost, so it may have voted for anything
    Height certified = 0;           ///< the last header that it knows to be certified
    base::Hash certifiedId;
    std::vector<Vote> votes;        ///< above it: all it gave, and of others as fit its share
    std::optional<base::Hash> keep; ///< where several may have been certified: its people's choice

    [[nodiscard]] EpochChoice choice() const { return {epoch, holder, keep}; }
    static void fields(auto& self, auto&& visit) {
        visit("domain", self.domain);
        visit("network", self.network);
        visit("epoch", self.epoch);
        visit("member", self.member);
        visit("revision", self.revision);
        visit("holder", self.holder);
        visit("knowsVotes", self.knowsVotes);
        visit("certified", self.certified);
        visit("certifiedId", self.certifiedId);
        visit("votes", self.votes);
        visit("keep", self.keep);
    }
};
struct SignedStatement {
    base::Bytes body;
    crypto::Signature signature;

    static void fields(auto& self, auto&& visit) {
        visit("body", self.body);
        visit("signature", self.signature);
    }
};
[[nodiscard]] SignedStatement signStatement(const EpochStatement& statement,
                                            const crypto::SigningKey& peerKey);
/// Others' votes in the statements of all members together: entry 0 has to hold them all, of up to
/// Membership::kMaxMembers, however many of them lie.
inline constexpr std::size_t kOthersVotesBytes = 450'000;
/// The longest body of a statement of one of `members`: his own votes, and others' for his share.
[[nodiscard]] constexpr std::size_t statementBytes(std::size_t members) {
    constexpr std::size_t kOwnVotesBytes = 10'000;
    return members == 0 ? 0 : kOthersVotesBytes / members + kOwnVotesBytes;
}
/// What one of `signers` signed, without the votes in it that do not verify; nothing otherwise, for
/// one that is too long, or where a vote is repeated.
[[nodiscard]] std::optional<EpochStatement> statementOf(const SignedStatement& said,
                                                        const NetworkId& network,
                                                        std::span<const Signer> signers);

/// A header that a quorum may have voted for in one epoch, by what the statements show.
struct MaybeCertified {
    Height height = 0;
    base::Hash headerId;
    std::size_t votes = 0;  ///< shown, in the epoch where they are most

    auto operator<=>(const MaybeCertified&) const = default;
};
/// What follows from the statements.
struct EpochDecision {
    enum class Kind : std::uint8_t {
        Keeps,       ///< `height` and `headerId`, and nothing above it; the base for none
        Statements,  ///< more of them would tell
        Headers,     ///< one that may have been certified is not at hand
        Naming,      ///< several: a quorum's statements must name the one to keep
    };
    Kind kind = Kind::Statements;
    Height height = 0;
    base::Hash headerId;
    std::vector<MaybeCertified> candidates;  ///< ordered
};

/// For logs and operators, in English: "decided", "more statements are needed" ...
[[nodiscard]] std::string_view meaningOf(EpochDecision::Kind kind);

/// The last certified header that the statements' votes stand above.
struct EpochGround {
    std::uint64_t epoch = 0;  ///< the new one
    Height height = 0;
    base::Hash headerId;
};
/// `statements` are of different `signers`, the members of the block after the ground, with good
/// votes only. `headers` are any above the ground; one is believed for its hash. What a quorum of
/// statements names is kept where this alone does not decide, and also where it does if no more than
/// f members are seen to have voted for what is lost by it; so the ground too can be named.
[[nodiscard]] EpochDecision decideEpoch(const EpochGround& ground, std::span<const Signer> signers,
                                        std::span<const EpochStatement> statements,
                                        std::span<const Header> headers);
/// Those of `headers` that lead to what is voted for: with them the decision is the same.
[[nodiscard]] std::vector<Header> headersNeeded(const EpochGround& ground,
                                                std::span<const EpochStatement> statements,
                                                std::span<const Header> headers);

/// Entry 0 of a later epoch: without maker, valid by the statements' own signatures.
struct EpochOpening {
    std::string domain = "seabridge/opening/1";
    NetworkId network;
    std::uint64_t epoch = 0;
    OrgId holder;
    Header base;                              ///< certified; no statement's is above it
    std::optional<Certificate> certificate;   ///< of it; none at height 0
    std::vector<Signer> baseSigners;          ///< who certified it; none at height 0
    std::vector<Signer> signers;              ///< of the block after it
    std::vector<Header> headers;              ///< above it, that lead to what is voted for
    std::vector<SignedStatement> statements;  ///< ordered by member

    static void fields(auto& self, auto&& visit) {
        visit("domain", self.domain);
        visit("network", self.network);
        visit("epoch", self.epoch);
        visit("holder", self.holder);
        visit("base", self.base);
        visit("certificate", self.certificate);
        visit("baseSigners", self.baseSigners);
        visit("signers", self.signers);
        visit("headers", self.headers);
        visit("statements", self.statements);
    }
};
/// Entry 0: `opening`, whose `statements` these are in the same order, with every header that their
/// votes lead to. Where that is longer than an entry may be, what leads to `decision` suffices: the
/// headers that it keeps, and the statements without the longest. Nothing if that is too long too.
[[nodiscard]] std::optional<base::Bytes> entryOf(EpochOpening opening,
                                                 std::vector<EpochStatement> statements,
                                                 const EpochDecision& decision,
                                                 std::span<const Header> headers);

/// A valid opening, understood.
struct OpenedEpoch {
    std::uint64_t epoch = 0;
    OrgId holder;
    Header base;
    std::vector<Header> kept;                ///< above the base, the lowest first; may be none
    std::vector<EpochStatement> statements;

    /// The header that the epoch begins after.
    [[nodiscard]] const Header& last() const { return kept.empty() ? base : kept.back(); }
};
/// Nothing for what is no valid opening. Whether its base lies on the asker's own chain is for him
/// to see: all else follows from the base by hashes and signatures.
[[nodiscard]] std::optional<OpenedEpoch> openedBy(base::ByteView entry, const NetworkId& network);
/// The same, if it begins after the header `lastId`. One that does not lead there costs no check of
/// a signature, and one that does rests on the true members by its hashes.
[[nodiscard]] std::optional<OpenedEpoch> openedAfter(const base::Hash& lastId,
                                                     base::ByteView entry,
                                                     const NetworkId& network);

/// The headers from above `ground` up to `headerId`, the lowest first, as far as `headers` has them
/// without a gap; nothing otherwise.
[[nodiscard]] std::optional<std::vector<Header>> chainTo(const EpochGround& ground,
                                                         const base::Hash& headerId,
                                                         std::span<const Header> headers);

}  // namespace seabridge::ledger
