// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Feed.h"
#include "ledger/Ids.h"
#include "ledger/Key.h"
#include "ledger/Money.h"

#include <string>
#include <vector>

/// Digital currency, balances and holds. For every currency the sum of all balances and held
/// amounts equals the outstanding supply.
namespace seabridge::ledger {

enum class CurrencyKind : std::uint8_t { CentralBank = 1, DepositToken = 2, FirmToken = 3 };
[[nodiscard]] bool isKnown(CurrencyKind kind);

struct Currency {
    static constexpr Family kFamily = Family::Currency;
    static constexpr bool kPrivate = false;

    CurrencyId id;
    std::string name;
    CurrencyKind kind = CurrencyKind::CentralBank;
    std::uint8_t scale = 2;        ///< decimal places, fixed for ever
    OrgId issuer;
    std::int64_t capMinor = 0;     ///< largest outstanding supply; 0: none
    bool mayFreeze = false;        ///< fixed before anyone holds it
    bool mayClawBack = false;

    [[nodiscard]] static Key keyOf(const CurrencyId& id);
    [[nodiscard]] Key key() const { return keyOf(id); }
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("name", self.name);
        visit("kind", self.kind);
        visit("scale", self.scale);
        visit("issuer", self.issuer);
        visit("capMinor", self.capMinor);
        visit("mayFreeze", self.mayFreeze);
        visit("mayClawBack", self.mayClawBack);
    }
};

/// Running totals of a currency; `check` recomputes them in full.
struct Supply {
    static constexpr Family kFamily = Family::Supply;
    static constexpr bool kPrivate = false;

    CurrencyId currency;
    std::int64_t outstandingMinor = 0;
    std::int64_t heldMinor = 0;

    [[nodiscard]] static Key keyOf(const CurrencyId& currency);
    [[nodiscard]] Key key() const { return keyOf(currency); }
    static void fields(auto& self, auto&& visit) {
        visit("currency", self.currency);
        visit("outstandingMinor", self.outstandingMinor);
        visit("heldMinor", self.heldMinor);
    }
};

struct Account {
    static constexpr Family kFamily = Family::Account;
    static constexpr bool kPrivate = true;

    OrgId org;
    CurrencyId currency;
    std::int64_t freeMinor = 0;
    std::int64_t heldMinor = 0;  ///< in open holds of this owner

    [[nodiscard]] std::vector<Topic> owners() const { return {topicOf(org)}; }
    [[nodiscard]] static Key keyOf(const OrgId& org, const CurrencyId& currency);
    [[nodiscard]] Key key() const { return keyOf(org, currency); }
    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("currency", self.currency);
        visit("freeMinor", self.freeMinor);
        visit("heldMinor", self.heldMinor);
    }
};

enum class HoldPurpose : std::uint8_t { Deposit = 1, Funding = 2 };
[[nodiscard]] bool isKnown(HoldPurpose purpose);
enum class HoldStatus : std::uint8_t { Open = 1, Posted = 2, Voided = 3 };
[[nodiscard]] bool isKnown(HoldStatus status);

/// Money set aside: posted to somebody or voided back to its owner, once. The one primitive under
/// deposits, payment versus payment, redemption and awards.
struct Hold {
    static constexpr Family kFamily = Family::Hold;
    static constexpr bool kPrivate = true;

    HoldId id;
    OrgId owner;
    Money amount;
    HoldPurpose purpose = HoldPurpose::Deposit;
    HoldStatus status = HoldStatus::Open;
    TradeId trade;
    std::uint32_t obligation = 0;  ///< index in the trade, of a Funding
    TradeId pairTrade;             ///< of a Funding: the obligation that it waits for
    std::uint32_t pairObligation = 0;
    TimeMs deadline = 0;           ///< 0: none. After it the owner (Funding) may void

    [[nodiscard]] bool ended() const { return status != HoldStatus::Open; }
    [[nodiscard]] std::vector<Topic> owners() const {
        return {topicOf(owner), topicOfTrade(trade)};
    }
    [[nodiscard]] static Key keyOf(const HoldId& id);
    [[nodiscard]] Key key() const { return keyOf(id); }
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("owner", self.owner);
        visit("amount", self.amount);
        visit("purpose", self.purpose);
        visit("status", self.status);
        visit("trade", self.trade);
        visit("obligation", self.obligation);
        visit("pairTrade", self.pairTrade);
        visit("pairObligation", self.pairObligation);
        visit("deadline", self.deadline);
    }
};

}  // namespace seabridge::ledger
