// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/PublishQuote.h"

#include "ledger/Deals.h"
#include "ledger/Rules.h"
#include "ledger/Waiting.h"

#include <algorithm>

namespace seabridge::ledger {

namespace {

/// Asks about all of them before it answers, so that an incomplete reader misses all at once.
Reject mayTradeWithAll(const Reader& reader, const OrgId& org,
                       const std::vector<OrgId>& recipients, TimeMs now) {
    auto first = Reject::None;
    for (const auto& recipient : recipients) {
        const auto refused = mayTradeTogether(reader, org, recipient, now);
        if (first == Reject::None) first = refused;
    }
    return first;
}

/// The sender's answer to an offer that it still may answer.
Reject endCountered(Draft& draft, const Call& call, const QuoteId& id,
                    const std::vector<OrgId>& recipients) {
    auto answered = draft.get<Quote>(id);
    if (!answered) return Reject::UnknownQuote;
    if (const auto refused = mayAnswer(*answered, call.org, call.now); refused != Reject::None)
        return refused;
    if (recipients != std::vector{answered->maker}) return Reject::NotAParty;
    answered->answer(call.org, QuoteStatus::Countered);
    draft.put(*answered);
    Effect effect;
    effect.kind = EffectKind::QuoteCountered;
    effect.ref = id;
    effect.party = call.org;
    effect.user = call.user;
    tellAll(draft, answered->owners(), effect);
    return Reject::None;
}

void tellOpened(Draft& draft, const Quote& quote, const UserId& maker) {
    Effect effect;
    effect.kind = EffectKind::QuoteOpened;
    effect.ref = quote.id;
    effect.user = maker;
    if (quote.recipients.size() == 1) effect.party = quote.recipients.front();
    draft.tell(topicOf(quote.maker), effect);
    effect.party = quote.maker;
    for (const auto& recipient : quote.recipients) draft.tell(topicOf(recipient), effect);
}

}  // namespace

Reject PublishQuote::check() const {
    if (recipients.empty() || recipients.size() > Quote::kMaxRecipients) return Reject::BadCount;
    if (std::ranges::adjacent_find(recipients, std::ranges::greater_equal()) != recipients.end())
        return Reject::BadCount;
    return Reject::None;
}

Consent PublishQuote::leafFor(const OrgId& maker, const OrgId& recipient, bool firm) {
    return firm ? Consent::ofSealed(maker, ActionClass::Quotes, recipient)
                : Consent::of(maker, ActionClass::Quotes, {}, recipient);
}

Consent PublishQuote::consent(const Reader&, const Call& call) const {
    std::vector<Consent> leaves;
    for (const auto& recipient : recipients)
        leaves.push_back(leafFor(call.org, recipient, firm));
    return Consent::all(std::move(leaves));
}

Reject PublishQuote::plan(Draft& draft, const Call& call) const {
    if (draft.has<Quote>(call.id)) return Reject::AlreadyExists;
    if (expiresAt <= call.now || expiresAt - call.now > kMaxValidityMs) return Reject::BadTime;
    if (const auto refused = mayTradeWithAll(draft, call.org, recipients, call.now);
        refused != Reject::None)
        return refused;
    if (const auto refused = checkReceipts(draft, call.network, blob, receipts);
        refused != Reject::None)
        return refused;
    if (counters)
        if (const auto refused = endCountered(draft, call, *counters, recipients);
            refused != Reject::None)
            return refused;
    const Quote quote{.id = call.id, .maker = call.org, .recipients = recipients,
                      .commitment = commitment, .blob = blob, .expiresAt = expiresAt,
                      .firm = firm, .counters = counters, .answered = {},
                      .status = QuoteStatus::Open};
    draft.put(quote);
    tellOpened(draft, quote, call.user);
    return Reject::None;
}

}  // namespace seabridge::ledger
