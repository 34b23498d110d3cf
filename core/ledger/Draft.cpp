// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Draft.h"

#include <iterator>

namespace seabridge::ledger {

std::optional<base::ByteView> Draft::value(const Key& key) const {
    const auto found = delta_.changes.find(key);
    if (found != delta_.changes.end()) return base::ByteView(found->second.value);
    return base_.value(key);
}

std::int64_t Draft::freeOf(const OrgId& org, const CurrencyId& currency) const {
    const auto account = get<Account>(org, currency);
    std::int64_t free = account ? account->freeMinor : 0;
    // Only what this draft took counts: money it gives may not arrive before it is applied.
    for (const auto& posting : delta_.postings)
        if (posting.org == org && posting.currency == currency && posting.freeMinor < 0)
            free += posting.freeMinor;
    return free;
}

Reject Draft::debit(const OrgId& org, const Money& amount) {
    if (amount.amountMinor <= 0) return Reject::BadAmount;
    if (freeOf(org, amount.currency) < amount.amountMinor) return Reject::InsufficientFunds;
    delta_.postings.push_back({org, amount.currency, -amount.amountMinor, 0});
    return Reject::None;
}

Reject Draft::credit(const OrgId& org, const Money& amount) {
    if (amount.amountMinor <= 0) return Reject::BadAmount;
    delta_.postings.push_back({org, amount.currency, amount.amountMinor, 0});
    return Reject::None;
}

Reject Draft::may(Act act, Kept money, Side side, const OrgId& org,
                  const CurrencyId& currency) const {
    return outcomeOf(act, money, side, frozenAt(*this, org, currency, now_));
}

Reject Draft::pay(const OrgId& from, const OrgId& to, const Money& amount,
                  const std::optional<TradeId>& trade, const std::string& note) {
    if (from == to) return Reject::SameParty;
    const auto act = trade ? Act::Settle : Act::Pay;
    for (const auto& [side, org] : {std::pair(Side::Giver, from), std::pair(Side::Taker, to)})
        if (const auto refused = may(act, Kept::Free, side, org, amount.currency);
            refused != Reject::None)
            return refused;
    if (const auto refused = debit(from, amount); refused != Reject::None) return refused;
    if (const auto refused = credit(to, amount); refused != Reject::None) return refused;
    const auto tellSide = [&](EffectKind kind, const OrgId& side, const OrgId& other) {
        tell(topicOf(side), {.kind = kind, .ref = {}, .trade = trade, .index = {}, .party = other,
                             .user = {}, .amount = amount, .code = {}, .note = note});
    };
    tellSide(EffectKind::Debited, from, to);
    tellSide(EffectKind::Credited, to, from);
    return Reject::None;
}

Reject Draft::hold(const Hold& hold) {
    if (has<Hold>(hold.id)) return Reject::AlreadyExists;
    if (const auto refused = may(Act::SetAside, keptAs(hold.purpose), Side::Giver, hold.owner,
                                 hold.amount.currency);
        refused != Reject::None)
        return refused;
    if (const auto refused = debit(hold.owner, hold.amount); refused != Reject::None)
        return refused;
    delta_.postings.push_back({hold.owner, hold.amount.currency, 0, hold.amount.amountMinor});
    put(hold);
    return Reject::None;
}

Reject Draft::post(Hold hold, const OrgId& to, const std::string& note) {
    if (hold.ended()) return Reject::AlreadyEnded;
    for (const auto& [side, org] : {std::pair(Side::Giver, hold.owner), std::pair(Side::Taker, to)})
        if (const auto refused =
                may(Act::Post, keptAs(hold.purpose), side, org, hold.amount.currency);
            refused != Reject::None)
            return refused;
    hold.status = HoldStatus::Posted;
    put(hold);
    delta_.postings.push_back({hold.owner, hold.amount.currency, 0, -hold.amount.amountMinor});
    const auto tellSide = [&](EffectKind kind, const OrgId& side, const OrgId& other) {
        tell(topicOf(side),
             {.kind = kind, .ref = hold.id, .trade = hold.trade, .index = {}, .party = other,
              .user = {}, .amount = hold.amount, .code = {}, .note = note});
    };
    tellSide(EffectKind::Debited, hold.owner, to);
    tellSide(EffectKind::Credited, to, hold.owner);
    return credit(to, hold.amount);
}

Reject Draft::release(Hold hold) {
    if (hold.ended()) return Reject::AlreadyEnded;
    if (const auto refused = may(Act::GiveBack, keptAs(hold.purpose), Side::Taker, hold.owner,
                                 hold.amount.currency);
        refused != Reject::None)
        return refused;
    hold.status = HoldStatus::Voided;
    put(hold);
    delta_.postings.push_back({hold.owner, hold.amount.currency, 0, -hold.amount.amountMinor});
    tell(topicOf(hold.owner),
         {.kind = EffectKind::Credited, .ref = hold.id, .trade = hold.trade, .index = {},
          .party = {}, .user = {}, .amount = hold.amount, .code = {}, .note = {}});
    return credit(hold.owner, hold.amount);
}

Reject Draft::clawBack(const OrgId& org, const Money& amount) {
    const auto mayTake = [&](Kept money) {
        return may(Act::ClawBack, money, Side::Giver, org, amount.currency);
    };
    if (const auto refused = mayTake(Kept::Free); refused != Reject::None) return refused;
    const auto account = get<Account>(org, amount.currency);
    const auto lacking = amount.amountMinor - freeOf(org, amount.currency);
    if (account && lacking > 0 && lacking <= account->heldMinor)
        for (const auto money : {Kept::Deposit, Kept::Funding})
            if (const auto refused = mayTake(money); refused != Reject::None) return refused;
    if (const auto refused = debit(org, amount); refused != Reject::None) return refused;
    delta_.issues.push_back({{}, amount.currency, -amount.amountMinor, 0});
    return Reject::None;
}

Reject Draft::issue(const OrgId& org, const Money& amount) {
    if (const auto refused = may(Act::Issue, Kept::Free, Side::Taker, org, amount.currency);
        refused != Reject::None)
        return refused;
    if (const auto refused = credit(org, amount); refused != Reject::None) return refused;
    delta_.issues.push_back({{}, amount.currency, amount.amountMinor, 0});
    return Reject::None;
}

void Draft::absorb(Delta more) {
    for (auto& [key, change] : more.changes) delta_.changes[key] = std::move(change);
    const auto join = [](auto& to, auto& from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()),
                  std::make_move_iterator(from.end()));
    };
    join(delta_.postings, more.postings);
    join(delta_.issues, more.issues);
    join(delta_.effects, more.effects);
}

}  // namespace seabridge::ledger
