// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Key.h"
#include "merkle/NodePool.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace seabridge::ledger {

/// Values by key. What a large state costs is waiting for memory: to find a key takes one place in
/// an open table of 8 bytes a slot and the value itself. A value stays where it is until erased.
template <class Value>
class KeyTable {
public:
    /// Null for none.
    [[nodiscard]] const Value* find(const Key& key) const {
        const auto& slot = slots_[slotOf(key)];
        return slot.node == kFree ? nullptr : &nodes_[slot.node].value;
    }
    [[nodiscard]] Value* find(const Key& key) {
        const auto& slot = slots_[slotOf(key)];
        return slot.node == kFree ? nullptr : &nodes_[slot.node].value;
    }
    /// The key's value; a new one if it has none.
    [[nodiscard]] Value& operator[](const Key& key) {
        if ((size_ + 1) * 3 > slots_.size() * 2) grow();
        auto& slot = slots_[slotOf(key)];
        if (slot.node == kFree) {
            slot = {tagOf(key), nodes_.add({{}, key})};
            ++size_;
        }
        return nodes_[slot.node].value;
    }
    void erase(const Key& key) {
        auto hole = slotOf(key);
        if (slots_[hole].node == kFree) return;
        nodes_[slots_[hole].node] = {};
        nodes_.release(slots_[hole].node);
        --size_;
        // What stands behind moves up, unless it would come before its first place.
        for (auto at = next(hole); slots_[at].node != kFree; at = next(at)) {
            if (distance(slots_[at].tag, at) < distance(static_cast<std::uint32_t>(hole), at))
                continue;
            slots_[hole] = slots_[at];
            hole = at;
        }
        slots_[hole] = {};
    }
    [[nodiscard]] std::size_t size() const { return size_; }
    /// In no order.
    void forEach(auto&& visit) const {
        for (const auto& slot : slots_)
            if (slot.node != kFree) visit(nodes_[slot.node].key, nodes_[slot.node].value);
    }

private:
    static constexpr std::uint32_t kFree = 0xffffffff;
    /// The key begins in what the value leaves free at its end: 16 bytes of an entity.
    struct Node {
        [[no_unique_address]] Value value;
        Key key;
    };
    struct Slot {
        std::uint32_t tag = 0;  ///< of the key; its low bits say where to begin
        std::uint32_t node = kFree;
    };

    [[nodiscard]] static std::uint32_t tagOf(const Key& key) {
        return static_cast<std::uint32_t>(std::hash<Key>()(key));
    }
    [[nodiscard]] std::size_t next(std::size_t at) const { return (at + 1) & (slots_.size() - 1); }
    /// How far `at` lies behind the first place of `tag`.
    [[nodiscard]] std::size_t distance(std::uint32_t tag, std::size_t at) const {
        return (at - tag) & (slots_.size() - 1);
    }
    /// Where the key stands, or where it would.
    [[nodiscard]] std::size_t slotOf(const Key& key) const {
        const auto tag = tagOf(key);
        auto at = tag & (slots_.size() - 1);
        while (slots_[at].node != kFree &&
               (slots_[at].tag != tag || nodes_[slots_[at].node].key != key))
            at = next(at);
        return at;
    }
    void grow() {
        const auto old = std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
        for (const auto& slot : old) {
            if (slot.node == kFree) continue;
            auto at = slot.tag & (slots_.size() - 1);
            while (slots_[at].node != kFree) at = next(at);
            slots_[at] = slot;
        }
    }

    std::vector<Slot> slots_ = std::vector<Slot>(16);  ///< a power of two, a third of it free
    merkle::NodePool<Node> nodes_;
    std::size_t size_ = 0;
};

}  // namespace seabridge::ledger
