// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Accounts.h"
#include "ledger/Reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Freeze orders of the members: money of an organization that stays where it is for a time. They
/// reach only currencies that were defined with the right to freeze, so that no holder is
/// surprised. What a freeze wins against, and what it yields to, is the table in Precedence.h.
namespace seabridge::ledger {

/// On what ground money is frozen or clawed back; consensus numbers. The text beside it names the
/// document.
enum class LegalBasis : std::uint8_t {
    CourtOrder = 1,
    AuthorityOrder = 2,  ///< of a supervisor, prosecutor or customs
    Sanctions = 3,
    MoneyLaundering = 4,
    Insolvency = 5,
    Fraud = 6,           ///< theft, forged papers, stolen keys
    MistakenPayment = 7,
    Contract = 8,        ///< the terms of the currency
};
[[nodiscard]] bool isKnown(LegalBasis basis);
/// "court-order"
[[nodiscard]] std::string_view nameOf(LegalBasis basis);

/// What a freeze stops; consensus numbers.
enum class FreezeReach : std::uint8_t {
    Sending = 1,     ///< ordinary: money still arrives
    Everything = 2,  ///< deep: nothing of others arrives either
};
[[nodiscard]] bool isKnown(FreezeReach reach);
/// "sending", "everything"
[[nodiscard]] std::string_view nameOf(FreezeReach reach);

/// What anybody may know of an order: what stays where it is, until when; never why.
struct FreezeInForce {
    TxId order;                          ///< of the ballot
    std::optional<CurrencyId> currency;  ///< absent: every currency that may be frozen
    FreezeReach reach = FreezeReach::Sending;
    TimeMs from = 0;
    TimeMs until = 0;                    ///< not included

    [[nodiscard]] bool isAt(TimeMs now) const { return from <= now && now < until; }
    static void fields(auto& self, auto&& visit) {
        visit("order", self.order);
        visit("currency", self.currency);
        visit("reach", self.reach);
        visit("from", self.from);
        visit("until", self.until);
    }
};

/// The orders against one organization that were not lifted. Standing entity, so that who would pay
/// it can tell. What ended by time leaves with the next change.
struct Freezes {
    static constexpr Family kFamily = Family::Freezes;
    static constexpr bool kPrivate = false;
    static constexpr std::size_t kMaxOrders = 32;

    OrgId org;
    std::vector<FreezeInForce> orders;  ///< in the order they were decided

    [[nodiscard]] static Key keyOf(const OrgId& org);
    [[nodiscard]] Key key() const { return keyOf(org); }
    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("orders", self.orders);
    }
};

/// An order with its reasons: for the one frozen and the member that proposed it.
struct FreezeRecord {
    static constexpr Family kFamily = Family::FreezeRecord;
    static constexpr bool kPrivate = true;

    TxId order;
    OrgId org;        ///< whose money is frozen
    OrgId orderedBy;  ///< whose people proposed it
    LegalBasis basis = LegalBasis::CourtOrder;
    std::string reference;   ///< of the document
    std::string appeal;      ///< where the one frozen is heard
    TimeMs decidedAt = 0;
    TimeMs liftedAt = 0;     ///< 0: not lifted
    std::string liftReason;

    [[nodiscard]] bool ended() const { return liftedAt != 0; }
    [[nodiscard]] std::vector<Topic> owners() const { return {topicOf(org), topicOf(orderedBy)}; }
    [[nodiscard]] static Key keyOf(const TxId& order);
    [[nodiscard]] Key key() const { return keyOf(order); }
    static void fields(auto& self, auto&& visit) {
        visit("order", self.order);
        visit("org", self.org);
        visit("orderedBy", self.orderedBy);
        visit("basis", self.basis);
        visit("reference", self.reference);
        visit("appeal", self.appeal);
        visit("decidedAt", self.decidedAt);
        visit("liftedAt", self.liftedAt);
        visit("liftReason", self.liftReason);
    }
};

/// How an account stands: the farthest reach of all orders in force.
enum class Frozen : std::uint8_t { No = 0, Sending = 1, Everything = 2 };
/// "no", "sending", "everything"
[[nodiscard]] std::string_view nameOf(Frozen frozen);

[[nodiscard]] Frozen frozenAt(const Reader& reader, const OrgId& org, const CurrencyId& currency,
                              TimeMs now);

}  // namespace seabridge::ledger
