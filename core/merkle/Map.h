// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "merkle/NodePool.h"

#include <deque>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace seabridge::merkle {

using base::Hash;

struct MapUpdate {
    Hash keyHash;                    ///< SHA-256(key)
    std::optional<Hash> valueHash;   ///< SHA-256(blind, value); nothing removes the key
};

/// The way from the root to the leaf that the key's own bits lead to. Bit 0 is the highest bit of
/// the first byte.
struct MapProof {
    struct Step {
        std::uint16_t bit = 0;       ///< where the subtree below branches
        Hash sibling;                ///< the child that is not taken
        bool operator==(const Step&) const = default;
    };
    std::vector<Step> steps;         ///< root first, bits strictly increasing, at most 256
    std::optional<std::pair<Hash, Hash>> leaf;  ///< key hash, value hash; nothing = empty map
    bool operator==(const MapProof&) const = default;
};

/// Checks a foreign proof. Outer nothing: the proof is not valid for `root`. Inner: the proven
/// value hash, or nothing = the key is proven absent.
[[nodiscard]] std::optional<std::optional<Hash>> verifyMap(const Hash& root, const Hash& keyHash,
                                                           const MapProof& proof);

/// The MerkleMap of ledger.md section 5: binary, path-compressed, over key hashes.
///   node = SHA-256(0x01, branching bit as 2 bytes big-endian, left, right)
///   leaf = SHA-256(0x00, key hash, value hash)      empty map = 32 zero bytes
/// The root depends on the set of (key hash, value hash) only. Versions form one line; each is
/// immutable and shares what it did not change with its neighbours. The tree of a version takes 108
/// bytes a key (64 leaf, 44 node); nodes that only older kept versions use come on top (README).
/// Const calls may run at once; the others need the map alone. A version that is not kept is an
/// ENSURE: compare with oldest() and newest() first.
class Map {
public:
    using Version = std::uint64_t;

    /// Version 0, without keys.
    Map();

    [[nodiscard]] Version newest() const { return oldest_ + (history_.size() - 1); }
    [[nodiscard]] Version oldest() const { return oldest_; }
    /// A new newest version (even for no updates). Updates in any order; a key named twice is an
    /// ENSURE, before anything changes. Removing an absent key changes nothing.
    Version commit(std::span<const MapUpdate> updates);
    /// Undo: `version` becomes the newest.
    void dropNewerThan(Version version);
    /// `version` becomes the oldest; what only older ones used is freed.
    void forgetOlderThan(Version version);

    [[nodiscard]] Hash root(Version version) const;
    /// Of presence or absence, whichever is true of `keyHash` in `version`.
    [[nodiscard]] MapProof prove(Version version, const Hash& keyHash) const;
    /// Keys in the newest version.
    [[nodiscard]] std::size_t keys() const { return history_.back().keys; }
    /// What is allocated for all kept versions.
    [[nodiscard]] std::size_t memoryBytes() const;

private:
    /// Index into leaves_ or, with the top bit set, into inners_.
    using Ref = std::uint32_t;
    using Sorted = std::span<const MapUpdate* const>;
    struct Leaf {
        Hash keyHash;
        Hash valueHash;
    };
    struct Inner {
        Hash hash;
        Ref left;
        Ref right;
        std::uint16_t bit;
    };
    struct Record {
        Ref root;
        std::size_t keys;
        std::vector<Ref> made;       ///< exist since this version
        std::vector<Ref> replaced;   ///< of the version before, no longer used in this one
    };

    [[nodiscard]] const Record& record(Version version) const;
    [[nodiscard]] Hash hashOf(Ref ref) const;
    [[nodiscard]] const Hash& someKeyUnder(Ref ref) const;
    [[nodiscard]] Ref apply(Record& next, Ref ref, Sorted updates, unsigned agreedBits);
    [[nodiscard]] Ref applyToLeaf(Record& next, Ref ref, const MapUpdate& update);
    [[nodiscard]] Ref applyToInner(Record& next, Ref ref, Sorted updates);
    [[nodiscard]] Ref build(Record& next, Sorted updates);
    [[nodiscard]] Ref makeLeaf(Record& next, const MapUpdate& update);
    [[nodiscard]] Ref join(Record& next, unsigned bit, Ref left, Ref right);
    void release(const std::vector<Ref>& refs);

    NodePool<Leaf> leaves_;
    NodePool<Inner> inners_;
    std::deque<Record> history_;     ///< oldest_ first; never empty
    Version oldest_ = 0;
};

}  // namespace seabridge::merkle
