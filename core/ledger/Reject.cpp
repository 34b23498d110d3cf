// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Reject.h"

namespace seabridge::ledger {

std::string_view nameOf(Reject reject) {
    switch (reject) {
        case Reject::None: return "done";
        case Reject::Waiting: return "waiting";
        case Reject::Skipped: return "skipped";
        case Reject::Malformed: return "malformed";
        case Reject::UnknownKind: return "unknown-kind";
        case Reject::WrongNetwork: return "wrong-network";
        case Reject::BadText: return "bad-text";
        case Reject::BadAmount: return "bad-amount";
        case Reject::BadCurrency: return "bad-currency";
        case Reject::BadCount: return "bad-count";
        case Reject::BadKey: return "bad-key";
        case Reject::BadTime: return "bad-time";
        case Reject::BadRate: return "bad-rate";
        case Reject::BadReveal: return "bad-reveal";
        case Reject::BadReceipt: return "bad-receipt";
        case Reject::TooLarge: return "too-large";
        case Reject::NotCertified: return "not-certified";
        case Reject::OutOfRange: return "out-of-range";
        case Reject::BadSignature: return "bad-signature";
        case Reject::UnknownKey: return "unknown-key";
        case Reject::UnknownOrg: return "unknown-org";
        case Reject::NotAMember: return "not-a-member";
        case Reject::NoRole: return "no-role";
        case Reject::OverLimit: return "over-limit";
        case Reject::NotAParty: return "not-a-party";
        case Reject::MakerIsChecker: return "maker-is-checker";
        case Reject::CannotWait: return "cannot-wait";
        case Reject::OrgSuspended: return "org-suspended";
        case Reject::NotIssuer: return "not-issuer";
        case Reject::NotEntitled: return "not-entitled";
        case Reject::TooFewElectors: return "too-few-electors";
        case Reject::OverDayLimit: return "over-day-limit";
        case Reject::NoKyc: return "no-kyc";
        case Reject::CounterpartyNoKyc: return "counterparty-no-kyc";
        case Reject::InsufficientFunds: return "insufficient-funds";
        case Reject::OverCap: return "over-cap";
        case Reject::UnknownCurrency: return "unknown-currency";
        case Reject::UnknownQuote: return "unknown-quote";
        case Reject::UnknownTrade: return "unknown-trade";
        case Reject::UnknownObligation: return "unknown-obligation";
        case Reject::UnknownPending: return "unknown-pending";
        case Reject::UnknownCase: return "unknown-case";
        case Reject::UnknownUser: return "unknown-user";
        case Reject::UnknownHold: return "unknown-hold";
        case Reject::UnknownRate: return "unknown-rate";
        case Reject::SameParty: return "same-party";
        case Reject::NotDue: return "not-due";
        case Reject::FirmQuote: return "firm-quote";
        case Reject::AmountDiffers: return "amount-differs";
        case Reject::NoRateLock: return "no-rate-lock";
        case Reject::TooManyPending: return "too-many-pending";
        case Reject::TooFewReceipts: return "too-few-receipts";
        case Reject::WouldLockOut: return "would-lock-out";
        case Reject::WrongOrder: return "wrong-order";
        case Reject::Halted: return "halted";
        case Reject::UnknownMember: return "unknown-member";
        case Reject::OverQuota: return "over-quota";
        case Reject::Frozen: return "frozen";
        case Reject::ReceiverFrozen: return "receiver-frozen";
        case Reject::MoneyHeld: return "money-held";
        case Reject::NoFreezeRight: return "no-freeze-right";
        case Reject::NoClawBackRight: return "no-claw-back-right";
        case Reject::UnknownFreeze: return "unknown-freeze";
        case Reject::AlreadyExists: return "already-exists";
        case Reject::AlreadyEnded: return "already-ended";
        case Reject::AlreadyApproved: return "already-approved";
        case Reject::KeyInUse: return "key-in-use";
        case Reject::AlreadySettled: return "already-settled";
        case Reject::AlreadyFunded: return "already-funded";
        case Reject::AlreadyPosted: return "already-posted";
        case Reject::Expired: return "expired";
        case Reject::TooFarAhead: return "too-far-ahead";
        case Reject::QuoteExpired: return "quote-expired";
        case Reject::TicketOutOfWindow: return "ticket-out-of-window";
        case Reject::StaleHead: return "stale-head";
        case Reject::Internal: return "internal";
    }
    return "";
}

bool isKnown(Reject reject) { return !nameOf(reject).empty(); }

}  // namespace seabridge::ledger
