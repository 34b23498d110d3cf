// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Error.h"
#include "base/Secret.h"

/// Keys from what a person remembers. Slow on purpose: never on the GUI thread.
namespace seabridge::crypto {

struct Argon2Cost {
    std::uint32_t memoryKiB = 0;
    std::uint32_t passes = 0;
    std::uint32_t lanes = 0;
    auto operator<=>(const Argon2Cost&) const = default;
};

/// RFC 9106 section 4, second recommended choice.
inline constexpr Argon2Cost kArgon2Floor{64 * 1024, 3, 4};
/// No file makes this program spend more than this (1 GiB; about a minute).
inline constexpr Argon2Cost kArgon2Cap{1024 * 1024, 16, 16};

/// True between floor and cap: what a header in use may say.
[[nodiscard]] bool isAllowed(Argon2Cost cost);

/// Argon2id version 0x13 (RFC 9106). InvalidInput for a cost, salt (8 to 64 bytes) or length (4 to
/// 1024) outside of the RFC or of these limits, TooLarge above the cap or where memory is short.
/// The floor is the caller's to check, with isAllowed().
[[nodiscard]] base::Result<base::Secret> argon2id(const base::Secret& passphrase,
                                                  base::ByteView salt, Argon2Cost cost,
                                                  std::size_t length);
/// The same with the RFC's optional secret value and associated data.
[[nodiscard]] base::Result<base::Secret> argon2id(const base::Secret& passphrase,
                                                  base::ByteView salt, Argon2Cost cost,
                                                  std::size_t length, const base::Secret& secret,
                                                  base::ByteView associated);

/// PBKDF2-HMAC-SHA-512 (RFC 8018), rounds and length above 0 (ENSURE). For BIP-39 only; elsewhere
/// Argon2id.
[[nodiscard]] base::Secret pbkdf2HmacSha512(base::ByteView password, base::ByteView salt,
                                            std::uint32_t rounds, std::size_t length);

}  // namespace seabridge::crypto
