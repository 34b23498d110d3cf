// SPDX-License-Identifier: GPL-3.0-or-later
#include "merkle/Map.h"

#include "crypto/Hash.h"

#include <algorithm>
#include <bit>

namespace seabridge::merkle {

namespace {

constexpr std::uint32_t kInnerFlag = 0x80000000;
constexpr std::uint32_t kNone = 0xffffffff;
constexpr unsigned kKeyBits = 256;

bool isInner(std::uint32_t ref) { return (ref & kInnerFlag) != 0; }
std::uint32_t indexOf(std::uint32_t ref) { return ref & ~kInnerFlag; }

bool bitAt(const Hash& key, unsigned bit) {
    return ((key.data[bit / 8] >> (7 - bit % 8)) & 1) != 0;
}

/// How many leading bits two keys share, up to kKeyBits.
unsigned sharedBits(const Hash& a, const Hash& b) {
    const auto [inA, inB] = std::ranges::mismatch(a.data, b.data);
    if (inA == a.data.end()) return kKeyBits;
    const auto bytes = static_cast<unsigned>(inA - a.data.begin());
    const auto difference = static_cast<std::uint8_t>(*inA ^ *inB);
    return bytes * 8 + static_cast<unsigned>(std::countl_zero(difference));
}

Hash leafNode(const Hash& keyHash, const Hash& valueHash) {
    static constexpr std::array<std::uint8_t, 1> kPrefix{0x00};
    return crypto::sha256({base::ByteView(kPrefix), keyHash.view(), valueHash.view()});
}

Hash innerNode(unsigned bit, const Hash& left, const Hash& right) {
    const std::array<std::uint8_t, 3> prefix{0x01, static_cast<std::uint8_t>(bit >> 8),
                                             static_cast<std::uint8_t>(bit)};
    return crypto::sha256({base::ByteView(prefix), left.view(), right.view()});
}

/// The sorted updates without and with `bit`; they share all bits before it.
template <class Sorted>
std::pair<Sorted, Sorted> splitAt(Sorted updates, unsigned bit) {
    const auto middle = std::ranges::partition_point(
        updates, [bit](const MapUpdate* update) { return !bitAt(update->keyHash, bit); });
    const auto zeros = static_cast<std::size_t>(middle - updates.begin());
    return {updates.first(zeros), updates.subspan(zeros)};
}

bool bitsRise(const std::vector<MapProof::Step>& steps) {
    if (steps.size() > kKeyBits) return false;
    if (!steps.empty() && steps.back().bit >= kKeyBits) return false;
    return std::ranges::adjacent_find(steps, [](const auto& upper, const auto& lower) {
               return upper.bit >= lower.bit;
           }) == steps.end();
}

}  // namespace

std::optional<std::optional<Hash>> verifyMap(const Hash& root, const Hash& keyHash,
                                             const MapProof& proof) {
    if (!bitsRise(proof.steps)) return std::nullopt;
    if (!proof.leaf) {
        if (!proof.steps.empty() || !root.isZero()) return std::nullopt;
        return std::optional<Hash>{};
    }
    const auto& [leafKey, leafValue] = *proof.leaf;
    Hash computed = leafNode(leafKey, leafValue);
    // The sides come from the key that is asked for, never from the leaf or the prover.
    for (auto step = proof.steps.rbegin(); step != proof.steps.rend(); ++step)
        computed = bitAt(keyHash, step->bit) ? innerNode(step->bit, step->sibling, computed)
                                             : innerNode(step->bit, computed, step->sibling);
    if (computed != root) return std::nullopt;
    return leafKey == keyHash ? std::optional(leafValue) : std::optional<Hash>{};
}

Map::Map() { history_.push_back({kNone, 0, {}, {}}); }

Map::Version Map::commit(std::span<const MapUpdate> updates) {
    std::vector<const MapUpdate*> sorted;
    sorted.reserve(updates.size());
    for (const MapUpdate& update : updates) sorted.push_back(&update);
    const auto keyOf = [](const MapUpdate* update) -> const Hash& { return update->keyHash; };
    std::ranges::sort(sorted, {}, keyOf);
    ENSURE(std::ranges::adjacent_find(sorted, {}, keyOf) == sorted.end());

    Record next{kNone, keys(), {}, {}};
    next.root = apply(next, history_.back().root, sorted, 0);
    next.made.shrink_to_fit();
    next.replaced.shrink_to_fit();
    history_.push_back(std::move(next));
    return newest();
}

void Map::dropNewerThan(Version version) {
    ENSURE(version >= oldest_ && version <= newest());
    while (newest() > version) {
        release(history_.back().made);
        history_.pop_back();
    }
}

void Map::forgetOlderThan(Version version) {
    ENSURE(version >= oldest_ && version <= newest());
    for (; oldest_ < version; ++oldest_) {
        history_.pop_front();
        release(history_.front().replaced);
        // Not `= {}`, which keeps the room. The oldest version can no longer be undone.
        history_.front().replaced = std::vector<Ref>();
        history_.front().made = std::vector<Ref>();
    }
}

Hash Map::root(Version version) const { return hashOf(record(version).root); }

MapProof Map::prove(Version version, const Hash& keyHash) const {
    MapProof proof;
    Ref ref = record(version).root;
    if (ref == kNone) return proof;
    while (isInner(ref)) {
        const Inner& inner = inners_[indexOf(ref)];
        const bool right = bitAt(keyHash, inner.bit);
        proof.steps.push_back({inner.bit, hashOf(right ? inner.left : inner.right)});
        ref = right ? inner.right : inner.left;
    }
    const Leaf& leaf = leaves_[ref];
    proof.leaf = {leaf.keyHash, leaf.valueHash};
    return proof;
}

std::size_t Map::memoryBytes() const {
    std::size_t bytes = leaves_.memoryBytes() + inners_.memoryBytes();
    for (const Record& kept : history_)
        bytes += sizeof kept + (kept.made.capacity() + kept.replaced.capacity()) * sizeof(Ref);
    return bytes;
}

const Map::Record& Map::record(Version version) const {
    ENSURE(version >= oldest_ && version <= newest());
    return history_[version - oldest_];
}

Hash Map::hashOf(Ref ref) const {
    if (ref == kNone) return {};
    if (isInner(ref)) return inners_[indexOf(ref)].hash;
    // Not stored: 32 bytes a key are worth one hash more for a changed node.
    return leafNode(leaves_[ref].keyHash, leaves_[ref].valueHash);
}

const Hash& Map::someKeyUnder(Ref ref) const {
    while (isInner(ref)) ref = inners_[indexOf(ref)].left;
    return leaves_[ref].keyHash;
}

// Keys under `ref` and updates share their first `agreedBits` bits. The bits that path compression
// skips are looked up in a leaf, which is needed only where bits are skipped.
Map::Ref Map::apply(Record& next, Ref ref, Sorted updates, unsigned agreedBits) {
    if (updates.empty()) return ref;
    if (ref == kNone) return build(next, updates);
    const unsigned ownBits = isInner(ref) ? inners_[indexOf(ref)].bit : kKeyBits;
    if (agreedBits < ownBits) {
        const Hash& key = someKeyUnder(ref);
        // Between sorted keys the extremes differ first.
        const unsigned shared = std::min(sharedBits(key, updates.front()->keyHash),
                                         sharedBits(key, updates.back()->keyHash));
        if (shared < ownBits) {
            const auto [zeros, ones] = splitAt(updates, shared);
            if (bitAt(key, shared)) {
                const Ref left = build(next, zeros);
                return join(next, shared, left, apply(next, ref, ones, shared + 1));
            }
            const Ref left = apply(next, ref, zeros, shared + 1);
            return join(next, shared, left, build(next, ones));
        }
    }
    return isInner(ref) ? applyToInner(next, ref, updates)
                        : applyToLeaf(next, ref, *updates.front());
}

Map::Ref Map::applyToLeaf(Record& next, Ref ref, const MapUpdate& update) {
    if (update.valueHash == leaves_[ref].valueHash) return ref;
    next.replaced.push_back(ref);
    --next.keys;
    return update.valueHash ? makeLeaf(next, update) : kNone;
}

Map::Ref Map::applyToInner(Record& next, Ref ref, Sorted updates) {
    const Inner& inner = inners_[indexOf(ref)];
    const auto [zeros, ones] = splitAt(updates, inner.bit);
    const Ref left = apply(next, inner.left, zeros, inner.bit + 1U);
    const Ref right = apply(next, inner.right, ones, inner.bit + 1U);
    if (left == inner.left && right == inner.right) return ref;
    next.replaced.push_back(ref);
    return join(next, inner.bit, left, right);
}

// A new subtree of the updates that set a value.
Map::Ref Map::build(Record& next, Sorted updates) {
    if (updates.empty()) return kNone;
    if (updates.size() == 1) {
        const MapUpdate& update = *updates.front();
        return update.valueHash ? makeLeaf(next, update) : kNone;
    }
    const unsigned bit = sharedBits(updates.front()->keyHash, updates.back()->keyHash);
    const auto [zeros, ones] = splitAt(updates, bit);
    const Ref left = build(next, zeros);
    return join(next, bit, left, build(next, ones));
}

Map::Ref Map::makeLeaf(Record& next, const MapUpdate& update) {
    const Ref ref = leaves_.add({update.keyHash, *update.valueHash});
    next.made.push_back(ref);
    ++next.keys;
    return ref;
}

// A node with one child is that child: this collapses the parent of a removed key.
Map::Ref Map::join(Record& next, unsigned bit, Ref left, Ref right) {
    if (left == kNone) return right;
    if (right == kNone) return left;
    const Hash hash = innerNode(bit, hashOf(left), hashOf(right));
    const Ref ref =
        inners_.add({hash, left, right, static_cast<std::uint16_t>(bit)}) | kInnerFlag;
    next.made.push_back(ref);
    return ref;
}

void Map::release(const std::vector<Ref>& refs) {
    for (const Ref ref : refs) isInner(ref) ? inners_.release(indexOf(ref)) : leaves_.release(ref);
}

}  // namespace seabridge::merkle
