// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "merkle/Log.h"

/// Verifiers of log proofs. All arguments may be foreign; nothing throws, and no proof is read
/// further than its sizes allow (at most 65 hashes).
namespace seabridge::merkle {

/// True if `leaf` (a leaf hash) is the leaf `index` of the log of `size` leaves with `root`
/// (RFC 9162 section 2.1.3.2; the proof has exactly the length that index and size demand).
[[nodiscard]] bool verifyInclusion(const Hash& leaf, std::uint64_t index, std::uint64_t size,
                                   const Hash& root, std::span<const Hash> proof);

/// True if the log (newSize, newRoot) extends the log (oldSize, oldRoot) (RFC 9162 section
/// 2.1.4.2). Equal sizes: empty proof and equal roots. From size 0: empty proof, and oldRoot is
/// emptyLogRoot(); it then says nothing about newRoot, as everything extends the empty log.
[[nodiscard]] bool verifyConsistency(std::uint64_t oldSize, std::uint64_t newSize,
                                     const Hash& oldRoot, const Hash& newRoot,
                                     std::span<const Hash> proof);

/// A page (ledger.md section 5): true if the log with the frontier `before`, followed by `leaves`
/// (leaf hashes), has `sizeAfter` leaves and `rootAfter`. Then, as far as rootAfter is trusted,
/// the leaves and `before` are the true ones, and before.root() is the rootAfter of the next older
/// page. A page without leaves is true of its own frontier.
[[nodiscard]] bool verifyPage(const Frontier& before, std::span<const Hash> leaves,
                              std::uint64_t sizeAfter, const Hash& rootAfter);

}  // namespace seabridge::merkle
