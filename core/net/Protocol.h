// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Block.h"
#include "ledger/EpochChange.h"
#include "ledger/EpochVote.h"
#include "ledger/Feed.h"
#include "ledger/Receipt.h"
#include "ledger/State.h"
#include "net/Frame.h"

#include <optional>
#include <vector>

/// What peers and light nodes say to each other: the bodies of the frames, canonical CBOR of the
/// structs below (ledger.md sections 8 and 10). A reply has the request's number with kReplyBit.
/// Peers answer with codes and typed arguments, never with text to show.
namespace seabridge::net {

enum class Message : std::uint16_t {
    // anyone with a key, guests too
    GetGenesis = 20,       ///< GetGenesis -> GenesisReply
    GetHead = 21,          ///< HeadRequest, or Empty for one without a link -> HeadReply
    GetConsortium = 22,    ///< Empty -> ConsortiumReply
    // enrolled devices and members
    GetHeaders = 30,      ///< HeadersRequest -> HeadersReply
    GetEntities = 31,     ///< EntitiesRequest -> EntitiesReply
    GetFeed = 32,         ///< FeedRequest -> FeedReply
    GetTransaction = 33,  ///< TransactionRequest -> TransactionReply
    Submit = 34,          ///< Blob of the raw transaction -> Empty (queued, or its ticket is used)
    PutBlob = 35,         ///< Blob -> ReceiptReply
    GetBlob = 36,         ///< HashRequest -> Blob
    GetChanges = 38,      ///< HeightRequest -> ChangesReply: changes of the membership above it
    GetEpoch = 39,        ///< Empty -> EpochReply
    SendEpochVote = 40,   ///< ledger::SignedEpochVote -> EpochVoteReply; own people only
    // members' peers only
    SendVote = 50,        ///< ledger::Vote -> Empty
    GetBlocks = 52,       ///< HeightRequest -> BlocksReply from that height on
    AppendEntry = 53,     ///< Blob of the entry -> Empty, once it is durable; embedded order only
    ReadOrder = 54,       ///< PositionRequest -> OrderReply
    SendStatement = 55,   ///< StatementNotice -> Empty: a member wants another epoch
    GetAhead = 56,        ///< HeightRequest -> BlocksReply without a certificate: executed only
};

inline constexpr std::uint16_t kReplyBit = 0x8000;
/// The reply to any request that was not served: ErrorReply.
inline constexpr std::uint16_t kErrorReply = 0xFFFF;
/// Frame::kind of a request, and of its reply.
[[nodiscard]] constexpr std::uint16_t numberOf(Message message) {
    return static_cast<std::uint16_t>(message);
}
[[nodiscard]] constexpr std::uint16_t replyNumberOf(Message message) {
    return static_cast<std::uint16_t>(numberOf(message) | kReplyBit);
}
/// Of members' peers and enrolled devices; holds a largest reply or entry with what is around it.
inline constexpr std::size_t kMaxFrameBytes = 2 << 20;

inline constexpr std::size_t kMaxHeaders = 500;    ///< in one reply
inline constexpr std::size_t kMaxChanges = 32;
inline constexpr std::size_t kMaxAhead = 64;       ///< headers in an EpochReply
inline constexpr std::size_t kMaxFeedEntries = 256;
inline constexpr std::size_t kMaxEntities = 64;
inline constexpr std::size_t kMaxReplyBytes = 1'000'000;  ///< of variable content; then it is cut
inline constexpr std::size_t kMaxBlobBytes = 768 * 1024;

enum class Refusal : std::uint8_t {
    Malformed = 1,
    UnknownMessage = 2,
    NotEntitled = 3,
    NotFound = 4,
    Purged = 5,
    Busy = 6,         ///< a queue, a share or a disk is full: later, or another peer
    TooOld = 7,       ///< that height or position is no longer kept or provable; or its time is over
    NotReady = 8,     ///< this peer is catching up
    TooLarge = 9,
    NotTheOrderer = 10,
};
[[nodiscard]] bool isKnown(Refusal refusal);

struct Empty {
    static void fields(auto&, auto&&) {}
};
struct ErrorReply {
    Refusal refusal = Refusal::Malformed;
    static void fields(auto& self, auto&& visit) { visit("refusal", self.refusal); }
};
struct Blob {
    base::Bytes bytes;
    static void fields(auto& self, auto&& visit) { visit("bytes", self.bytes); }
};
struct HashRequest {
    base::Hash hash;
    static void fields(auto& self, auto&& visit) { visit("hash", self.hash); }
};
struct HeightRequest {
    ledger::Height height = 0;
    static void fields(auto& self, auto&& visit) { visit("height", self.height); }
};
struct PositionRequest {
    std::uint64_t epoch = 0;
    std::uint64_t position = 0;
    static void fields(auto& self, auto&& visit) {
        visit("epoch", self.epoch);
        visit("position", self.position);
    }
};
struct GenesisReply {
    base::Bytes genesis;
    static void fields(auto& self, auto&& visit) { visit("genesis", self.genesis); }
};

/// The newest certified head, with a link from the height that the asker knows.
struct HeadRequest {
    ledger::Height known = 0;
    static void fields(auto& self, auto&& visit) { visit("known", self.known); }
};
/// That a header's log extends the one of an older header, which it holds (ledger.md section 8, 2):
/// every header's logRoot is over the ids of all headers before it.
struct HeaderLink {
    ledger::Height height = 0;             ///< of the older header
    base::Hash id;                         ///< of the header in the log at that height
    std::vector<base::Hash> inclusion;     ///< of the id in the newer header's log
    std::vector<base::Hash> consistency;   ///< of the older header's log with the newer one's
    static void fields(auto& self, auto&& visit) {
        visit("height", self.height);
        visit("id", self.id);
        visit("inclusion", self.inclusion);
        visit("consistency", self.consistency);
    }
};
/// A certified head. Height 0 has no certificate.
struct HeadReply {
    ledger::Header header;
    std::optional<ledger::Certificate> certificate;
    std::vector<ledger::Signer> signers;  ///< who certified: hashes to header.members
    std::uint64_t executedHeight = 0;     ///< how far this peer has executed; a hint only
    std::optional<HeaderLink> link = {};  ///< if asked for and the head is above that height
    static void fields(auto& self, auto&& visit) {
        visit("header", self.header);
        visit("certificate", self.certificate);
        visit("signers", self.signers);
        visit("executedHeight", self.executedHeight);
        visit("link", self.link);
    }
};
/// A header after which other members sign, certified by those before; linked to the change before
/// it in the reply, the first one to the height that was asked.
struct Change {
    HeadReply head;
    std::vector<ledger::Signer> nextSigners;  ///< hash to header.nextMembers
    static void fields(auto& self, auto&& visit) {
        visit("head", self.head);
        visit("nextSigners", self.nextSigners);
    }
};
struct ChangesReply {
    std::vector<Change> changes;  ///< the oldest first, at most kMaxChanges
    static void fields(auto& self, auto&& visit) { visit("changes", self.changes); }
};

/// Headers `from`, from + 1, ... at most `count`.
struct HeadersRequest {
    ledger::Height from = 0;
    std::uint32_t count = 0;
    static void fields(auto& self, auto&& visit) {
        visit("from", self.from);
        visit("count", self.count);
    }
};
struct HeadersReply {
    std::vector<ledger::Header> headers;
    static void fields(auto& self, auto&& visit) { visit("headers", self.headers); }
};

/// Entities as of a certified height, which must be among the newest 16. TooLarge if there are more
/// keys, or if what lies under them passes kMaxReplyBytes: then fewer are to be asked at once.
struct EntitiesRequest {
    ledger::Height height = 0;
    std::vector<ledger::Key> keys;  ///< at most kMaxEntities
    static void fields(auto& self, auto&& visit) {
        visit("height", self.height);
        visit("keys", self.keys);
    }
};
struct MapStep {
    std::uint16_t bit = 0;
    base::Hash sibling;
    static void fields(auto& self, auto&& visit) {
        visit("bit", self.bit);
        visit("sibling", self.sibling);
    }
};
struct EntityProof {
    bool entitled = true;  ///< false: the rest is empty
    std::optional<ledger::Entry> entry;
    std::vector<MapStep> steps;
    std::optional<std::pair<base::Hash, base::Hash>> leaf;
    static void fields(auto& self, auto&& visit) {
        visit("entitled", self.entitled);
        visit("entry", self.entry);
        visit("steps", self.steps);
        visit("leaf", self.leaf);
    }
};
struct EntitiesReply {
    std::vector<EntityProof> proofs;  ///< one a key, in order
    static void fields(auto& self, auto&& visit) { visit("proofs", self.proofs); }
};

/// Who the members are and where, for somebody who has the genesis only: every change since then,
/// each certified by the members before it, and the members as of a head that those certify.
struct ConsortiumReply {
    std::vector<Change> changes;  ///< all, the oldest first; their links are not looked at
    HeadReply head;
    EntityProof members;          ///< of ledger::Membership, under the head's state root
    static void fields(auto& self, auto&& visit) {
        visit("changes", self.changes);
        visit("head", self.head);
        visit("members", self.members);
    }
};

/// A page: the entries before `end`, at most `count` of them; newest pages come first.
struct FeedRequest {
    ledger::Topic topic;
    std::uint64_t end = 0;
    std::uint32_t count = 0;
    static void fields(auto& self, auto&& visit) {
        visit("topic", self.topic);
        visit("end", self.end);
        visit("count", self.count);
    }
};
/// Entries begin .. end - 1 with the frontier of the first `begin`: folded together they give the
/// root of size `end`.
struct FeedReply {
    std::uint64_t begin = 0;
    std::vector<base::Hash> peaks;
    std::vector<base::Bytes> entries;  ///< encoded ledger::FeedEntry
    static void fields(auto& self, auto&& visit) {
        visit("begin", self.begin);
        visit("peaks", self.peaks);
        visit("entries", self.entries);
    }
};

/// The body of a transaction; given to its submitter's organization and those it names.
struct TransactionRequest {
    ledger::Height height = 0;
    std::uint32_t index = 0;
    static void fields(auto& self, auto&& visit) {
        visit("height", self.height);
        visit("index", self.index);
    }
};
struct TransactionReply {
    base::Bytes raw;
    std::uint32_t count = 0;  ///< transactions in the block
    std::vector<base::Hash> proof;  ///< inclusion of the raw bytes in the transactions root
    ledger::Header header;
    static void fields(auto& self, auto&& visit) {
        visit("raw", self.raw);
        visit("count", self.count);
        visit("proof", self.proof);
        visit("header", self.header);
    }
};

struct ReceiptReply {
    ledger::BlobReceipt receipt;
    static void fields(auto& self, auto&& visit) { visit("receipt", self.receipt); }
};
/// Consecutive certified blocks and what certifies the last of them: its own certificate, or that
/// of a later block with the headers in between, since a certificate covers all ancestors.
struct BlocksReply {
    std::vector<base::Bytes> blocks;  ///< encoded ledger::Block
    std::optional<ledger::Certificate> certificate;
    std::vector<ledger::Header> headers = {};  ///< after the last block, up to the certified one
    static void fields(auto& self, auto&& visit) {
        visit("blocks", self.blocks);
        visit("certificate", self.certificate);
        visit("headers", self.headers);
    }
};
/// A statement with the headers that it speaks of, for whoever has not executed their blocks.
struct StatementNotice {
    ledger::SignedStatement statement;
    std::vector<ledger::Header> headers;  ///< above its certified one; at most peer::Chain::kAhead
    static void fields(auto& self, auto&& visit) {
        visit("statement", self.statement);
        visit("headers", self.headers);
    }
};
/// Where a change of the order's epoch stands for this peer. Of all this only what is signed is to be
/// believed, and the rest is for people.
struct EpochReply {
    std::uint64_t epoch = 0;               ///< that the chain is in
    bool isEmbedded = false;               ///< the order lies with a member's peer
    ledger::OrgId holder;                  ///< with this one's; null if not embedded
    ledger::Height certified = 0;
    base::Hash certifiedId;
    std::vector<ledger::SignedStatement> statements;  ///< for later epochs
    std::vector<ledger::Header> headers;   ///< that they speak of; at most kMaxAhead
    std::vector<ledger::SignedEpochVote> votes;       ///< for desks of the peer's own member
    static void fields(auto& self, auto&& visit) {
        visit("epoch", self.epoch);
        visit("isEmbedded", self.isEmbedded);
        visit("holder", self.holder);
        visit("certified", self.certified);
        visit("certifiedId", self.certifiedId);
        visit("statements", self.statements);
        visit("headers", self.headers);
        visit("votes", self.votes);
    }
};
struct EpochVoteReply {
    ledger::EpochVoteAnswer answer = ledger::EpochVoteAnswer::Counted;
    static void fields(auto& self, auto&& visit) { visit("answer", self.answer); }
};
struct OrderReply {
    std::uint64_t first = 0;  ///< position of the first entry
    std::vector<base::Bytes> entries;
    static void fields(auto& self, auto&& visit) {
        visit("first", self.first);
        visit("entries", self.entries);
    }
};

/// What a peer publishes about its newest certified head; a hint only.
struct Announcement {
    ledger::Height height = 0;
    base::Hash headerId;
    static void fields(auto& self, auto&& visit) {
        visit("height", self.height);
        visit("headerId", self.headerId);
    }
};

[[nodiscard]] Frame replyFrame(Message message, std::uint64_t requestId, Bytes body);
[[nodiscard]] Frame refusalFrame(std::uint64_t requestId, Refusal refusal);

}  // namespace seabridge::net
