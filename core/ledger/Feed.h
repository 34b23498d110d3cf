// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ids.h"
#include "ledger/Key.h"
#include "ledger/Money.h"
#include "ledger/Reject.h"

#include <compare>
#include <optional>
#include <string_view>

/// Feeds: everything that concerns one topic, in order (ledger.md section 5). The state holds each
/// feed's size and root, so a light node can prove that its history is complete.
namespace seabridge::ledger {

enum class TopicKind : std::uint8_t {
    Organization = 1,  ///< id: OrgId
    Trade = 2,         ///< id: order number
    Currency = 3,      ///< id: code; definitions, issue, clawback; never payments
    Pair = 4,          ///< id: "USD/CNY"; reference rates
    Membership = 5,    ///< id: empty
};
[[nodiscard]] bool isKnown(TopicKind kind);

struct Topic {
    TopicKind kind = TopicKind::Membership;
    base::Bytes id;

    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("id", self.id);
    }
    auto operator<=>(const Topic&) const = default;
};

[[nodiscard]] Topic topicOf(const OrgId& org);
[[nodiscard]] Topic topicOfTrade(const TradeId& trade);
[[nodiscard]] Topic topicOfCurrency(const CurrencyId& currency);
[[nodiscard]] Topic topicOfPair(const CurrencyId& base, const CurrencyId& quote);
[[nodiscard]] Topic membershipTopic();

/// What happened, seen from one topic. Numbers are consensus.
enum class EffectKind : std::uint16_t {
    Refused = 1,           ///< own transaction; the outcome stands in the entry
    OrganizationAdded = 10,
    UserChanged = 11,
    DeviceEnrolled = 12,
    DeviceRevoked = 13,
    PolicyChanged = 14,
    ReadingKeyAdded = 15,
    ReadingKeyShared = 16,
    DeputyNamed = 17,      ///< user: who is represented; note: the deputy's id in hex
    DeputyEnded = 18,      ///< the same
    DeputyActed = 19,      ///< user: the deputy; note: in whose place, in hex; ref: what was signed
    KycRequested = 20,
    KycAttested = 21,
    KycRefused = 22,
    CurrencyDefined = 30,
    Issued = 31,
    Credited = 40,
    Debited = 41,
    QuoteOpened = 50,
    QuoteDeclined = 51,
    QuoteWithdrawn = 52,
    QuoteCountered = 53,
    QuoteAccepted = 54,
    PendingOpened = 60,    ///< it waits for consent
    PendingApproved = 61,  ///< one more yes
    PendingDeclined = 62,
    PendingReturned = 63,
    PendingDone = 64,
    PendingRefused = 65,   ///< approved, but the rules refused it; `code` says why
    DepositPosted = 70,
    DepositReturned = 71,
    ObligationDue = 80,
    Settled = 81,
    Funded = 82,
    FundingVoided = 83,
    GoodsEvent = 90,
    RateSubmitted = 100,   ///< note: "USD/CNY 7191/1000"
    ReferenceMoved = 101,  ///< the same; nothing is said while the reference stays
    MemberAdmitted = 110,
    MemberActivated = 111,
    MemberSuspended = 112,
    MemberExpelled = 113,
    MemberKeysRotated = 114,
    ParameterSet = 115,    ///< note: "blockIntervalMs 15000"
    RulesChanged = 116,    ///< index: the number; note: "from height 4711"
    Halted = 117,
    Resumed = 118,
    FreezeOrdered = 120,   ///< ref: the order; index: LegalBasis; note: its reference
    FreezeLifted = 121,    ///< ref: the order; note: why
    ClawedBack = 122,      ///< index: LegalBasis; on the currency's feed the amount alone
};
[[nodiscard]] bool isKnown(EffectKind kind);
/// "quote-opened": for `--json`, logs and the audit print.
[[nodiscard]] std::string_view nameOf(EffectKind kind);
/// What waited was stopped or refused: it never became what it was to be.
[[nodiscard]] bool failsPending(EffectKind kind);
/// What waited waits no more: it failed or was done.
[[nodiscard]] bool endsPending(EffectKind kind);

/// One record for every kind of happening; members that do not apply are absent.
struct Effect {
    EffectKind kind = EffectKind::Refused;
    /// The quote, pending, hold or case concerned; a device's signing key.
    std::optional<base::Hash> ref = {};
    std::optional<std::string> trade = {};  ///< order number
    /// Of the obligation in its trade; code of a goods event; version of a reading key.
    std::optional<std::uint32_t> index = {};
    std::optional<OrgId> party = {};        ///< the other side
    std::optional<UserId> user = {};        ///< who did it; whose roles or device changed
    std::optional<Money> amount = {};
    std::optional<Reject> code = {};
    std::optional<std::string> note = {};   ///< reason or reference, plain text

    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("ref", self.ref);
        visit("trade", self.trade);
        visit("index", self.index);
        visit("party", self.party);
        visit("user", self.user);
        visit("amount", self.amount);
        visit("code", self.code);
        visit("note", self.note);
    }
    bool operator==(const Effect&) const = default;
};

/// A line of a feed. The feed's log is over the encoded entries.
struct FeedEntry {
    Height height = 0;
    std::uint32_t index = 0;  ///< of the transaction in its block
    TimeMs time = 0;          ///< block time
    TxId id;
    Reject outcome = Reject::None;
    Effect effect;

    static void fields(auto& self, auto&& visit) {
        visit("height", self.height);
        visit("index", self.index);
        visit("time", self.time);
        visit("id", self.id);
        visit("outcome", self.outcome);
        visit("effect", self.effect);
    }
    bool operator==(const FeedEntry&) const = default;
};

/// The state's commitment to a feed.
struct FeedHead {
    static constexpr Family kFamily = Family::FeedHead;
    static constexpr bool kPrivate = true;

    Topic topic;
    std::uint64_t size = 0;
    base::Hash root;

    [[nodiscard]] static Key keyOf(const Topic& topic);
    [[nodiscard]] Key key() const { return keyOf(topic); }
    static void fields(auto& self, auto&& visit) {
        visit("topic", self.topic);
        visit("size", self.size);
        visit("root", self.root);
    }
};

}  // namespace seabridge::ledger
