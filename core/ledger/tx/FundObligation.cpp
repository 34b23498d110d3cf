// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/FundObligation.h"

#include "ledger/Deals.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

namespace {

bool areOpposite(const Obligation& left, const Obligation& right) {
    return left.debtor == right.creditor && left.creditor == right.debtor;
}

/// The other side's hold if it waits for this obligation; nothing while it is not funded.
/// AlreadyFunded if it waits for another one, Expired if it may be voided by now.
std::expected<std::optional<Hold>, Reject> matching(const Reader& reader, const Obligation& mine,
                                                    const Obligation& other, TimeMs now) {
    if (other.status == ObligationStatus::Settled) return std::unexpected(Reject::AlreadySettled);
    if (other.status == ObligationStatus::Open) return std::nullopt;
    auto hold = other.hold ? reader.get<Hold>(*other.hold) : std::nullopt;
    if (!hold) return std::unexpected(Reject::UnknownHold);
    if (hold->pairTrade != mine.trade || hold->pairObligation != mine.index)
        return std::unexpected(Reject::AlreadyFunded);
    if (now > hold->deadline) return std::unexpected(Reject::Expired);
    return hold;
}

void fund(Draft& draft, const Due& mine, const Hold& hold, const UserId& user) {
    auto obligation = mine.obligation;
    obligation.status = ObligationStatus::Funded;
    obligation.hold = hold.id;
    draft.put(obligation);
    Effect effect;
    effect.kind = EffectKind::Funded;
    effect.ref = hold.id;
    effect.index = obligation.index;
    effect.user = user;
    effect.amount = obligation.amount;
    tellParties(draft, mine.trade, std::move(effect));
}

/// Gives the held money to the creditor.
Reject complete(Draft& draft, const Due& due, const Hold& hold) {
    const auto& obligation = due.obligation;
    if (const auto refused = draft.post(hold, obligation.creditor, {}); refused != Reject::None)
        return refused;
    settle(draft, obligation, {obligation.amount, obligation.amount, {}}, topicsOf(due.trade));
    return Reject::None;
}

}  // namespace

Reject FundObligation::check() const { return Reject::None; }

Consent FundObligation::consent(const Reader& reader, const Call& call) const {
    const auto due = dueOf(reader, trade, index);
    if (!due) return Consent::of(call.org, ActionClass::Settlement);
    return Consent::of(call.org, ActionClass::Settlement, due->obligation.amount,
                       due->obligation.creditor);
}

Reject FundObligation::plan(Draft& draft, const Call& call) const {
    const auto mine = dueOf(draft, trade, index);
    const auto other = dueOf(draft, otherTrade, otherIndex);
    if (!mine) return mine.error();
    if (!other) return other.error();
    if (const auto refused = mayGive(draft, mine->obligation, call.org, call.now);
        refused != Reject::None)
        return refused;
    if (!areOpposite(mine->obligation, other->obligation)) return Reject::NotAParty;
    if (mine->obligation.amount.currency == other->obligation.amount.currency)
        return Reject::BadCurrency;
    const auto match = matching(draft, mine->obligation, other->obligation, call.now);
    if (!match) return match.error();

    const Hold hold{.id = holdIdOf(call.id, 0), .owner = call.org,
                    .amount = mine->obligation.amount, .purpose = HoldPurpose::Funding,
                    .status = HoldStatus::Open, .trade = trade, .obligation = index,
                    .pairTrade = otherTrade, .pairObligation = otherIndex,
                    .deadline = call.now + parametersOf(draft).fundingDeadlineMs};
    if (const auto refused = draft.hold(hold); refused != Reject::None) return refused;
    if (!*match) {
        fund(draft, *mine, hold, call.user);
        return Reject::None;
    }
    if (const auto refused = complete(draft, *mine, hold); refused != Reject::None)
        return refused;
    return complete(draft, *other, **match);
}

}  // namespace seabridge::ledger
