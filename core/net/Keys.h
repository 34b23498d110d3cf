// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Secret.h"
#include "crypto/Seal.h"

#include <vector>

/// Transport keys (CURVE, that is X25519). They encrypt and name connections; they never sign, and
/// they can be exchanged at any time.
namespace seabridge::net {

using crypto::CurvePublicKey;

/// A fresh secret key of 32 bytes.
[[nodiscard]] base::Secret randomCurveSecret();
/// The public key of a 32-byte secret: X25519 with the base point (RFC 7748). Zero if the secret
/// has another size; no server or client accepts zero.
[[nodiscard]] CurvePublicKey curvePublicOf(const base::Secret& secret);

/// One row of the admission table, a function of certified state.
struct AllowedKey {
    CurvePublicKey key;
    base::Bytes identity;  ///< opaque (a member's or user's id), given back with each request
};

}  // namespace seabridge::net
