// SPDX-License-Identifier: GPL-3.0-or-later
#include "merkle/Log.h"

#include "base/Ensure.h"
#include "crypto/Hash.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace seabridge::merkle {

namespace {

constexpr std::array<std::uint8_t, 1> kLeafPrefix{0x00};
constexpr std::array<std::uint8_t, 1> kNodePrefix{0x01};

Hash foldPeaks(std::span<const Hash> peaks) {
    if (peaks.empty()) return emptyLogRoot();
    Hash root = peaks.back();
    for (std::size_t i = peaks.size() - 1; i-- > 0;) root = nodeHash(peaks[i], root);
    return root;
}

/// Where RFC 6962 splits `count` > 1 leaves: the largest power of two below count.
std::uint64_t splitOf(std::uint64_t count) { return std::bit_floor(count - 1); }

}  // namespace

Hash leafHash(ByteView entry) { return crypto::sha256({ByteView(kLeafPrefix), entry}); }

Hash nodeHash(const Hash& left, const Hash& right) {
    return crypto::sha256({ByteView(kNodePrefix), left.view(), right.view()});
}

Hash emptyLogRoot() { return crypto::sha256(ByteView{}); }

std::optional<Frontier> Frontier::from(std::uint64_t size, std::vector<Hash> peaks) {
    if (peaks.size() != static_cast<std::size_t>(std::popcount(size))) return std::nullopt;
    Frontier out;
    out.size_ = size;
    out.peaks_ = std::move(peaks);
    return out;
}

void Frontier::append(const Hash& leaf) {
    ENSURE(size_ < std::numeric_limits<std::uint64_t>::max());
    Hash node = leaf;
    for (std::uint64_t rest = size_; rest & 1; rest >>= 1) {
        node = nodeHash(peaks_.back(), node);
        peaks_.pop_back();
    }
    peaks_.push_back(node);
    ++size_;
}

Hash Frontier::root() const { return foldPeaks(peaks_); }

std::uint64_t Log::size() const { return levels_.empty() ? 0 : levels_.front().size(); }

void Log::append(const Hash& leaf) {
    Hash node = leaf;
    for (std::size_t level = 0;; ++level) {
        if (level == levels_.size()) levels_.emplace_back();
        levels_[level].push_back(node);
        const auto& nodes = levels_[level];
        if (nodes.size() % 2 == 1) return;
        node = nodeHash(nodes[nodes.size() - 2], nodes.back());
    }
}

// `begin` is a multiple of the smallest power of two that is not below end - begin.
std::vector<Hash> Log::peaksOf(std::uint64_t begin, std::uint64_t end) const {
    std::vector<Hash> peaks;
    while (begin < end) {
        const std::uint64_t width = std::bit_floor(end - begin);
        const auto level = static_cast<std::size_t>(std::countr_zero(width));
        peaks.push_back(levels_[level][begin >> level]);
        begin += width;
    }
    return peaks;
}

Hash Log::rangeRoot(std::uint64_t begin, std::uint64_t end) const {
    return foldPeaks(peaksOf(begin, end));
}

Hash Log::rootAt(std::uint64_t size) const {
    ENSURE(size <= this->size());
    return rangeRoot(0, size);
}

Frontier Log::frontierAt(std::uint64_t size) const {
    ENSURE(size <= this->size());
    return *Frontier::from(size, peaksOf(0, size));
}

std::vector<Hash> Log::inclusionProof(std::uint64_t index, std::uint64_t size) const {
    ENSURE(index < size && size <= this->size());
    std::vector<Hash> proof;
    std::uint64_t begin = 0;
    std::uint64_t end = size;
    while (end - begin > 1) {
        const std::uint64_t middle = begin + splitOf(end - begin);
        if (index < middle) {
            proof.push_back(rangeRoot(middle, end));
            end = middle;
        } else {
            proof.push_back(rangeRoot(begin, middle));
            begin = middle;
        }
    }
    std::ranges::reverse(proof);
    return proof;
}

std::vector<Hash> Log::consistencyProof(std::uint64_t oldSize, std::uint64_t newSize) const {
    ENSURE(oldSize <= newSize && newSize <= size());
    std::vector<Hash> proof;
    if (oldSize == 0) return proof;
    std::uint64_t begin = 0;
    std::uint64_t end = newSize;
    while (end != oldSize) {
        const std::uint64_t middle = begin + splitOf(end - begin);
        if (oldSize <= middle) {
            proof.push_back(rangeRoot(middle, end));
            end = middle;
        } else {
            proof.push_back(rangeRoot(begin, middle));
            begin = middle;
        }
    }
    // The verifier holds the old root; a smaller subtree it has to be told.
    if (begin != 0) proof.push_back(rangeRoot(begin, end));
    std::ranges::reverse(proof);
    return proof;
}

const Hash& Log::leaf(std::uint64_t index) const {
    ENSURE(index < size());
    return levels_.front()[index];
}

Hash logRootOf(std::span<const Hash> leaves) {
    Frontier frontier;
    for (const Hash& leaf : leaves) frontier.append(leaf);
    return frontier.root();
}

std::vector<Hash> inclusionProofOf(std::span<const Hash> leaves, std::uint64_t index) {
    Log log;
    for (const Hash& leaf : leaves) log.append(leaf);
    return log.inclusionProof(index, log.size());
}

}  // namespace seabridge::merkle
