// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Secret.h"

#include <initializer_list>
#include <memory>

/// The only folder of core that sees Botan, libsodium and ICU. Every function may be called from any
/// thread; an object belongs to one thread at a time.
namespace seabridge::crypto {

[[nodiscard]] base::Hash sha256(base::ByteView bytes);
/// The hash of the parts put end to end, without copying them together.
[[nodiscard]] base::Hash sha256(std::initializer_list<base::ByteView> parts);

/// SHA-256 (FIPS 180-4) of what arrives in pieces.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void update(base::ByteView bytes);
    /// The hash of everything since the start or the last finish(); starts anew.
    [[nodiscard]] base::Hash finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// HMAC (RFC 2104) with SHA-256, 32 bytes. Any key length.
[[nodiscard]] base::Secret hmacSha256(base::ByteView key, base::ByteView message);
/// HMAC (RFC 2104) with SHA-512, 64 bytes. Any key length.
[[nodiscard]] base::Secret hmacSha512(base::ByteView key, base::ByteView message);

/// HKDF-SHA-256 (RFC 5869), extract and expand. `length` is at most 255 * 32 bytes (ENSURE); an
/// empty salt is allowed. `info` keeps uses of one input key apart: always give one.
[[nodiscard]] base::Secret hkdfSha256(base::ByteView inputKey, base::ByteView salt,
                                      base::ByteView info, std::size_t length);

}  // namespace seabridge::crypto
