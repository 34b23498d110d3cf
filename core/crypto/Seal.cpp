// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Seal.h"

#include "base/Ensure.h"
#include "crypto/Hash.h"
#include "crypto/Random.h"
#include "crypto/Sodium.h"

#include <sodium.h>

namespace seabridge::crypto {
namespace {

constexpr std::string_view kSealDomain = "seabridge/seal/1";

// Below 2^255 - 19, little-endian: one encoding a point, so that "each key once" can be checked.
bool isCanonical(base::ByteView point) {
    if (point[31] != 0x7f) return point[31] < 0x7f;
    const auto middle = point.subspan(1, 30);
    return point[0] < 0xed || std::ranges::any_of(middle, [](auto byte) { return byte != 0xff; });
}

// Clamping makes every scalar a multiple of 8, so any scalar tells a point of small order.
bool isAcceptablePoint(base::ByteView point) {
    const base::Secret scalar(base::Bytes(crypto_scalarmult_SCALARBYTES, 1));
    return isCanonical(point) && x25519(scalar, point).has_value();
}

template <class Key>
Key publicOf(const base::Secret& secret) {
    ENSURE(secret.size() == crypto_scalarmult_SCALARBYTES);
    readySodium();
    Key out;
    ENSURE(crypto_scalarmult_base(out.data.data(), secret.data()) == 0);
    return out;
}

// A fresh ephemeral key gives a fresh AEAD key, so the nonce can stay zero.
constexpr std::array<std::uint8_t, kAeadNonceSize> kZeroNonce{};

base::Secret envelopeKey(const base::Secret& shared, base::ByteView ephemeral,
                         base::ByteView recipient) {
    base::Bytes salt = base::bytesOf(ephemeral);
    base::append(salt, recipient);
    return hkdfSha256(shared.view(), salt, base::viewOf(kSealDomain), kAeadKeySize);
}

// `out` has the ciphertext's size less the tag's.
bool decryptInto(std::uint8_t* out, const base::Secret& key, base::ByteView nonce,
                 base::ByteView ciphertext, base::ByteView associated) {
    readySodium();
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               out, nullptr, nullptr, ciphertext.data(), ciphertext.size(), associated.data(),
               associated.size(), nonce.data(), key.data()) == 0;
}

}  // namespace

SealingKey::SealingKey(base::Secret secret, const SealingPublicKey& publicKey)
    : secret_(std::move(secret)), publicKey_(publicKey) {}

SealingKey SealingKey::fromSeed(const base::Secret& seed) {
    return {seed.copy(), publicOf<SealingPublicKey>(seed)};
}

SealingKey SealingKey::random() { return fromSeed(randomSecret(crypto_scalarmult_SCALARBYTES)); }

bool isAcceptableKey(const SealingPublicKey& key) { return isAcceptablePoint(key); }
bool isAcceptableKey(const CurvePublicKey& key) { return isAcceptablePoint(key); }

CurvePublicKey x25519Public(const base::Secret& secret) { return publicOf<CurvePublicKey>(secret); }

base::Result<base::Secret> x25519(const base::Secret& secret, base::ByteView point) {
    if (secret.size() != crypto_scalarmult_SCALARBYTES || point.size() != crypto_scalarmult_BYTES)
        return base::fail(base::ErrorCode::InvalidInput, "key-length");
    readySodium();
    base::Secret shared(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(shared.data(), secret.data(), point.data()) != 0)
        return base::fail(base::ErrorCode::InvalidInput, "low-order");
    return shared;
}

base::Bytes encryptAead(const base::Secret& key, base::ByteView nonce, base::ByteView plaintext,
                        base::ByteView associated) {
    ENSURE(key.size() == kAeadKeySize && nonce.size() == kAeadNonceSize);
    readySodium();
    base::Bytes out(plaintext.size() + kAeadOverhead);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data(), nullptr, plaintext.data(),
                                               plaintext.size(), associated.data(),
                                               associated.size(), nullptr, nonce.data(),
                                               key.data());
    return out;
}

base::Result<base::Bytes> decryptAead(const base::Secret& key, base::ByteView nonce,
                                      base::ByteView ciphertext, base::ByteView associated) {
    if (key.size() != kAeadKeySize) return base::fail(base::ErrorCode::InvalidInput, "key-length");
    if (nonce.size() != kAeadNonceSize)
        return base::fail(base::ErrorCode::InvalidInput, "nonce-length");
    if (ciphertext.size() < kAeadOverhead) return base::fail(base::ErrorCode::Damaged, "too-short");
    base::Bytes out(ciphertext.size() - kAeadOverhead);
    if (!decryptInto(out.data(), key, nonce, ciphertext, associated))
        return base::fail(base::ErrorCode::Damaged, "authentication");
    return out;
}

base::Result<base::Bytes> sealTo(const SealingPublicKey& recipient, base::ByteView plaintext,
                                 base::ByteView associated) {
    const SealingKey ephemeral = SealingKey::random();
    const auto shared = x25519(ephemeral.secret(), recipient);
    if (!shared) return std::unexpected(shared.error());
    const auto key = envelopeKey(*shared, ephemeral.publicKey(), recipient);
    base::Bytes out = base::bytesOf(ephemeral.publicKey());
    base::append(out, encryptAead(key, kZeroNonce, plaintext, associated));
    return out;
}

base::Result<base::Secret> openSealed(const SealingKey& recipient, base::ByteView sealed,
                                      base::ByteView associated) {
    if (sealed.size() < kSealOverhead) return base::fail(base::ErrorCode::Damaged, "too-short");
    const auto ephemeral = sealed.first(SealingPublicKey::kSize);
    const auto shared = x25519(recipient.secret_, ephemeral);
    if (!shared) return base::fail(base::ErrorCode::Damaged, shared.error().detail);
    const auto key = envelopeKey(*shared, ephemeral, recipient.publicKey());
    base::Secret out(sealed.size() - kSealOverhead);
    if (!decryptInto(out.data(), key, kZeroNonce, sealed.subspan(ephemeral.size()), associated))
        return base::fail(base::ErrorCode::Damaged, "authentication");
    return out;
}

}  // namespace seabridge::crypto
