// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ledger/Receipt.h"
#include "ledger/Transaction.h"
#include "lightnode/EpochWatch.h"
#include "lightnode/FeedSync.h"
#include "lightnode/ProvenState.h"
#include "net/Frame.h"

#include <string>
#include <variant>
#include <vector>

/// What goes into a light node and what comes out. It is a state machine: a driver carries the
/// effects out in this order. All Store* and Settled effects of one handle() belong into one vault
/// transaction; one that fails must stop the node, and Send effects after it must not happen.
namespace seabridge::lightnode {

/// `wall` may be anything and is never trusted; `mono` drives the timers.
struct Now {
    TimeMs wall = 0;
    TimeMs mono = 0;
};

/// The caller's name for a command, given back with its result. Unique among those open.
using Token = std::uint64_t;

/// A signed transaction on its way; stays the same bytes until it is settled.
struct Outgoing {
    ledger::TxId id;
    Bytes raw;                    ///< the encoded ledger::Transaction
    crypto::PublicKey device;
    std::uint64_t ticket = 0;
    TimeMs validUntil = 0;
    std::uint64_t feedFrom = 0;   ///< size of the own feed when it was signed: look from there on

    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("raw", self.raw);
        visit("device", self.device);
        visit("ticket", self.ticket);
        visit("validUntil", self.validUntil);
        visit("feedFrom", self.feedFrom);
    }
};

struct Outcome {
    enum class Kind : std::uint8_t {
        Executed = 1,  ///< `reject` is the ledger's: None done, Waiting pending, else refused
        Expired = 2,   ///< certain: block time is past validUntil and the complete feed has it not
        /// Its ticket is used, but the complete own feed does not know it: another transaction of
        /// this key took the ticket (or it was an Enforce, which tells its sender nothing).
        Lost = 3,
    };
    Kind kind = Kind::Executed;
    ledger::Reject reject = ledger::Reject::None;
    Height height = 0;  ///< of the block, if Executed

    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("reject", self.reject);
        visit("height", self.height);
    }
};
[[nodiscard]] constexpr bool isKnown(Outcome::Kind kind) {
    return kind >= Outcome::Kind::Executed && kind <= Outcome::Kind::Lost;
}

/// What a dry run over the proven state says.
struct DryRun {
    ledger::Reject reject = ledger::Reject::None;
    /// What the rules asked for and peers do not show us. If not empty, `reject` is a guess.
    std::vector<ledger::Key> unchecked;
    Height height = 0;  ///< of the one header that all of it is proven under

    [[nodiscard]] bool passes() const {
        return reject == ledger::Reject::None || reject == ledger::Reject::Waiting;
    }
    [[nodiscard]] bool refuses() const { return !passes() && unchecked.empty(); }
};

// ---- events: the world
struct Tick {};  ///< time passed; at least every 250 ms
struct Connected {
    OrgId member;
};
struct Disconnected {
    OrgId member;
};
struct ReplyIn {
    OrgId member;
    net::Frame frame;
};
struct AnnouncementIn {
    OrgId member;
    Bytes body;
};
// ---- events: commands
struct Follow {
    ledger::Topic topic;
    std::optional<FeedProgress> progress = {};  ///< as stored
};
/// -> Proven or Failed
struct Prove {
    Token token = 0;
    std::vector<ledger::Key> keys;  ///< at most kMaxProveKeys
};
/// Dry run only -> Checked or Failed
struct Check {
    Token token = 0;
    ledger::Action action;
};
/// -> Submitted, NotSent or Failed; later Settled
struct Submit {
    Token token = 0;
    ledger::Action action;
    TimeMs validForMs = base::kDayMs;  ///< after the head's time; cut to what the rules allow
};
/// -> BlobStored or Failed
struct PutBlob {
    Token token = 0;
    Bytes bytes;  ///< 1 to net::kMaxBlobBytes
};
/// -> BlobFetched or Failed
struct GetBlob {
    Token token = 0;
    base::Hash hash;
};
/// The header of a height up to the newest head -> HeaderProgress..., HeaderFound or Failed
/// (NotFound above the newest head)
struct FindHeader {
    Token token = 0;
    Height height = 0;
};
/// The signed bytes of a transaction that a proven feed entry names -> HeaderProgress...,
/// TransactionFound or Failed (NotEntitled if no peer shows it to us)
struct FindTransaction {
    Token token = 0;
    Height height = 0;
    std::uint32_t index = 0;
    ledger::TxId id;
};
/// Somebody looks how a change of the order's epoch stands: peers are asked for half a minute.
struct WatchEpoch {};
/// Signs this person's vote and gives it to the own member's peer -> EpochVoted, or Failed
/// (Disconnected: that peer is not reached)
struct VoteEpoch {
    Token token = 0;
    EpochChoice choice;
};
/// Nothing more is heard of `token`. What was signed is not taken back.
struct Cancel {
    Token token = 0;
};
struct Event : std::variant<Tick, Connected, Disconnected, ReplyIn, AnnouncementIn, Follow, Prove,
                           Check, Submit, PutBlob, GetBlob, FindHeader, FindTransaction,
                           WatchEpoch, VoteEpoch, Cancel> {
    // Defined once, in Effects.cpp (as for ledger::Action).
    using variant::variant;
    Event() = default;
    Event(const Event&);
    Event(Event&&) noexcept;
    Event& operator=(const Event&);
    Event& operator=(Event&&) noexcept;
    ~Event();
};

// ---- effects
struct Send {
    OrgId member;
    net::Frame frame;
};
/// With header.nextMembers other than header.members it is a change header, to be kept for good.
struct StoreHead {
    Head head;
};
/// Verified entries, first at `begin`, with what is proven after them.
struct StoreEntries {
    FeedProgress progress;
    std::uint64_t begin = 0;
    std::vector<Bytes> entries;               ///< encoded, to store
    std::vector<ledger::FeedEntry> decoded;   ///< the same, to project
    Head head;                                ///< under which the feed is proven
};
/// Durable before the Send that follows.
struct StoreOutgoing {
    Outgoing outgoing;
};
/// The highest ticket that this device has used, proven, where Start::lastTicket was absent: from now
/// on an older copy of the vault can be told. Once.
struct StoreLastTicket {
    std::uint64_t ticket = 0;
};
/// The outgoing transaction has ended and may be put away.
struct Settled {
    ledger::TxId id;
    Outcome outcome;
};
struct HeadChanged {
    ledger::Header header;
};
struct ProvenValue {
    ledger::Key key;
    Knowledge knowledge = Knowledge::Unknown;  ///< Present, Absent or NotEntitled
    Bytes value = {};                          ///< if Present
};
struct Proven {
    Token token = 0;
    ledger::Header header;
    std::vector<ProvenValue> values;  ///< one a key, in the order asked
};
struct Checked {
    Token token = 0;
    DryRun run;
};
struct NotSent {
    Token token = 0;
    DryRun run;  ///< refuses()
};
struct Submitted {
    Token token = 0;
    ledger::TxId id;
    DryRun run;
};
struct BlobStored {
    Token token = 0;
    base::Hash hash;
    std::vector<ledger::BlobReceipt> receipts;  ///< verified, of different members, by id
};
struct BlobFetched {
    Token token = 0;
    Bytes bytes;  ///< hash to what was asked
};
/// Of a FindHeader or FindTransaction that takes several steps.
struct HeaderProgress {
    Token token = 0;
    Height reached = 0;  ///< linked to the certified head down to here
};
struct HeaderFound {
    Token token = 0;
    ledger::Header header;
};
struct TransactionFound {
    Token token = 0;
    ledger::Header header;            ///< of its block
    ledger::Transaction transaction;  ///< included in it
};
/// LightNode::epoch() is new.
struct EpochTold {};
struct EpochVoted {
    Token token = 0;
    ledger::EpochVoteAnswer answer = ledger::EpochVoteAnswer::Counted;
};
struct Failed {
    Token token = 0;
    base::Error error;
};
/// This device has used tickets that Start::lastTicket does not cover: the vault is an older copy.
/// Nothing is signed any more. Once.
struct VaultIsOld {};
/// A person must look; for the log.
struct Alarm {
    std::string text;
};
/// Keep it durably.
struct EvidenceFound {
    Evidence evidence;
    bool stops = true;  ///< syncing has stopped for good; false: no more than f members did it
};
struct Effect : std::variant<Send, StoreHead, StoreEntries, StoreOutgoing, StoreLastTicket, Settled,
                            HeadChanged, Proven, Checked, NotSent, Submitted, BlobStored, BlobFetched,
                            HeaderProgress, HeaderFound, TransactionFound, EpochTold,
                            EpochVoted, VaultIsOld, Failed, Alarm,
                            EvidenceFound> {
    // Defined once, in Effects.cpp (as for ledger::Action).
    using variant::variant;
    Effect() = default;
    Effect(const Effect&);
    Effect(Effect&&) noexcept;
    Effect& operator=(const Effect&);
    Effect& operator=(Effect&&) noexcept;
    ~Effect();
};
using Effects = std::vector<Effect>;

}  // namespace seabridge::lightnode
