// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/AcceptQuote.h"

#include "ledger/Deals.h"
#include "ledger/OrderNumber.h"
#include "ledger/Rules.h"

#include <chrono>
#include <fmt/format.h>

namespace seabridge::ledger {

namespace {

constexpr std::uint32_t kMaxDueDays = 3650;

/// The revealed terms, if they are those of the quote and name its two sides.
std::optional<Terms> termsOf(const Quote& quote, const Reveal& reveal, const OrgId& acceptor) {
    if (reveal.field.name != Terms::kField || !reveal.opens(quote.commitment)) return {};
    auto terms = codec::decoded<Terms>(reveal.field.value);
    if (!terms) return {};
    const bool sells = terms->seller == quote.maker && terms->buyer == acceptor;
    const bool buys = terms->buyer == quote.maker && terms->seller == acceptor;
    return sells || buys ? std::optional(std::move(*terms)) : std::nullopt;
}

Reject checkParts(const Terms& terms) {
    if (terms.parts.empty() || terms.parts.size() > Terms::kMaxParts) return Reject::BadCount;
    Money sum{terms.currency, 0};
    for (const auto& part : terms.parts) {
        const Money amount{terms.currency, part.amountMinor};
        if (const auto refused = checkAmount(amount); refused != Reject::None) return refused;
        if (part.due.days > kMaxDueDays) return Reject::BadTime;
        const auto more = add(sum, amount);
        if (!more) return Reject::BadAmount;
        sum = *more;
    }
    if (sum.amountMinor != terms.totalMinor) return Reject::AmountDiffers;
    return checkAmount(sum);
}

Reject checkDeposit(const Reader& reader, const std::optional<Money>& deposit) {
    if (!deposit) return Reject::None;
    if (const auto refused = checkAmount(*deposit); refused != Reject::None) return refused;
    return reader.has<Currency>(deposit->currency) ? Reject::None : Reject::UnknownCurrency;
}

Reject checkTerms(const Reader& reader, const Terms& terms) {
    if (const auto refused = checkParts(terms); refused != Reject::None) return refused;
    if (!reader.has<Currency>(terms.currency)) return Reject::UnknownCurrency;
    for (const auto& deposit : {terms.sellerDeposit, terms.buyerDeposit})
        if (const auto refused = checkDeposit(reader, deposit); refused != Reject::None)
            return refused;
    return terms.lock ? checkLock(reader, *terms.lock, terms.currency) : Reject::None;
}

int yearOf(TimeMs time) {
    using namespace std::chrono;
    const sys_days day = floor<days>(sys_time<milliseconds>(milliseconds(time)));
    return static_cast<int>(year_month_day(day).year());
}

/// The next order number of the year and lane.
std::expected<TradeId, Reject> nextOrderNumber(Draft& draft, const Terms& terms, TimeMs now) {
    const auto seller = draft.get<Organization>(terms.seller);
    const auto buyer = draft.get<Organization>(terms.buyer);
    if (!seller || !buyer) return std::unexpected(Reject::UnknownOrg);
    const int year2 = yearOf(now) % 100;
    auto lane = fmt::format("{:02}-{}-{}", year2, seller->country, buyer->country);
    auto counter = draft.get<OrderCounter>(lane).value_or(OrderCounter{lane, 0});
    ++counter.last;
    draft.put(counter);
    return orderNumberOf(year2, seller->country, buyer->country, counter.last);
}

std::optional<TradeDeposit> asked(const std::optional<Money>& deposit) {
    if (!deposit) return {};
    return TradeDeposit{*deposit, {}, false};
}

Trade tradeFrom(const Quote& quote, const Terms& terms, TradeId id, TimeMs now) {
    return {.id = std::move(id),
            .quote = quote.id,
            .seller = terms.seller,
            .buyer = terms.buyer,
            .commitment = quote.commitment,
            .currency = terms.currency,
            .totalMinor = terms.totalMinor,
            .obligations = static_cast<std::uint32_t>(terms.parts.size()),
            .sellerDeposit = asked(terms.sellerDeposit),
            .buyerDeposit = asked(terms.buyerDeposit),
            .contractedAt = now,
            .shippedAt = {},
            .receivedAt = {},
            .acceptedAt = {}};
}

void openObligations(Draft& draft, const Trade& trade, const Terms& terms) {
    for (std::uint32_t index = 0; index < trade.obligations; ++index) {
        const auto& part = terms.parts[index];
        Obligation obligation{.trade = trade.id,
                              .index = index,
                              .debtor = trade.buyer,
                              .creditor = trade.seller,
                              .amount = {trade.currency, part.amountMinor},
                              .due = part.due,
                              .dueAt = {},
                              .lock = terms.lock,
                              .status = ObligationStatus::Open,
                              .hold = {},
                              .paid = {}};
        if (part.due.basis == DueBasis::Contract)
            obligation.dueAt = dueDateOf(part.due, trade.contractedAt);
        draft.put(obligation);
        if (obligation.dueAt) tellDue(draft, obligation);
    }
}

/// Other recipients learn that the offer is taken, not by whom nor for how much.
void tellAccepted(Draft& draft, const Quote& quote, const Trade& trade, const UserId& user) {
    Effect effect;
    effect.kind = EffectKind::QuoteAccepted;
    effect.ref = quote.id;
    for (const auto& recipient : quote.recipients)
        if (!trade.isParty(recipient)) draft.tell(topicOf(recipient), effect);
    effect.user = user;
    effect.amount = Money{trade.currency, trade.totalMinor};
    tellParties(draft, trade, std::move(effect));
}

}  // namespace

Reject AcceptQuote::check() const {
    return terms.field.name == Terms::kField ? Reject::None : Reject::BadReveal;
}

// What cannot be accepted asks for the sender's yes alone: plan() refuses it before it may wait.
Consent AcceptQuote::consent(const Reader& reader, const Call& call) const {
    const auto offer = reader.get<Quote>(quote);
    const auto revealed = offer ? termsOf(*offer, terms, call.org) : std::nullopt;
    if (!revealed) return Consent::of(call.org, ActionClass::Quotes);
    const Money total{revealed->currency, revealed->totalMinor};
    if (checkAmount(total) != Reject::None) return Consent::of(call.org, ActionClass::Quotes);
    auto acceptor = Consent::of(call.org, ActionClass::Quotes, total, offer->maker);
    if (offer->firm) return acceptor;
    return Consent::all({std::move(acceptor),
                         Consent::of(offer->maker, ActionClass::Quotes, total, call.org)});
}

Reject AcceptQuote::plan(Draft& draft, const Call& call) const {
    auto offer = draft.get<Quote>(quote);
    if (!offer) return Reject::UnknownQuote;
    if (const auto refused = mayAnswer(*offer, call.org, call.now); refused != Reject::None)
        return refused;
    const auto revealed = termsOf(*offer, terms, call.org);
    if (!revealed) return Reject::BadReveal;
    if (const auto refused = mayTradeTogether(draft, call.org, offer->maker, call.now);
        refused != Reject::None)
        return refused;
    if (const auto refused = checkTerms(draft, *revealed); refused != Reject::None)
        return refused;
    auto number = nextOrderNumber(draft, *revealed, call.now);
    if (!number) return number.error();

    const auto trade = tradeFrom(*offer, *revealed, std::move(*number), call.now);
    draft.put(trade);
    offer->status = QuoteStatus::Accepted;
    draft.put(*offer);
    tellAccepted(draft, *offer, trade, call.user);
    openObligations(draft, trade, *revealed);
    return Reject::None;
}

}  // namespace seabridge::ledger
