// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Proof.h"
#include "api/Submission.h"
#include "base/Error.h"
#include "ledger/Accounts.h"
#include "ledger/Commerce.h"
#include "ledger/Feed.h"
#include "ledger/Identity.h"
#include "ledger/Pending.h"
#include "ledger/tx/Kinds.h"

#include <map>
#include <string>

/// The lines of a View. Values and codes; the words are made in ui/text. Texts that came from
/// others (names, notes, references) are untrusted plain text.
namespace seabridge::api {

using ledger::Money;
using ledger::TradeId;

/// An organization as it is shown.
struct Party {
    OrgId id;
    ledger::LegalNames names;
    std::string country;          ///< alpha-2
    bool isSuspended = false;
    bool hasReadingKey = false;   ///< documents can be sealed to it
};

/// Who works here.
struct Self {
    OrgId org;
    ledger::UserId user;
    std::uint8_t roles = 0;       ///< bits of ledger::Role, as proven; 0 while unknown
    bool canRead = false;         ///< the organization's newest reading key is on this device
};

/// What an action is about: the details that a line needs; absent where they do not apply.
struct Summary {
    ledger::Kind kind = ledger::Kind::Pay;
    std::optional<OrgId> party = {};             ///< the other side
    std::optional<Money> amount = {};
    std::optional<TradeId> order = {};
    std::optional<std::uint32_t> index = {};     ///< of the obligation in its order
    std::optional<base::Hash> ref = {};          ///< quote, hold, case or pending
    std::optional<TimeMs> until = {};
    std::optional<ledger::GoodsEvent> event = {};
    std::string text = {};                       ///< note, reason or reference
};

/// An action that waits for further consent and concerns this organization.
struct InboxRow {
    ledger::PendingId id;
    OrgId org;                    ///< whose action it is
    ledger::UserId by;            ///< its maker
    Summary summary;
    ledger::Action action;        ///< all of it, as signed
    std::optional<std::string> reason = {};  ///< of a decision on a case, once it was opened here
    TimeMs validUntil = 0;        ///< after it the action is gone
    std::size_t approvals = 0;    ///< with the maker's
    bool isOwn = false;           ///< made by this person
    bool hasApproved = false;     ///< this person's yes counts already
    /// This organization is asked and this person has said nothing yet. Whether the person's roles
    /// do is for the policy to say: a dry run answers before anything is signed.
    bool mayApprove = false;
};

/// An action of this organization's people that ended otherwise than wished.
struct EndedRow {
    ledger::PendingId id;
    ledger::EffectKind how = ledger::EffectKind::PendingReturned;  ///< declined, returned, refused
    std::optional<ledger::UserId> by;    ///< who ended it
    std::optional<ledger::Reject> code;  ///< of what the rules refused
    std::string reason;
    TimeMs time = 0;
};

/// What was signed here and ended when nobody waited for it any more: its command had answered that
/// it was on its way. It stays, also over restarts, until a person dismisses it.
struct OutcomeRow {
    Summary summary;
    Submission result;            ///< with its id; never Unsettled
    TimeMs knownSince = 0;        ///< time of the newest proven block when it was found out
};

/// What was signed here and did not end yet, also in an earlier run: it may be done or not.
struct UnderWayRow {
    ledger::TxId id;
    Summary summary;
    TimeMs validUntil = 0;        ///< block time after which it cannot happen any more
};

/// The newest of what an older vault lacks; more is only counted.
inline constexpr std::size_t kMaxMissedShown = 50;

/// What the ledger proves and an older vault does not know.
struct MissedByVault {
    Height completeTo = 0;        ///< the own history is complete up to this block
    TimeMs blockTime = 0;
    std::uint64_t known = 0;      ///< entries of it that are in the vault
    std::uint64_t unknown = 0;    ///< entries of it that are not
    std::vector<ledger::FeedEntry> newest = {};  ///< of those, newest first
    std::size_t tickets = 0;      ///< what this device signed and the vault does not know
    std::size_t outgoing = 0;     ///< signed by the vault and not settled in it: sent on
};

/// A vault that is older than one that was used before: it was restored, or its folder put back.
struct OlderVault {
    std::optional<MissedByVault> missed = {};  ///< nothing while it is compared with the ledger
    /// Why it cannot be compared; only locking is left. Misconduct: the ledger contradicts it.
    std::optional<base::Error> failure = {};
};

enum class QuoteStage : std::uint8_t {
    Sending = 1,     ///< waits for a second signature here; only we know of it
    Open = 2,
    Accepting = 3,   ///< open, and an acceptance waits for a second signature here
    Ended = 4,       ///< `status` says how
};

struct QuoteRow {
    ledger::QuoteId id;
    QuoteStage stage = QuoteStage::Open;
    ledger::QuoteStatus status = ledger::QuoteStatus::Open;  ///< as it stands for us, by block time
    bool isOurs = false;                    ///< made here
    OrgId maker;
    std::vector<OrgId> recipients;
    TimeMs expiresAt = 0;
    bool isFirm = false;
    std::optional<ledger::QuoteId> counters;
    std::optional<TimeMs> openedAt;         ///< block time
    std::optional<TradeId> order;           ///< made by accepting it
    // Of the document, if it was opened on this device.
    std::optional<Money> total = {};
    std::string number = {};
};

enum class GoodsState : std::uint8_t { Contracted = 1, Shipped = 2, Received = 3, Accepted = 4 };
enum class MoneyState : std::uint8_t { Unpaid = 1, PartPaid = 2, Paid = 3 };

struct OrderRow {
    TradeId id;
    ledger::QuoteId quote;
    OrgId seller;
    OrgId buyer;
    bool weSell = false;
    Money total;
    TimeMs contractedAt = 0;
    GoodsState goods = GoodsState::Contracted;
    MoneyState money = MoneyState::Unpaid;
    std::optional<TimeMs> nextDue;   ///< earliest date of what is not settled
};

/// One payment of an order.
struct ObligationRow {
    ledger::Obligation obligation;
    bool weOwe = false;
    bool isOverdue = false;          ///< by block time
};

/// What falls due on a day in a currency.
struct DueRow {
    TimeMs day = 0;                  ///< 00:00:00Z of it
    ledger::CurrencyId currency;
    std::int64_t payMinor = 0;
    std::int64_t receiveMinor = 0;
    std::size_t count = 0;
};

enum class DepositState : std::uint8_t { Required = 1, Held = 2, Returned = 3 };

struct DepositRow {
    TradeId order;
    OrgId owner;
    bool isOurs = false;
    Money amount;
    DepositState state = DepositState::Required;
};

struct AccountRow {
    ledger::CurrencyId currency;
    std::string name;
    std::uint8_t scale = 0;
    std::int64_t freeMinor = 0;
    std::int64_t heldMinor = 0;
};

struct KycCaseRow {
    ledger::KycCase entity;
    bool isForUs = false;            ///< we are its attester
    std::optional<TimeMs> requestedAt;
};

struct PeerRow {
    OrgId member;
    std::uint8_t roles = 0;          ///< bits of ledger::MemberRole
    bool isConnected = false;
    bool namesHead = false;          ///< named the newest proven block
};

}  // namespace seabridge::api
