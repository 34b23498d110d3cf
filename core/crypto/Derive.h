// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Secret.h"

/// SLIP-0010 for Ed25519: many keys from one seed. Only hardened steps exist on this curve, so a
/// child tells nothing of its parent or siblings.
namespace seabridge::crypto {

struct ExtendedKey {
    base::Secret key;        // 32 bytes: an Ed25519 seed
    base::Secret chainCode;  // 32 bytes
};

/// `seed` has 16 to 64 bytes (ENSURE).
[[nodiscard]] ExtendedKey masterKey(base::ByteView seed);
/// The child index'. `index` is below 2^31 (ENSURE): the hardened bit is set here.
[[nodiscard]] ExtendedKey deriveHardened(const ExtendedKey& parent, std::uint32_t index);
/// m/path[0]'/path[1]'/...; an empty path is the master key.
[[nodiscard]] ExtendedKey derivePath(base::ByteView seed, std::span<const std::uint32_t> path);

}  // namespace seabridge::crypto
