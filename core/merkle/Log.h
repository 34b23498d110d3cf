// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// The MerkleLog of ledger.md section 5: the tree of RFC 6962 section 2.1 over SHA-256. Values
/// only; no threads of its own (const calls may run at once, append needs the log alone).
namespace seabridge::merkle {

using base::ByteView;
using base::Hash;

/// SHA-256(0x00, entry)
[[nodiscard]] Hash leafHash(ByteView entry);
/// SHA-256(0x01, left, right)
[[nodiscard]] Hash nodeHash(const Hash& left, const Hash& right);
/// SHA-256 of nothing
[[nodiscard]] Hash emptyLogRoot();

/// All that is needed of a log of `size` leaves to go on appending: the roots of its complete
/// subtrees ("peaks"), left to right, so the largest first. At most 64 hashes.
class Frontier {
public:
    /// The frontier of the empty log.
    Frontier() = default;
    /// From foreign parts; nothing unless there is one peak for each bit set in `size`. Whether the
    /// peaks are true ones shows only when root() is compared with a trusted root.
    [[nodiscard]] static std::optional<Frontier> from(std::uint64_t size, std::vector<Hash> peaks);

    [[nodiscard]] std::uint64_t size() const { return size_; }
    [[nodiscard]] const std::vector<Hash>& peaks() const { return peaks_; }
    /// `leaf` is a leaf hash. ENSUREs that the size does not overflow.
    void append(const Hash& leaf);
    [[nodiscard]] Hash root() const;
    bool operator==(const Frontier&) const = default;

private:
    std::uint64_t size_ = 0;
    std::vector<Hash> peaks_;
};

/// A log with every complete subtree in memory (64 bytes a leaf, and the spare room of vectors).
/// Roots, frontiers and proofs of every size up to the present one, in O(log n). ENSUREs that sizes
/// and indices lie within the log: check foreign numbers first.
class Log {
public:
    [[nodiscard]] std::uint64_t size() const;
    /// `leaf` is a leaf hash.
    void append(const Hash& leaf);
    [[nodiscard]] Hash root() const { return rootAt(size()); }
    [[nodiscard]] Hash rootAt(std::uint64_t size) const;
    [[nodiscard]] Frontier frontierAt(std::uint64_t size) const;
    /// PATH(index, D[size]) of RFC 6962 section 2.1.1, leaf side first; needs index < size.
    [[nodiscard]] std::vector<Hash> inclusionProof(std::uint64_t index, std::uint64_t size) const;
    /// PROOF(oldSize, D[newSize]) of RFC 6962 section 2.1.2; empty for oldSize 0 or equal sizes.
    [[nodiscard]] std::vector<Hash> consistencyProof(std::uint64_t oldSize,
                                                     std::uint64_t newSize) const;
    /// Valid until the next append.
    [[nodiscard]] const Hash& leaf(std::uint64_t index) const;

private:
    [[nodiscard]] std::vector<Hash> peaksOf(std::uint64_t begin, std::uint64_t end) const;
    [[nodiscard]] Hash rangeRoot(std::uint64_t begin, std::uint64_t end) const;
    std::vector<std::vector<Hash>> levels_;  // [k][i] = root of leaves i * 2^k up to (i + 1) * 2^k
};

/// One-off root of `leaves` (leaf hashes); O(log n) memory.
[[nodiscard]] Hash logRootOf(std::span<const Hash> leaves);
/// One-off Log::inclusionProof(index, leaves.size()); needs index < leaves.size().
[[nodiscard]] std::vector<Hash> inclusionProofOf(std::span<const Hash> leaves,
                                                 std::uint64_t index);

}  // namespace seabridge::merkle
