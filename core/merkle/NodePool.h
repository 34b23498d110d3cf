// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ensure.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace seabridge::merkle {

/// Values of one size with 32-bit indices, in blocks that never move (a growing std::vector would
/// hold up to twice the memory, and three times while it moves). Freed places are reused, never
/// returned to the system. At most 2^31 - 1 values; more is an ENSURE.
template <class Node>
class NodePool {
public:
    [[nodiscard]] std::uint32_t add(const Node& node) {
        const std::uint32_t index = free_.empty() ? grow() : reuse();
        at(index) = node;
        return index;
    }
    void release(std::uint32_t index) { free_.push_back(index); }

    [[nodiscard]] const Node& operator[](std::uint32_t index) const {
        return blocks_[index / kBlock][index % kBlock];
    }
    [[nodiscard]] Node& operator[](std::uint32_t index) { return at(index); }
    /// What is allocated, free places included.
    [[nodiscard]] std::size_t memoryBytes() const {
        return blocks_.size() * kBlock * sizeof(Node) +
               blocks_.capacity() * sizeof(blocks_.front()) +
               free_.capacity() * sizeof(std::uint32_t);
    }

private:
    static constexpr std::uint32_t kBlock = 1024;
    static constexpr std::uint32_t kMaxNodes = 0x7fffffff;

    [[nodiscard]] Node& at(std::uint32_t index) { return blocks_[index / kBlock][index % kBlock]; }
    [[nodiscard]] std::uint32_t reuse() {
        const std::uint32_t index = free_.back();
        free_.pop_back();
        return index;
    }
    [[nodiscard]] std::uint32_t grow() {
        ENSURE(used_ < kMaxNodes);
        if (used_ % kBlock == 0) blocks_.push_back(std::make_unique<Node[]>(kBlock));
        return used_++;
    }

    std::vector<std::unique_ptr<Node[]>> blocks_;
    std::vector<std::uint32_t> free_;
    std::uint32_t used_ = 0;
};

}  // namespace seabridge::merkle
