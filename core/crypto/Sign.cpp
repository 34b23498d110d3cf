// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Sign.h"

#include "base/Ensure.h"
#include "crypto/Random.h"

#include <sodium.h>

namespace seabridge::crypto {

bool verifyEd25519(base::ByteView key, base::ByteView message, base::ByteView signature) {
    if (key.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(),
                                       key.data()) == 0;
}

bool verify(const PublicKey& key, base::ByteView message, const Signature& signature) {
    return key.algorithm == kEd25519 && verifyEd25519(key.bytes, message, signature);
}

bool isAcceptableKey(const PublicKey& key) {
    return key.algorithm == kEd25519 &&
           crypto_core_ed25519_is_valid_point(key.bytes.data.data()) == 1;
}

SigningKey::SigningKey(base::Secret expanded, const PublicKey& publicKey)
    : expanded_(std::move(expanded)), publicKey_(publicKey) {}

SigningKey SigningKey::fromSeed(const base::Secret& seed) {
    ENSURE(seed.size() == crypto_sign_SEEDBYTES);
    PublicKey publicKey;
    base::Secret expanded(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(publicKey.bytes.data.data(), expanded.data(), seed.data());
    return {std::move(expanded), publicKey};
}

SigningKey SigningKey::random() { return fromSeed(randomSecret(crypto_sign_SEEDBYTES)); }

Signature SigningKey::sign(base::ByteView message) const {
    ENSURE(expanded_.size() == crypto_sign_SECRETKEYBYTES);
    Signature out;
    crypto_sign_detached(out.data.data(), nullptr, message.data(), message.size(),
                         expanded_.data());
    return out;
}

base::Secret SigningKey::seed() const {
    ENSURE(expanded_.size() == crypto_sign_SECRETKEYBYTES);
    return base::Secret(expanded_.view().first(crypto_sign_SEEDBYTES));
}

}  // namespace seabridge::crypto
