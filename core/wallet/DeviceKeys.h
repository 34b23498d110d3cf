// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Possession.h"
#include "crypto/Seal.h"
#include "crypto/Sign.h"

namespace seabridge::wallet {

using crypto::DevicePublicKeys;
using crypto::possessionStatement;

/// The three private keys of one device of one person; move only.
struct DeviceKeys {
    crypto::SigningKey signing;
    crypto::SealingKey sealing;
    base::Secret curveSecret;  // 32 bytes, for the CURVE transport
    crypto::CurvePublicKey curvePublic;

    [[nodiscard]] DevicePublicKeys publicKeys() const;
};

/// Keys by SLIP-0010 from the 64-byte seed of a recovery phrase (ENSURE):
/// m/8398'/0'/deviceIndex'/0' signs, /1' seals, /2' is the CURVE secret. 8398 is this product's own
/// purpose number, the 0 after it leaves room for other kinds of keys. deviceIndex < 2^31 (ENSURE).
[[nodiscard]] DeviceKeys deriveDevice(base::ByteView seed, std::uint32_t deviceIndex);

}  // namespace seabridge::wallet
