// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Accounts.h"
#include "ledger/Commerce.h"
#include "ledger/Deputies.h"
#include "ledger/Freeze.h"
#include "ledger/Pending.h"

/// What runs out and when, as an organization sees it: so that nothing lapses unnoticed. Pure, over
/// entities that the caller has proven. Device keys are not in it: they are valid until revoked.
namespace seabridge::ledger {

enum class Expiry : std::uint8_t {
    Attestation = 1,  ///< org: whose KYC
    Deputy = 2,       ///< user: who is represented
    Approval = 3,     ///< ref: the pending; org: its maker's
    Ballot = 4,       ///< the same, of the consortium
    Offer = 5,        ///< ref: the quote; org: its maker
    RateLock = 6,     ///< trade, index: paid at a fixed rate until its due date
    Funding = 7,      ///< ref: the hold; trade, index: what it waits to pay
    Freeze = 8,       ///< ref: the order; org: whose money
};
[[nodiscard]] bool isKnown(Expiry what);
/// "attestation"
[[nodiscard]] std::string_view nameOf(Expiry what);

/// How near it is: at most 7, 30 or 90 days.
enum class Nearness : std::uint8_t { Over = 0, Week = 1, Month = 2, Quarter = 3, Later = 4 };
[[nodiscard]] bool isKnown(Nearness nearness);
/// "week"
[[nodiscard]] std::string_view nameOf(Nearness nearness);
[[nodiscard]] Nearness nearnessOf(TimeMs at, TimeMs now);

struct CalendarItem {
    Expiry what = Expiry::Attestation;
    TimeMs at = 0;  ///< the last moment at which it holds; block time
    Nearness nearness = Nearness::Later;
    std::optional<OrgId> org = {};
    std::optional<UserId> user = {};
    std::optional<base::Hash> ref = {};
    std::optional<TradeId> trade = {};
    std::optional<std::uint32_t> index = {};

    static void fields(auto& self, auto&& visit) {
        visit("what", self.what);
        visit("at", self.at);
        visit("nearness", self.nearness);
        visit("org", self.org);
        visit("user", self.user);
        visit("ref", self.ref);
        visit("trade", self.trade);
        visit("index", self.index);
    }
    bool operator==(const CalendarItem&) const = default;
};

/// Entities of any state: what has ended is left out.
struct Dated {
    std::vector<KycStanding> standings;  ///< the own one; of an attester, those that it gave
    std::optional<Deputies> deputies;
    std::vector<Pending> pendings;
    std::vector<Quote> quotes;
    std::vector<Obligation> obligations;
    std::vector<Hold> holds;
    std::vector<Freezes> freezes;
};

/// Ordered by time. What is over is left out too, but for attestations: they have to be renewed.
[[nodiscard]] std::vector<CalendarItem> calendarOf(const Dated& dated, TimeMs now);

}  // namespace seabridge::ledger
