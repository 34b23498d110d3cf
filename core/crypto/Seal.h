// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Error.h"
#include "base/Secret.h"

/// Encryption to a person's key: X25519 (RFC 7748) and XChaCha20-Poly1305.
namespace seabridge::crypto {

struct SealingPublicKeyTag;
struct CurvePublicKeyTag;
using SealingPublicKey = base::FixedBytes<32, SealingPublicKeyTag>;
/// A key of the CURVE transport; the same curve, kept apart from sealing keys.
using CurvePublicKey = base::FixedBytes<32, CurvePublicKeyTag>;

inline constexpr std::size_t kAeadKeySize = 32;
inline constexpr std::size_t kAeadNonceSize = 24;
inline constexpr std::size_t kAeadOverhead = 16;
/// What an envelope adds to its content.
inline constexpr std::size_t kSealOverhead = 32 + kAeadOverhead;

/// A private X25519 key; move only, wiped when it goes.
class SealingKey {
public:
    /// `seed` has 32 bytes (ENSURE) and is the scalar itself, clamped in use.
    [[nodiscard]] static SealingKey fromSeed(const base::Secret& seed);
    [[nodiscard]] static SealingKey random();

    [[nodiscard]] const SealingPublicKey& publicKey() const { return publicKey_; }
    [[nodiscard]] base::Secret secret() const { return secret_.copy(); }

private:
    SealingKey(base::Secret secret, const SealingPublicKey& publicKey);
    friend base::Result<base::Secret> openSealed(const SealingKey&, base::ByteView,
                                                 base::ByteView);
    base::Secret secret_;
    SealingPublicKey publicKey_;
};

/// True if the key may be enrolled: canonical (one encoding a point) and not of small order.
[[nodiscard]] bool isAcceptableKey(const SealingPublicKey& key);
[[nodiscard]] bool isAcceptableKey(const CurvePublicKey& key);

/// The public key of a 32-byte X25519 secret (ENSURE), as the CURVE transport wants it.
[[nodiscard]] CurvePublicKey x25519Public(const base::Secret& secret);
/// The shared secret, 32 bytes. InvalidInput "low-order" for a point that gives zero,
/// "key-length" unless both have 32 bytes. The point need not be canonical.
[[nodiscard]] base::Result<base::Secret> x25519(const base::Secret& secret, base::ByteView point);

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03): ciphertext, then the 16-byte tag. Key of 32 and
/// nonce of 24 bytes (ENSURE); a random nonce is safe. The key is not committed to by the tag.
[[nodiscard]] base::Bytes encryptAead(const base::Secret& key, base::ByteView nonce,
                                      base::ByteView plaintext, base::ByteView associated);
/// InvalidInput "nonce-length" or "key-length"; Damaged if altered or under another key.
[[nodiscard]] base::Result<base::Bytes> decryptAead(const base::Secret& key, base::ByteView nonce,
                                                    base::ByteView ciphertext,
                                                    base::ByteView associated);

/// An envelope that only the recipient opens: ephemeral public key, then the AEAD text. The sender
/// is not authenticated. InvalidInput "low-order" for a recipient that anyone could open.
[[nodiscard]] base::Result<base::Bytes> sealTo(const SealingPublicKey& recipient,
                                               base::ByteView plaintext,
                                               base::ByteView associated);
/// Damaged if altered, cut short, or meant for another key.
[[nodiscard]] base::Result<base::Secret> openSealed(const SealingKey& recipient,
                                                    base::ByteView sealed,
                                                    base::ByteView associated);

}  // namespace seabridge::crypto
