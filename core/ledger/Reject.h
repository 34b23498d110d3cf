// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace seabridge::ledger {

/// What became of a transaction. Numbers are consensus: families of a hundred, never reused.
/// The words for a person are in ui/text.
enum class Reject : std::uint16_t {
    None = 0,     ///< done
    Waiting = 1,  ///< not refused: it waits for further consent as a Pending
    Skipped = 2,  ///< its ticket is used already: no effect, in no feed

    // malformed
    Malformed = 100,
    UnknownKind = 101,
    WrongNetwork = 102,
    BadText = 103,       ///< not plain text, empty, or over its length
    BadAmount = 104,     ///< zero, negative or over what the rules can hold
    BadCurrency = 105,
    BadCount = 106,      ///< more or fewer items than the kind allows
    BadKey = 107,        ///< low order, not canonical, or without proof of possession
    BadTime = 108,
    BadRate = 109,
    BadReveal = 110,     ///< revealed terms do not open the commitment
    BadReceipt = 111,    ///< a blob receipt that does not verify
    TooLarge = 112,
    NotCertified = 113,  ///< no certificate by the present members, or of another head
    OutOfRange = 114,    ///< a parameter that no ballot may set so

    // unauthorised
    BadSignature = 200,
    UnknownKey = 201,    ///< not enrolled, revoked, or another user's
    UnknownOrg = 202,
    NotAMember = 203,
    NoRole = 204,        ///< no rule of the policy lets this user do that
    OverLimit = 205,     ///< no rule of the policy reaches this amount
    NotAParty = 206,
    MakerIsChecker = 207,
    CannotWait = 208,    ///< consent is missing and this kind may not become pending
    OrgSuspended = 209,
    NotIssuer = 210,
    NotEntitled = 211,
    TooFewElectors = 212,  ///< the members who may vote on it cannot reach the quorum
    OverDayLimit = 213,    ///< no rule of the policy has that much left today

    // refused
    NoKyc = 300,             ///< the sender's attestation is missing or over
    CounterpartyNoKyc = 301,
    InsufficientFunds = 302,
    OverCap = 303,
    UnknownCurrency = 304,
    UnknownQuote = 305,
    UnknownTrade = 306,
    UnknownObligation = 307,
    UnknownPending = 308,
    UnknownCase = 309,
    UnknownUser = 310,
    UnknownHold = 311,
    UnknownRate = 312,
    SameParty = 313,
    NotDue = 314,            ///< its condition has not come
    FirmQuote = 315,         ///< a firm quote binds until its date
    AmountDiffers = 316,
    NoRateLock = 317,
    TooManyPending = 318,
    TooFewReceipts = 319,
    WouldLockOut = 320,      ///< the change would leave nobody who can undo it
    WrongOrder = 321,        ///< this step comes after another one
    Halted = 322,            ///< the members have halted the ledger
    UnknownMember = 323,
    Frozen = 330,            ///< money that would have to leave is frozen (Precedence.h)
    ReceiverFrozen = 331,    ///< nothing may arrive on that account
    MoneyHeld = 332,         ///< only held money would cover it, and that is out of reach
    NoFreezeRight = 333,     ///< the currency was defined without it
    NoClawBackRight = 334,   ///< the same
    UnknownFreeze = 335,
    OverQuota = 324,         ///< too much of this organization in the block; its ticket is not used

    // conflict
    AlreadyExists = 400,
    AlreadyEnded = 401,      ///< in a terminal state
    AlreadyApproved = 402,
    KeyInUse = 403,
    AlreadySettled = 404,
    AlreadyFunded = 405,
    AlreadyPosted = 406,

    // expired
    Expired = 500,           ///< block time is past validUntil
    TooFarAhead = 501,       ///< validUntil is over the allowed distance
    QuoteExpired = 502,
    TicketOutOfWindow = 503,
    StaleHead = 504,         ///< a head older than MemberReady may name

    Internal = 900,          ///< a violated invariant; no effect but the ticket, and an alarm
};

[[nodiscard]] bool isKnown(Reject reject);
/// "insufficient-funds": for `--json`, logs and the audit print.
[[nodiscard]] std::string_view nameOf(Reject reject);

}  // namespace seabridge::ledger
