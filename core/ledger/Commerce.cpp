// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Commerce.h"

#include <algorithm>
#include <array>

namespace seabridge::ledger {

namespace {

bool contains(const std::vector<OrgId>& orgs, const OrgId& org) {
    return std::ranges::find(orgs, org) != orgs.end();
}

}  // namespace

std::string_view nameOf(QuoteStatus status) {
    switch (status) {
        case QuoteStatus::Open: return "open";
        case QuoteStatus::Countered: return "countered";
        case QuoteStatus::Accepted: return "accepted";
        case QuoteStatus::Declined: return "declined";
        case QuoteStatus::Withdrawn: return "withdrawn";
        case QuoteStatus::Expired: return "expired";
    }
    return "";
}

bool isKnown(QuoteStatus status) { return !nameOf(status).empty(); }

bool Quote::isRecipient(const OrgId& org) const { return contains(recipients, org); }

QuoteStatus Quote::statusFor(const OrgId& org, TimeMs now) const {
    const auto common = statusAt(now);
    return common == QuoteStatus::Open && contains(answered, org) ? QuoteStatus::Declined : common;
}

void Quote::answer(const OrgId& org, QuoteStatus how) {
    answered.push_back(org);
    if (answered.size() == recipients.size()) status = how;
}

std::vector<Topic> Quote::owners() const {
    std::vector<Topic> out{topicOf(maker)};
    for (const auto& recipient : recipients) out.push_back(topicOf(recipient));
    return out;
}

Key Quote::keyOf(const QuoteId& id) { return makeKey(kFamily, {id.view()}); }

std::string_view nameOf(GoodsEvent event) {
    switch (event) {
        case GoodsEvent::Shipment: return "shipment";
        case GoodsEvent::Receipt: return "receipt";
        case GoodsEvent::Acceptance: return "acceptance";
    }
    return "";
}

bool isKnown(GoodsEvent event) { return !nameOf(event).empty(); }

Key Trade::keyOf(const TradeId& id) { return makeKey(kFamily, {base::viewOf(id)}); }

std::string_view nameOf(ObligationStatus status) {
    switch (status) {
        case ObligationStatus::Open: return "open";
        case ObligationStatus::Funded: return "funded";
        case ObligationStatus::Settled: return "settled";
    }
    return "";
}

bool isKnown(ObligationStatus status) { return !nameOf(status).empty(); }

Key Obligation::keyOf(const TradeId& trade, std::uint32_t index) {
    const std::array<std::uint8_t, 4> number{
        static_cast<std::uint8_t>(index >> 24), static_cast<std::uint8_t>(index >> 16),
        static_cast<std::uint8_t>(index >> 8), static_cast<std::uint8_t>(index)};
    return makeKey(kFamily, {base::ByteView(number), base::viewOf(trade)});
}

Key OrderCounter::keyOf(std::string_view lane) { return makeKey(kFamily, {base::viewOf(lane)}); }

// No currency code holds a '/', so no two pairs have one key.
Key RatePair::keyOf(const CurrencyId& base, const CurrencyId& quote) {
    return makeKey(kFamily, {base::viewOf(base.code), base::viewOf("/"),
                             base::viewOf(quote.code)});
}

}  // namespace seabridge::ledger
