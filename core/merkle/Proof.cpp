// SPDX-License-Identifier: GPL-3.0-or-later
#include "merkle/Proof.h"

#include <bit>

namespace seabridge::merkle {

namespace {

/// The climb of RFC 9162: `node` is the index of the present subtree at its level, `last` that of
/// the level's last one; right edges without a sibling are skipped.
struct Climb {
    std::uint64_t node;
    std::uint64_t last;

    [[nodiscard]] bool atRoot() const { return last == 0; }
    [[nodiscard]] bool siblingIsLeft() const { return (node & 1) == 1 || node == last; }
    void skipLevelsWithoutSibling() {
        while ((node & 1) == 0 && node != 0) up();
    }
    void skipCompleteLevels() {
        while ((node & 1) == 1) up();
    }
    void up() {
        node >>= 1;
        last >>= 1;
    }
};

}  // namespace

bool verifyInclusion(const Hash& leaf, std::uint64_t index, std::uint64_t size, const Hash& root,
                     std::span<const Hash> proof) {
    if (index >= size) return false;
    Climb climb{index, size - 1};
    Hash computed = leaf;
    for (const Hash& sibling : proof) {
        if (climb.atRoot()) return false;
        if (climb.siblingIsLeft()) {
            computed = nodeHash(sibling, computed);
            climb.skipLevelsWithoutSibling();
        } else {
            computed = nodeHash(computed, sibling);
        }
        climb.up();
    }
    return climb.atRoot() && computed == root;
}

bool verifyConsistency(std::uint64_t oldSize, std::uint64_t newSize, const Hash& oldRoot,
                       const Hash& newRoot, std::span<const Hash> proof) {
    if (oldSize > newSize) return false;
    if (oldSize == 0 && oldRoot != emptyLogRoot()) return false;
    if (oldSize == newSize) return proof.empty() && oldRoot == newRoot;
    if (oldSize == 0) return proof.empty();

    // A complete old tree is a subtree of the new one, so the proof does not repeat its root.
    const bool oldIsComplete = std::has_single_bit(oldSize);
    if (proof.empty()) return false;
    const Hash start = oldIsComplete ? oldRoot : proof.front();
    if (!oldIsComplete) proof = proof.subspan(1);

    Climb climb{oldSize - 1, newSize - 1};
    climb.skipCompleteLevels();
    Hash computedOld = start;
    Hash computedNew = start;
    for (const Hash& sibling : proof) {
        if (climb.atRoot()) return false;
        if (climb.siblingIsLeft()) {
            computedOld = nodeHash(sibling, computedOld);
            computedNew = nodeHash(sibling, computedNew);
            climb.skipLevelsWithoutSibling();
        } else {
            computedNew = nodeHash(computedNew, sibling);
        }
        climb.up();
    }
    return climb.atRoot() && computedOld == oldRoot && computedNew == newRoot;
}

bool verifyPage(const Frontier& before, std::span<const Hash> leaves, std::uint64_t sizeAfter,
                const Hash& rootAfter) {
    if (sizeAfter < before.size() || sizeAfter - before.size() != leaves.size()) return false;
    Frontier frontier = before;
    for (const Hash& leaf : leaves) frontier.append(leaf);
    return frontier.root() == rootAfter;
}

}  // namespace seabridge::merkle
