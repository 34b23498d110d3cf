// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Sign.h"
#include "ledger/Consortium.h"
#include "ledger/Ids.h"

#include <optional>
#include <span>
#include <vector>

/// Order entries, blocks, votes and certificates (ledger.md section 6).
namespace seabridge::ledger {

inline constexpr std::size_t kMaxEntryBytes = 1'000'000;

/// What a member's peer puts into the order. Without transactions it only carries the clock.
struct EntryBody {
    std::string domain = "seabridge/entry/1";
    NetworkId network;
    std::uint64_t epoch = 0;
    OrgId maker;
    std::uint64_t sequence = 0;  ///< above the maker's last, so a retried append is harmless
    TimeMs clock = 0;
    std::vector<base::Bytes> transactions;

    static void fields(auto& self, auto&& visit) {
        visit("domain", self.domain);
        visit("network", self.network);
        visit("epoch", self.epoch);
        visit("maker", self.maker);
        visit("sequence", self.sequence);
        visit("clock", self.clock);
        visit("transactions", self.transactions);
    }
};

/// The signed entry; its hash is SHA-256 of its bytes.
struct OrderEntry {
    base::Bytes body;
    crypto::Signature signature;

    static void fields(auto& self, auto&& visit) {
        visit("body", self.body);
        visit("signature", self.signature);
    }
};
[[nodiscard]] base::Bytes signEntry(const EntryBody& body, const crypto::SigningKey& peerKey);

/// One position of a block's run: the entry's bytes, or only the hash of a void one.
struct RunItem {
    bool isVoid = false;
    base::Hash hash;
    base::Bytes entry;  ///< empty if void

    static void fields(auto& self, auto&& visit) {
        visit("isVoid", self.isVoid);
        visit("hash", self.hash);
        visit("entry", self.entry);
    }
};

/// What the members certify. Its id is its leaf hash in the log of headers.
struct Header {
    std::uint32_t version = 1;
    NetworkId network;
    std::uint64_t epoch = 0;
    std::uint32_t rulesNumber = 1;
    Height height = 0;
    TimeMs time = 0;
    base::Hash previous;          ///< id of the header before
    base::Hash logRoot;           ///< over the ids of all earlier headers
    base::Hash entriesRoot;       ///< MerkleLog over the hash of every entry of the run
    base::Hash transactionsRoot;  ///< MerkleLog over the raw transactions
    base::Hash outcomesRoot;      ///< MerkleLog over the encoded outcomes
    base::Hash stateRoot;
    base::Hash members;           ///< hash of the signers of this block
    base::Hash nextMembers;       ///< and of those of the next one
    std::uint64_t lastPosition = 0;  ///< the order continues here; one past the run

    [[nodiscard]] base::Hash id() const;
    /// True if others sign from the next block on.
    [[nodiscard]] bool changesMembers() const { return members != nextMembers; }
    static void fields(auto& self, auto&& visit) {
        visit("version", self.version);
        visit("network", self.network);
        visit("epoch", self.epoch);
        visit("rulesNumber", self.rulesNumber);
        visit("height", self.height);
        visit("time", self.time);
        visit("previous", self.previous);
        visit("logRoot", self.logRoot);
        visit("entriesRoot", self.entriesRoot);
        visit("transactionsRoot", self.transactionsRoot);
        visit("outcomesRoot", self.outcomesRoot);
        visit("stateRoot", self.stateRoot);
        visit("members", self.members);
        visit("nextMembers", self.nextMembers);
        visit("lastPosition", self.lastPosition);
    }
};

struct Block {
    Header header;
    std::vector<RunItem> run;

    static void fields(auto& self, auto&& visit) {
        visit("header", self.header);
        visit("run", self.run);
    }
};
/// Of a run's hashes, void entries too.
[[nodiscard]] base::Hash entriesRootOf(std::span<const RunItem> run);
/// The raw transactions of an order entry as it stands, void or not; none if it is no entry.
[[nodiscard]] std::vector<base::Bytes> transactionsOf(base::ByteView entry);
/// The raw transactions of a run, in order.
[[nodiscard]] std::vector<base::Bytes> transactionsOf(std::span<const RunItem> run);

/// What a vote signs.
struct VoteTarget {
    std::uint64_t epoch = 0;
    Height height = 0;
    base::Hash headerId;

    static void fields(auto& self, auto&& visit) {
        visit("epoch", self.epoch);
        visit("height", self.height);
        visit("headerId", self.headerId);
    }
    auto operator<=>(const VoteTarget&) const = default;
};
[[nodiscard]] base::Bytes voteStatement(const NetworkId& network, const VoteTarget& target);

struct Vote {
    OrgId member;
    VoteTarget target;
    crypto::Signature signature;

    [[nodiscard]] bool holds(const NetworkId& network, const crypto::PublicKey& peerKey) const;
    static void fields(auto& self, auto&& visit) {
        visit("member", self.member);
        visit("target", self.target);
        visit("signature", self.signature);
    }
};
[[nodiscard]] Vote signVote(const NetworkId& network, const OrgId& member,
                            const VoteTarget& target, const crypto::SigningKey& peerKey);

struct CertificateSignature {
    OrgId member;
    crypto::Signature signature;

    static void fields(auto& self, auto&& visit) {
        visit("member", self.member);
        visit("signature", self.signature);
    }
};

/// A quorum's votes of one epoch for one header. It certifies all its ancestors.
struct Certificate {
    VoteTarget target;
    std::vector<CertificateSignature> signatures;  ///< ordered by member, without repeats

    /// True if enough different ones of `signers` signed exactly this target, and nobody else did.
    [[nodiscard]] bool holds(const NetworkId& network, std::span<const Signer> signers) const;
    static void fields(auto& self, auto&& visit) {
        visit("target", self.target);
        visit("signatures", self.signatures);
    }
};

}  // namespace seabridge::ledger
