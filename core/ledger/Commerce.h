// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Document.h"
#include "ledger/Feed.h"
#include "ledger/Ids.h"
#include "ledger/Key.h"
#include "ledger/Money.h"
#include "ledger/Rate.h"

#include <optional>
#include <string>
#include <vector>

/// Quotes, trades, obligations and reference rates. What has a deadline has no state for it:
/// `statusAt` is a function of stored facts and block time, so an expired thing expires unaided.
namespace seabridge::ledger {

enum class QuoteStatus : std::uint8_t {
    Open = 1,
    Countered = 2,
    Accepted = 3,
    Declined = 4,
    Withdrawn = 5,
    Expired = 6,  ///< by statusAt only, never stored
};
[[nodiscard]] bool isKnown(QuoteStatus status);
[[nodiscard]] std::string_view nameOf(QuoteStatus status);

/// An offer whose content only its parties can read.
struct Quote {
    static constexpr Family kFamily = Family::Quote;
    static constexpr bool kPrivate = true;
    static constexpr std::size_t kMaxRecipients = 8;

    QuoteId id;
    OrgId maker;
    std::vector<OrgId> recipients;
    base::Hash commitment;
    base::Hash blob;               ///< the sealed envelope in the peers' blob stores
    TimeMs expiresAt = 0;
    bool firm = false;             ///< cannot be withdrawn before expiresAt (CISG 16)
    std::optional<QuoteId> counters;  ///< the offer that this one answers
    /// Recipients who said no or made a counter-offer. For each of them the offer has ended (CISG
    /// 17); with the last one it ends for all.
    std::vector<OrgId> answered;
    QuoteStatus status = QuoteStatus::Open;

    [[nodiscard]] QuoteStatus statusAt(TimeMs now) const {
        return status == QuoteStatus::Open && now > expiresAt ? QuoteStatus::Expired : status;
    }
    /// The same as one recipient sees it: Declined once it has answered.
    [[nodiscard]] QuoteStatus statusFor(const OrgId& org, TimeMs now) const;
    /// Ends an open offer for one recipient, by `how` (Declined or Countered).
    void answer(const OrgId& org, QuoteStatus how);
    [[nodiscard]] bool ended() const { return status != QuoteStatus::Open; }
    [[nodiscard]] bool isRecipient(const OrgId& org) const;
    [[nodiscard]] std::vector<Topic> owners() const;
    [[nodiscard]] static Key keyOf(const QuoteId& id);
    [[nodiscard]] Key key() const { return keyOf(id); }
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("maker", self.maker);
        visit("recipients", self.recipients);
        visit("commitment", self.commitment);
        visit("blob", self.blob);
        visit("expiresAt", self.expiresAt);
        visit("firm", self.firm);
        visit("counters", self.counters);
        visit("answered", self.answered);
        visit("status", self.status);
    }
};

enum class GoodsEvent : std::uint8_t { Shipment = 1, Receipt = 2, Acceptance = 3 };
[[nodiscard]] bool isKnown(GoodsEvent event);
[[nodiscard]] std::string_view nameOf(GoodsEvent event);

/// One side's security deposit of a trade.
struct TradeDeposit {
    Money required;
    std::optional<HoldId> hold;  ///< once posted
    bool returned = false;

    static void fields(auto& self, auto&& visit) {
        visit("required", self.required);
        visit("hold", self.hold);
        visit("returned", self.returned);
    }
};

/// A contract made by accepting a quote.
struct Trade {
    static constexpr Family kFamily = Family::Trade;
    static constexpr bool kPrivate = true;

    TradeId id;  ///< the order number
    QuoteId quote;
    OrgId seller;
    OrgId buyer;
    base::Hash commitment;                ///< of the accepted quote
    CurrencyId currency;
    std::int64_t totalMinor = 0;
    std::uint32_t obligations = 0;        ///< Obligation 0 .. obligations - 1
    std::optional<TradeDeposit> sellerDeposit;
    std::optional<TradeDeposit> buyerDeposit;
    TimeMs contractedAt = 0;
    std::optional<TimeMs> shippedAt;      ///< as signed by the seller
    std::optional<TimeMs> receivedAt;     ///< as signed by the buyer
    std::optional<TimeMs> acceptedAt;     ///< block time of the buyer's acceptance

    [[nodiscard]] bool isParty(const OrgId& org) const { return org == seller || org == buyer; }
    [[nodiscard]] const OrgId& otherParty(const OrgId& org) const {
        return org == seller ? buyer : seller;
    }
    [[nodiscard]] std::optional<TradeDeposit>& depositOf(const OrgId& org) {
        return org == seller ? sellerDeposit : buyerDeposit;
    }
    [[nodiscard]] std::vector<Topic> owners() const { return {topicOfTrade(id)}; }
    [[nodiscard]] static Key keyOf(const TradeId& id);
    [[nodiscard]] Key key() const { return keyOf(id); }
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("quote", self.quote);
        visit("seller", self.seller);
        visit("buyer", self.buyer);
        visit("commitment", self.commitment);
        visit("currency", self.currency);
        visit("totalMinor", self.totalMinor);
        visit("obligations", self.obligations);
        visit("sellerDeposit", self.sellerDeposit);
        visit("buyerDeposit", self.buyerDeposit);
        visit("contractedAt", self.contractedAt);
        visit("shippedAt", self.shippedAt);
        visit("receivedAt", self.receivedAt);
        visit("acceptedAt", self.acceptedAt);
    }
};

enum class ObligationStatus : std::uint8_t { Open = 1, Funded = 2, Settled = 3 };
[[nodiscard]] bool isKnown(ObligationStatus status);
[[nodiscard]] std::string_view nameOf(ObligationStatus status);

/// A part of the price that the buyer owes.
struct Obligation {
    static constexpr Family kFamily = Family::Obligation;
    static constexpr bool kPrivate = true;

    TradeId trade;
    std::uint32_t index = 0;
    OrgId debtor;
    OrgId creditor;
    Money amount;
    DueRule due;
    std::optional<TimeMs> dueAt;     ///< once the basis has come
    std::optional<RateLock> lock;
    ObligationStatus status = ObligationStatus::Open;
    std::optional<HoldId> hold;      ///< while Funded
    std::optional<Money> paid;       ///< what the debtor gave, once Settled

    [[nodiscard]] bool ended() const { return status == ObligationStatus::Settled; }
    [[nodiscard]] std::vector<Topic> owners() const { return {topicOfTrade(trade)}; }
    [[nodiscard]] static Key keyOf(const TradeId& trade, std::uint32_t index);
    [[nodiscard]] Key key() const { return keyOf(trade, index); }
    static void fields(auto& self, auto&& visit) {
        visit("trade", self.trade);
        visit("index", self.index);
        visit("debtor", self.debtor);
        visit("creditor", self.creditor);
        visit("amount", self.amount);
        visit("due", self.due);
        visit("dueAt", self.dueAt);
        visit("lock", self.lock);
        visit("status", self.status);
        visit("hold", self.hold);
        visit("paid", self.paid);
    }
};

/// Counts the orders of a year and lane, so that order numbers are unique.
struct OrderCounter {
    static constexpr Family kFamily = Family::OrderCounter;
    static constexpr bool kPrivate = false;

    std::string lane;  ///< "26-CN-US"
    std::uint64_t last = 0;

    [[nodiscard]] static Key keyOf(std::string_view lane);
    [[nodiscard]] Key key() const { return keyOf(lane); }
    static void fields(auto& self, auto&& visit) {
        visit("lane", self.lane);
        visit("last", self.last);
    }
};

struct RateSubmission {
    OrgId member;
    Rate rate;
    TimeMs time = 0;

    static void fields(auto& self, auto&& visit) {
        visit("member", self.member);
        visit("rate", self.rate);
        visit("time", self.time);
    }
};

/// A pair with the newest submission of each member and the median of the fresh ones.
struct RatePair {
    static constexpr Family kFamily = Family::RatePair;
    static constexpr bool kPrivate = false;

    CurrencyId base;
    CurrencyId quote;
    std::vector<RateSubmission> submissions;  ///< ordered by member
    std::optional<Rate> reference;
    TimeMs referenceAt = 0;

    [[nodiscard]] static Key keyOf(const CurrencyId& base, const CurrencyId& quote);
    [[nodiscard]] Key key() const { return keyOf(base, quote); }
    static void fields(auto& self, auto&& visit) {
        visit("base", self.base);
        visit("quote", self.quote);
        visit("submissions", self.submissions);
        visit("reference", self.reference);
        visit("referenceAt", self.referenceAt);
    }
};

}  // namespace seabridge::ledger
