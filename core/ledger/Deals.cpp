// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Deals.h"

#include "ledger/Rules.h"
#include "ledger/Waiting.h"

namespace seabridge::ledger {

namespace {

Effect effectOf(EffectKind kind, const Obligation& obligation) {
    Effect effect;
    effect.kind = kind;
    effect.trade = obligation.trade;
    effect.index = obligation.index;
    effect.amount = obligation.amount;
    return effect;
}

}  // namespace

Reject mayAnswer(const Quote& quote, const OrgId& org, TimeMs now) {
    if (!quote.isRecipient(org)) return Reject::NotAParty;
    const auto status = quote.statusFor(org, now);
    if (status == QuoteStatus::Expired) return Reject::QuoteExpired;
    return status == QuoteStatus::Open ? Reject::None : Reject::AlreadyEnded;
}

std::expected<Trade, Reject> tradeOf(const Reader& reader, const TradeId& id, const OrgId& org) {
    auto trade = reader.get<Trade>(id);
    if (!trade) return std::unexpected(Reject::UnknownTrade);
    if (!trade->isParty(org)) return std::unexpected(Reject::NotAParty);
    return std::move(*trade);
}

std::expected<Due, Reject> dueOf(const Reader& reader, const TradeId& trade,
                                 std::uint32_t index) {
    auto found = reader.get<Trade>(trade);
    if (!found) return std::unexpected(Reject::UnknownTrade);
    auto obligation = reader.get<Obligation>(trade, index);
    if (!obligation) return std::unexpected(Reject::UnknownObligation);
    return Due{std::move(*found), std::move(*obligation)};
}

Reject mayGive(const Reader& reader, const Obligation& obligation, const OrgId& debtor,
               TimeMs now) {
    if (obligation.debtor != debtor) return Reject::NotAParty;
    if (obligation.status == ObligationStatus::Settled) return Reject::AlreadySettled;
    if (obligation.status == ObligationStatus::Funded) return Reject::AlreadyFunded;
    return mayTradeTogether(reader, debtor, obligation.creditor, now);
}

std::expected<Money, Reject> owedAt(const Reader& reader, const Money& amount,
                                    const RateLock& lock) {
    const auto currency = lock.other(amount.currency);
    if (!currency || *currency == amount.currency) return std::unexpected(Reject::BadRate);
    const auto base = reader.get<Currency>(lock.base);
    const auto quote = reader.get<Currency>(lock.quote);
    if (!base || !quote) return std::unexpected(Reject::UnknownCurrency);
    const auto owed = owedAt(amount, lock, {base->scale, quote->scale});
    if (!owed) return std::unexpected(Reject::BadAmount);
    return *owed;
}

std::optional<Money> owedAt(const Money& amount, const RateLock& lock, Scales scales) {
    const auto currency = lock.other(amount.currency);
    if (!currency || *currency == amount.currency) return std::nullopt;
    const auto owed =
        amount.currency == lock.base
            ? quoteFromBase(amount.amountMinor, lock.rate, scales, Rounding::Up)
            : baseFromQuote(amount.amountMinor, lock.rate, scales, Rounding::Up);
    if (!owed) return std::nullopt;
    const Money out{*currency, *owed};
    return checkAmount(out) == Reject::None ? std::optional(out) : std::nullopt;
}

Reject checkLock(const Reader& reader, const RateLock& lock, const CurrencyId& currency) {
    if (!isRate(lock.rate) || lock.base == lock.quote || !lock.other(currency))
        return Reject::BadRate;
    if (!isOptionalText(lock.source, kMaxNoteBytes)) return Reject::BadText;
    if (!reader.has<Currency>(lock.base) || !reader.has<Currency>(lock.quote))
        return Reject::UnknownCurrency;
    return Reject::None;
}

void settle(Draft& draft, Obligation obligation, const Settlement& settlement,
            const std::vector<Topic>& topics) {
    obligation.status = ObligationStatus::Settled;
    obligation.hold = std::nullopt;
    obligation.paid = settlement.paid;
    draft.put(obligation);
    auto effect = effectOf(EffectKind::Settled, obligation);
    effect.party = settlement.provider;
    effect.amount = settlement.received;
    tellAll(draft, topics, effect);
}

void tellParties(Draft& draft, const Trade& trade, Effect effect) {
    effect.trade = trade.id;
    draft.tell(topicOfTrade(trade.id), effect);
    for (const auto& side : {trade.seller, trade.buyer}) {
        effect.party = trade.otherParty(side);
        draft.tell(topicOf(side), effect);
    }
}

std::vector<Topic> topicsOf(const Trade& trade) {
    return {topicOfTrade(trade.id), topicOf(trade.seller), topicOf(trade.buyer)};
}

TimeMs dueDateOf(const DueRule& rule, TimeMs basisTime) {
    return basisTime + static_cast<TimeMs>(rule.days) * base::kDayMs;
}

void tellDue(Draft& draft, const Obligation& obligation) {
    auto effect = effectOf(EffectKind::ObligationDue, obligation);
    effect.note = base::isoDateOf(*obligation.dueAt);
    draft.tell(topicOfTrade(obligation.trade), std::move(effect));
}

Reject startDueDates(Draft& draft, const Trade& trade, DueBasis basis, TimeMs time) {
    bool complete = true;
    for (std::uint32_t index = 0; index < trade.obligations; ++index) {
        auto obligation = draft.get<Obligation>(trade.id, index);
        complete &= obligation.has_value();
        // What was paid ahead of its date is ended and stays as it is.
        if (!obligation || obligation->due.basis != basis || obligation->ended()) continue;
        obligation->dueAt = dueDateOf(obligation->due, time);
        draft.put(*obligation);
        tellDue(draft, *obligation);
    }
    return complete ? Reject::None : Reject::UnknownObligation;
}

Reject voidFunding(Draft& draft, const Hold& hold, TimeMs now, const std::optional<UserId>& by) {
    if (hold.ended()) return Reject::AlreadyEnded;
    if (now <= hold.deadline) return Reject::NotDue;
    auto due = dueOf(draft, hold.trade, hold.obligation);
    if (!due) return due.error();
    if (const auto refused = draft.release(hold); refused != Reject::None) return refused;
    due->obligation.status = ObligationStatus::Open;
    due->obligation.hold = std::nullopt;
    draft.put(due->obligation);
    Effect effect;
    effect.kind = EffectKind::FundingVoided;
    effect.ref = hold.id;
    effect.index = hold.obligation;
    effect.user = by;
    effect.amount = hold.amount;
    tellParties(draft, due->trade, std::move(effect));
    return Reject::None;
}

Reject returnDeposit(Draft& draft, Trade trade, const OrgId& owner) {
    if (!trade.isParty(owner)) return Reject::NotAParty;
    auto& deposit = trade.depositOf(owner);
    if (!deposit || !deposit->hold) return Reject::UnknownHold;
    if (deposit->returned) return Reject::AlreadyEnded;
    const auto hold = draft.get<Hold>(*deposit->hold);
    if (!hold) return Reject::UnknownHold;
    if (const auto refused = draft.release(*hold); refused != Reject::None) return refused;
    deposit->returned = true;
    draft.put(trade);
    Effect effect;
    effect.kind = EffectKind::DepositReturned;
    effect.ref = hold->id;
    effect.amount = hold->amount;
    tellParties(draft, trade, std::move(effect));
    return Reject::None;
}

}  // namespace seabridge::ledger
