// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Feed.h"

namespace seabridge::ledger {

bool isKnown(TopicKind kind) {
    switch (kind) {
        case TopicKind::Organization:
        case TopicKind::Trade:
        case TopicKind::Currency:
        case TopicKind::Pair:
        case TopicKind::Membership: return true;
    }
    return false;
}

Topic topicOf(const OrgId& org) { return {TopicKind::Organization, base::bytesOf(org)}; }

Topic topicOfTrade(const TradeId& trade) {
    return {TopicKind::Trade, base::bytesOf(base::viewOf(trade))};
}

Topic topicOfCurrency(const CurrencyId& currency) {
    return {TopicKind::Currency, base::bytesOf(base::viewOf(currency.code))};
}

Topic topicOfPair(const CurrencyId& base, const CurrencyId& quote) {
    return {TopicKind::Pair, base::bytesOf(base::viewOf(base.code + "/" + quote.code))};
}

Topic membershipTopic() { return {TopicKind::Membership, {}}; }

bool failsPending(EffectKind kind) {
    return kind == EffectKind::PendingDeclined || kind == EffectKind::PendingReturned ||
           kind == EffectKind::PendingRefused;
}

bool endsPending(EffectKind kind) { return failsPending(kind) || kind == EffectKind::PendingDone; }

std::string_view nameOf(EffectKind kind) {
    switch (kind) {
        case EffectKind::Refused: return "refused";
        case EffectKind::OrganizationAdded: return "organization-added";
        case EffectKind::UserChanged: return "user-changed";
        case EffectKind::DeviceEnrolled: return "device-enrolled";
        case EffectKind::DeviceRevoked: return "device-revoked";
        case EffectKind::PolicyChanged: return "policy-changed";
        case EffectKind::ReadingKeyAdded: return "reading-key-added";
        case EffectKind::ReadingKeyShared: return "reading-key-shared";
        case EffectKind::DeputyNamed: return "deputy-named";
        case EffectKind::DeputyEnded: return "deputy-ended";
        case EffectKind::DeputyActed: return "deputy-acted";
        case EffectKind::KycRequested: return "kyc-requested";
        case EffectKind::KycAttested: return "kyc-attested";
        case EffectKind::KycRefused: return "kyc-refused";
        case EffectKind::CurrencyDefined: return "currency-defined";
        case EffectKind::Issued: return "issued";
        case EffectKind::Credited: return "credited";
        case EffectKind::Debited: return "debited";
        case EffectKind::QuoteOpened: return "quote-opened";
        case EffectKind::QuoteDeclined: return "quote-declined";
        case EffectKind::QuoteWithdrawn: return "quote-withdrawn";
        case EffectKind::QuoteCountered: return "quote-countered";
        case EffectKind::QuoteAccepted: return "quote-accepted";
        case EffectKind::PendingOpened: return "pending-opened";
        case EffectKind::PendingApproved: return "pending-approved";
        case EffectKind::PendingDeclined: return "pending-declined";
        case EffectKind::PendingReturned: return "pending-returned";
        case EffectKind::PendingDone: return "pending-done";
        case EffectKind::PendingRefused: return "pending-refused";
        case EffectKind::DepositPosted: return "deposit-posted";
        case EffectKind::DepositReturned: return "deposit-returned";
        case EffectKind::ObligationDue: return "obligation-due";
        case EffectKind::Settled: return "settled";
        case EffectKind::Funded: return "funded";
        case EffectKind::FundingVoided: return "funding-voided";
        case EffectKind::GoodsEvent: return "goods-event";
        case EffectKind::RateSubmitted: return "rate-submitted";
        case EffectKind::ReferenceMoved: return "reference-moved";
        case EffectKind::MemberAdmitted: return "member-admitted";
        case EffectKind::MemberActivated: return "member-activated";
        case EffectKind::MemberSuspended: return "member-suspended";
        case EffectKind::MemberExpelled: return "member-expelled";
        case EffectKind::MemberKeysRotated: return "member-keys-rotated";
        case EffectKind::ParameterSet: return "parameter-set";
        case EffectKind::RulesChanged: return "rules-changed";
        case EffectKind::Halted: return "halted";
        case EffectKind::Resumed: return "resumed";
        case EffectKind::FreezeOrdered: return "freeze-ordered";
        case EffectKind::FreezeLifted: return "freeze-lifted";
        case EffectKind::ClawedBack: return "clawed-back";
    }
    return "";
}

bool isKnown(EffectKind kind) { return !nameOf(kind).empty(); }

Key FeedHead::keyOf(const Topic& topic) {
    const auto kind = static_cast<std::uint8_t>(topic.kind);
    return makeKey(kFamily, {base::ByteView(&kind, 1), base::ByteView(topic.id)});
}

}  // namespace seabridge::ledger
