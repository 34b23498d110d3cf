// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Secret.h"

/// Ed25519 (RFC 8032) with one verifier in the whole product, libsodium: S below the group order,
/// canonical points, none of small order. Two verifiers that differ on edge cases split the chain.
namespace seabridge::crypto {

struct SigningKeyTag;
struct SignatureTag;
using Signature = base::FixedBytes<64, SignatureTag>;

inline constexpr std::uint8_t kEd25519 = 1;

/// The number of the algorithm is part of the key, so that a second one can come later.
struct PublicKey {
    std::uint8_t algorithm = kEd25519;
    base::FixedBytes<32, SigningKeyTag> bytes;

    static void fields(auto& self, auto&& visit) {
        visit("algorithm", self.algorithm);
        visit("bytes", self.bytes);
    }
    auto operator<=>(const PublicKey&) const = default;
};

/// False also for an algorithm other than Ed25519.
[[nodiscard]] bool verify(const PublicKey& key, base::ByteView message, const Signature& signature);
/// The same for raw bytes; false unless the key has 32 and the signature 64 bytes.
[[nodiscard]] bool verifyEd25519(base::ByteView key, base::ByteView message,
                                 base::ByteView signature);

/// True if the key may be enrolled: known algorithm, canonical, on the curve, in the prime-order
/// group (so not of small or mixed order). Stricter than verify(). Takes about as long as a verify.
[[nodiscard]] bool isAcceptableKey(const PublicKey& key);

/// A private key; move only, wiped when it goes. A moved-from key cannot sign (ENSURE).
class SigningKey {
public:
    /// `seed` has 32 bytes (ENSURE); RFC 8032 calls it the private key.
    [[nodiscard]] static SigningKey fromSeed(const base::Secret& seed);
    [[nodiscard]] static SigningKey random();

    [[nodiscard]] const PublicKey& publicKey() const { return publicKey_; }
    /// Deterministic. Sign only typed, domain-separated statements (reliability.md part 4).
    [[nodiscard]] Signature sign(base::ByteView message) const;
    [[nodiscard]] base::Secret seed() const;

private:
    SigningKey(base::Secret expanded, const PublicKey& publicKey);
    base::Secret expanded_;  // seed, then public key: libsodium's form
    PublicKey publicKey_;
};

}  // namespace seabridge::crypto

template <>
struct std::hash<seabridge::crypto::PublicKey> {
    std::size_t operator()(const seabridge::crypto::PublicKey& key) const noexcept {
        using Bytes = decltype(key.bytes);
        return std::hash<Bytes>{}(key.bytes);
    }
};
