// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Secret.h"

/// Random bytes of the operating system (getrandom). Never inside the ledger.
namespace seabridge::crypto {

void fillRandom(std::span<std::uint8_t> out);
[[nodiscard]] base::Bytes randomBytes(std::size_t size);
/// 32 random bytes in the shape of a hash: salts, blinds, ids.
[[nodiscard]] base::Hash randomHash();
[[nodiscard]] base::Secret randomSecret(std::size_t size);

}  // namespace seabridge::crypto
