// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Sign.h"
#include "ledger/Ids.h"
#include "ledger/Key.h"

#include <optional>
#include <string>
#include <vector>

/// What the members keep together: parameters, membership, and the state of the order.
namespace seabridge::ledger {

/// The numbers in [brackets] of ledger.md with their defaults; changed by ballot only.
struct Parameters {
    static constexpr Family kFamily = Family::Parameters;
    static constexpr bool kPrivate = false;

    std::uint32_t rulesNumber = 1;
    std::int64_t blockIntervalMs = 15'000;        ///< an idle block after this much block time
    std::uint32_t blockMaxEntries = 256;
    std::int64_t validUntilMaxMs = 30 * base::kDayMs;
    std::uint32_t pendingMax = 100;               ///< open ones an organization
    std::uint64_t quotaBytes = 50'000'000;        ///< a maker's entries in the last quotaPositions
    std::uint32_t quotaPositions = 100;
    std::uint32_t blobReceipts = 2;               ///< min of this and the number of members
    std::int64_t rateFreshMs = base::kDayMs;
    std::int64_t claimWindowMs = 7 * base::kDayMs;  ///< after acceptance; then deposits return
    std::int64_t fundingDeadlineMs = 2 * base::kDayMs;
    std::uint32_t minElectors = 2;       ///< a ballot with fewer (and fewer than n) is refused
    std::uint32_t readyMaxAge = 50;      ///< blocks: how old a head MemberReady may name
    std::uint32_t activationPause = 100; ///< blocks from one activation to the next
    std::uint32_t rulesDelay = 100;      ///< blocks from the ballot until new rules are in force
    std::uint32_t orgBlockBytes = 500'000;  ///< of an organization's transactions in one block

    [[nodiscard]] static Key keyOf();
    [[nodiscard]] Key key() const { return keyOf(); }
    static void fields(auto& self, auto&& visit) {
        visit("rulesNumber", self.rulesNumber);
        visit("blockIntervalMs", self.blockIntervalMs);
        visit("blockMaxEntries", self.blockMaxEntries);
        visit("validUntilMaxMs", self.validUntilMaxMs);
        visit("pendingMax", self.pendingMax);
        visit("quotaBytes", self.quotaBytes);
        visit("quotaPositions", self.quotaPositions);
        visit("blobReceipts", self.blobReceipts);
        visit("rateFreshMs", self.rateFreshMs);
        visit("claimWindowMs", self.claimWindowMs);
        visit("fundingDeadlineMs", self.fundingDeadlineMs);
        visit("minElectors", self.minElectors);
        visit("readyMaxAge", self.readyMaxAge);
        visit("activationPause", self.activationPause);
        visit("rulesDelay", self.rulesDelay);
        visit("orgBlockBytes", self.orgBlockBytes);
    }
};

enum class MemberStatus : std::uint8_t { Admitted = 1, Active = 2, Suspended = 3, Expelled = 4 };
[[nodiscard]] bool isKnown(MemberStatus status);

/// What a member may do beyond signing blocks; a set of bits.
enum class MemberRole : std::uint8_t { Compliance = 1, Rates = 2, Clearing = 4, Issuer = 8 };
inline constexpr std::uint8_t kAllMemberRoles = 15;

struct Member {
    OrgId org;
    MemberStatus status = MemberStatus::Active;
    std::uint8_t roles = 0;            ///< bits of MemberRole
    crypto::PublicKey peerKey;         ///< signs entries, votes, statements, blob receipts
    CurveKey curveKey;                 ///< of its peer's sockets
    std::string requestEndpoint;       ///< "tcp://host:port"
    std::string announceEndpoint;

    [[nodiscard]] bool has(MemberRole role) const {
        return (roles & static_cast<std::uint8_t>(role)) != 0;
    }
    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("status", self.status);
        visit("roles", self.roles);
        visit("peerKey", self.peerKey);
        visit("curveKey", self.curveKey);
        visit("requestEndpoint", self.requestEndpoint);
        visit("announceEndpoint", self.announceEndpoint);
    }
};

/// Who may sign a block: id and peer key of an active member. A header commits to the list.
struct Signer {
    OrgId org;
    crypto::PublicKey peerKey;

    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("peerKey", self.peerKey);
    }
    auto operator<=>(const Signer&) const = default;
};

/// Largest number of malicious members that safety survives: floor((n - 1) / 3).
[[nodiscard]] constexpr std::size_t faultsOf(std::size_t n) { return n == 0 ? 0 : (n - 1) / 3; }
/// Votes that certify: floor(2n / 3) + 1.
[[nodiscard]] constexpr std::size_t quorumOf(std::size_t n) { return 2 * n / 3 + 1; }

/// All members, ordered by id.
struct Membership {
    static constexpr Family kFamily = Family::Membership;
    static constexpr bool kPrivate = false;
    static constexpr std::size_t kMaxMembers = 100;

    std::vector<Member> members;

    [[nodiscard]] const Member* find(const OrgId& org) const;
    /// The member if it is active.
    [[nodiscard]] const Member* active(const OrgId& org) const;
    /// Active members, ordered by id.
    [[nodiscard]] std::vector<Signer> signers() const;
    /// Adds or replaces the member of that id.
    void put(Member member);
    [[nodiscard]] static Key keyOf();
    [[nodiscard]] Key key() const { return keyOf(); }
    static void fields(auto& self, auto&& visit) { visit("members", self.members); }
};

/// SHA-256 of the encoded list; stands in every header twice (this block's list and the next).
[[nodiscard]] base::Hash hashOf(const std::vector<Signer>& signers);

/// A member's place in the order: its clock, its last sequence number.
struct MakerState {
    OrgId org;
    TimeMs clock = 0;
    std::uint64_t sequence = 0;

    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("clock", self.clock);
        visit("sequence", self.sequence);
    }
};

/// Bytes that a maker put at one of the last positions; for the quota.
struct RecentEntry {
    OrgId maker;
    std::uint32_t bytes = 0;

    static void fields(auto& self, auto&& visit) {
        visit("maker", self.maker);
        visit("bytes", self.bytes);
    }
};

/// What execution must know of the order so far (ledger.md section 6).
struct OrderState {
    static constexpr Family kFamily = Family::OrderState;
    static constexpr bool kPrivate = false;

    std::uint64_t epoch = 0;
    std::uint64_t nextPosition = 0;           ///< the first position not yet in a block
    std::vector<MakerState> makers;           ///< active members, ordered by id
    std::vector<RecentEntry> recent;          ///< the newest last, at most quotaPositions
    OrgId holder = {};                        ///< of the embedded order; null: as the peers' settings say

    [[nodiscard]] MakerState* find(const OrgId& org);
    /// From the next block on `org` makes entries, its clock starting at `now`.
    void join(const OrgId& org, TimeMs now);
    /// From the next block on it makes none.
    void leave(const OrgId& org);
    [[nodiscard]] static Key keyOf();
    [[nodiscard]] Key key() const { return keyOf(); }
    static void fields(auto& self, auto&& visit) {
        visit("epoch", self.epoch);
        visit("nextPosition", self.nextPosition);
        visit("makers", self.makers);
        visit("recent", self.recent);
        visit("holder", self.holder);
    }
};

/// A rules number that the members decided on.
struct RulesChange {
    std::uint32_t number = 0;
    Height from = 0;  ///< the first block under it

    static void fields(auto& self, auto&& visit) {
        visit("number", self.number);
        visit("from", self.from);
    }
};

/// What the members decided about the consortium as a whole. Absent before the first decision.
struct Governance {
    static constexpr Family kFamily = Family::Governance;
    static constexpr bool kPrivate = false;

    bool halted = false;                         ///< only ballots and evidence execute
    std::optional<Height> lastActivation = {};   ///< block of the newest MemberReady
    std::optional<RulesChange> rules = {};       ///< the newest, perhaps not yet in force

    [[nodiscard]] static Key keyOf();
    [[nodiscard]] Key key() const { return keyOf(); }
    static void fields(auto& self, auto&& visit) {
        visit("halted", self.halted);
        visit("lastActivation", self.lastActivation);
        visit("rules", self.rules);
    }
};

}  // namespace seabridge::ledger
