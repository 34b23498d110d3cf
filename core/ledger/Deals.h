// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Commerce.h"
#include "ledger/Draft.h"

#include <expected>

/// What the kinds around quotes, trades and obligations share.
namespace seabridge::ledger {

/// Why `org` cannot answer the offer: NotAParty unless it is a recipient, AlreadyEnded (also for
/// this recipient alone), QuoteExpired.
[[nodiscard]] Reject mayAnswer(const Quote& quote, const OrgId& org, TimeMs now);

/// The trade if `org` is a party to it; UnknownTrade, NotAParty.
[[nodiscard]] std::expected<Trade, Reject> tradeOf(const Reader& reader, const TradeId& id,
                                                   const OrgId& org);

/// An obligation and its trade.
struct Due {
    Trade trade;
    Obligation obligation;
};
/// UnknownTrade, UnknownObligation.
[[nodiscard]] std::expected<Due, Reject> dueOf(const Reader& reader, const TradeId& trade,
                                               std::uint32_t index);
/// Why `debtor` cannot settle or fund it now: NotAParty, AlreadySettled, AlreadyFunded, or that
/// one of the two may not trade.
[[nodiscard]] Reject mayGive(const Reader& reader, const Obligation& obligation,
                             const OrgId& debtor, TimeMs now);

/// What is owed for `amount` in the other currency of the lock, rounded up to its minor unit.
/// BadRate if the lock is no rate for that currency, UnknownCurrency, BadAmount if the result is
/// no amount.
[[nodiscard]] std::expected<Money, Reject> owedAt(const Reader& reader, const Money& amount,
                                                  const RateLock& lock);
/// The same by known scales; nothing if it is not owed so.
[[nodiscard]] std::optional<Money> owedAt(const Money& amount, const RateLock& lock,
                                          Scales scales);
/// None if the pair holds `currency` and another one, both known, and the rate is one. BadRate,
/// BadText, UnknownCurrency.
[[nodiscard]] Reject checkLock(const Reader& reader, const RateLock& lock,
                               const CurrencyId& currency);

struct Settlement {
    Money paid;                     ///< what the debtor gave
    Money received;                 ///< what the creditor got
    std::optional<OrgId> provider;  ///< who stood between
};
/// Ends the obligation and tells `topics`.
void settle(Draft& draft, Obligation obligation, const Settlement& settlement,
            const std::vector<Topic>& topics);

/// Tells the trade's feed, and both parties' with the other one as `party`.
void tellParties(Draft& draft, const Trade& trade, Effect effect);
/// The feeds of a trade and of both its parties.
[[nodiscard]] std::vector<Topic> topicsOf(const Trade& trade);

/// Fixes the due dates that wait for `basis`, which came at `time`, and tells the trade's feed.
/// UnknownObligation only where the reader is incomplete, after it was asked for all of them.
[[nodiscard]] Reject startDueDates(Draft& draft, const Trade& trade, DueBasis basis,
                                   TimeMs time);
[[nodiscard]] TimeMs dueDateOf(const DueRule& rule, TimeMs basisTime);
void tellDue(Draft& draft, const Obligation& obligation);

/// Gives funded money that found no match back to its owner, and opens the obligation again. `by`:
/// the person, if its owner asked. AlreadyEnded, NotDue before its deadline is over.
[[nodiscard]] Reject voidFunding(Draft& draft, const Hold& hold, TimeMs now,
                                 const std::optional<UserId>& by);

/// Gives a posted deposit back to `owner`, a party: UnknownHold if none was posted, AlreadyEnded.
[[nodiscard]] Reject returnDeposit(Draft& draft, Trade trade, const OrgId& owner);

}  // namespace seabridge::ledger
