// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Seal.h"
#include "crypto/Sign.h"

/// What a device enrols, and the statement by which it proves that it holds the keys. It lies here
/// because the ledger verifies what the wallet signs, and the ledger cannot see the wallet.
namespace seabridge::crypto {

struct DevicePublicKeys {
    PublicKey signing;
    SealingPublicKey sealing;
    CurvePublicKey curve;

    static void fields(auto& self, auto&& visit) {
        visit("signing", self.signing);
        visit("sealing", self.sealing);
        visit("curve", self.curve);
    }
    auto operator<=>(const DevicePublicKeys&) const = default;
};

/// True if each of the three may be enrolled.
[[nodiscard]] bool isAcceptable(const DevicePublicKeys& keys);

/// The bytes that the signing key signs: the domain "seabridge/possession/1", the network, whom
/// the keys are for (`subject`, below 2^32 bytes), and the keys; each part after its length in
/// four bytes, big-endian. A proof for one network, subject or set of keys is none for another.
/// It proves the signing key alone: the two others it names, and anybody can name public keys.
[[nodiscard]] base::Bytes possessionStatement(const base::Hash& networkId, base::ByteView subject,
                                              const DevicePublicKeys& keys);

}  // namespace seabridge::crypto
