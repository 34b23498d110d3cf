// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Block.h"
#include "ledger/Engine.h"
#include "ledger/State.h"
#include "net/Frame.h"
#include "net/Keys.h"
#include "net/Protocol.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What goes into a peer and what comes out. The peer is a state machine: a driver carries the
/// effects out one after the other, in this order, and never out of it. One that fails to write
/// (disk) stops the process: nothing after it may happen.
namespace seabridge::peer {

using base::Bytes;
using base::TimeMs;
using ledger::Height;
using ledger::OrgId;

/// Both clocks: `wall` goes into entries and can be anything, `mono` drives the timers.
struct Now {
    TimeMs wall = 0;
    TimeMs mono = 0;
};

/// Whom a request comes from, as the transport proved it (net::AllowedKey identity).
struct Sender {
    enum class Kind : std::uint8_t { Guest = 0, Device = 1, Member = 2 };
    Kind kind = Kind::Guest;
    OrgId org;  ///< of the device's user, or the member

    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("org", self.org);
    }
};
[[nodiscard]] constexpr bool isKnown(Sender::Kind kind) {
    return kind <= Sender::Kind::Member;
}

// ---- events
struct Tick {};  ///< time passed; at least every 100 ms
struct RequestIn {
    std::uint64_t client = 0;  ///< the driver's name for the connection, given back in Reply
    Sender sender;
    net::Frame frame;
};
struct ReplyIn {
    OrgId member;      ///< whose peer answered a request that Send made
    net::Frame frame;
};
struct OrderIn {
    std::uint64_t first = 0;  ///< position of the first entry
    std::vector<Bytes> entries;
    std::uint64_t epoch = 0;
};
struct BlocksLoaded {
    std::uint64_t token = 0;
    std::vector<Bytes> blocks;
};
/// What StoreBlob asked for is durable.
struct BlobStored {
    std::uint64_t client = 0;
    std::uint64_t requestId = 0;
    base::Hash hash;  ///< of the bytes
};
struct Event : std::variant<Tick, RequestIn, ReplyIn, OrderIn, BlocksLoaded, BlobStored> {
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
/// Durable before the next effect.
struct StoreBlock {
    Height height = 0;
    Bytes block;
};
/// Durable before the next effect: the vote may leave only after it.
struct LockVote {
    ledger::VoteTarget target;
};
/// No vote at or below it ever again; durable before the next effect.
struct LockFloor {
    Height floor = 0;
};
/// No vote of an epoch before this one ever again; durable before the next effect. The floor may be
/// lower than before: it is that of the new epoch's votes.
struct LockEpoch {
    std::uint64_t epoch = 0;
    Height floor = 0;
    Height blind = 0;  ///< VoteGuard::blind
};
/// This member's statement for a later epoch, to be given back at the next start; durable before the
/// next effect.
struct StoreStatement {
    Bytes statement;  ///< encoded ledger::SignedStatement
};
/// The own people's votes for a later epoch, to be given back at the next start.
struct StoreVotes {
    Bytes votes;  ///< encoded KeptVotes
};
/// What a certified block did; may reach the disk later (it can be executed again).
struct CertifiedBlock {
    ledger::Header header;
    std::optional<ledger::Certificate> certificate;  ///< only with the newest of a batch
    std::vector<std::pair<ledger::Key, ledger::Entry>> changes;
    std::vector<ledger::FeedAppend> feeds;

    static void fields(auto& self, auto&& visit) {
        visit("header", self.header);
        visit("certificate", self.certificate);
        visit("changes", self.changes);
        visit("feeds", self.feeds);
    }
};
struct StoreCertified {
    CertifiedBlock block;
};
/// Into the order, durably, in this sequence; lost ones are appended again by the peer.
struct AppendToOrder {
    Bytes entry;
    OrgId holder = {};  ///< of an embedded order; null: as the settings say
};
/// The members certified other entries than this peer read below `position`: an embedded order that
/// is held here forgets what it has there, and goes on at it if it is shorter.
struct RejoinOrder {
    std::uint64_t epoch = 0;
    std::uint64_t position = 0;
};
/// Answered by OrderIn (also when empty). One at a time.
struct ReadOrder {
    std::uint64_t epoch = 0;
    std::uint64_t position = 0;
    OrgId holder = {};  ///< the same
};
/// This peer begins that epoch's order, with the opening as entry 0 unless it has one; an empty
/// opening: only if it has one. An embedded order is served from here from now on.
struct ServeOrder {
    std::uint64_t epoch = 0;
    Bytes opening;
};
struct Send {
    OrgId member;
    net::Frame frame;
};
struct Reply {
    std::uint64_t client = 0;
    net::Frame frame;
};
struct Announce {
    net::Announcement what;
};
/// The admission table of the transport, or what changes in it; identity is the encoded Sender.
struct Admit {
    bool whole = false;                 ///< else row by row; one without identity is taken out
    std::vector<net::AllowedKey> rows;
};
/// Answered by BlocksLoaded: stored blocks from `from` on, at most `count` and kMaxReplyBytes.
struct LoadBlocks {
    std::uint64_t token = 0;
    Height from = 0;
    std::uint32_t count = 0;
};
/// Answered by BlobStored once it is durable; no other effect waits for that. What cannot be kept
/// the driver refuses by itself.
struct StoreBlob {
    std::uint64_t client = 0;
    std::uint64_t requestId = 0;
    Sender sender;  ///< whose share of the day it takes
    Bytes bytes;
};
/// The driver answers the client itself, when it can: Blob, or ErrorReply.
struct ServeBlob {
    std::uint64_t client = 0;
    std::uint64_t requestId = 0;
    Sender sender;
    base::Hash hash;
};
/// Why a peer does not vote, for longer than its process lives. Given back at the next start.
struct Trouble {
    enum class Kind : std::uint8_t {
        Misled = 1,    ///< the order gave it other entries than the members certified
        Diverged = 2,  ///< it computes another header from the certified entries
        Fork = 3,      ///< two headers of a height are certified
        Watched = 4,   ///< it diverged, and an operator let it go on
    };
    Kind kind = Kind::Misled;
    Height height = 0;  ///< where it was seen
    std::string text;   ///< of the alarm

    /// It ends only by an operator's command; until then the peer does not follow either.
    [[nodiscard]] bool stops() const { return kind == Kind::Diverged || kind == Kind::Fork; }
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind);
        visit("height", self.height);
        visit("text", self.text);
    }
};
[[nodiscard]] constexpr bool isKnown(Trouble::Kind kind) {
    return kind >= Trouble::Kind::Misled && kind <= Trouble::Kind::Watched;
}
/// In the place of what was stored before; nothing: it is over. Durable before the next effect.
struct StoreTrouble {
    std::optional<Trouble> trouble;
};
/// A header with what certifies it; height 0 has no certificate.
struct CertifiedHead {
    ledger::Header header;
    std::optional<ledger::Certificate> certificate;
    std::vector<ledger::Signer> signers;  ///< hash to header.members
};
/// Proof of misconduct that convinces whoever has the genesis (lightnode/Misconduct.h): kept as a
/// file, durable before the next effect, and told like an alarm that names the file.
struct Accuse {
    std::string text;
    CertifiedHead known;  ///< of a double vote: of the members who sign there
    CertifiedHead other;  ///< excludes `known`; not lower
    std::optional<net::HeaderLink> link = {};  ///< from `known` up to `other`, if it is higher
    std::vector<ledger::Vote> votes = {};      ///< the two of one member, or none
    std::vector<CertifiedHead> changes = {};   ///< of the membership, from the genesis on
};
/// A person must look.
struct Alarm {
    std::string text;
};
struct Effect : std::variant<StoreBlock, LockVote, LockFloor, LockEpoch, StoreStatement,
                            StoreVotes, StoreCertified, AppendToOrder, RejoinOrder, ReadOrder, ServeOrder, Send,
                            Reply, Announce, Admit, LoadBlocks, StoreBlob, ServeBlob,
                            StoreTrouble, Accuse, Alarm> {
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

}  // namespace seabridge::peer
