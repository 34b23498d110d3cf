// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Sign.h"

/// The same signature with S + L in place of S: a second one that lax verifiers take (RFC 8032,
/// 5.1.7, refuses it).
namespace seabridge::support {

inline void addGroupOrder(crypto::Signature& signature) {
    // Of RFC 8032, little-endian.
    static const auto order =
        *base::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    unsigned carry = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        auto& byte = signature.data[32 + i];
        carry += byte + order[i];
        byte = static_cast<std::uint8_t>(carry);
        carry >>= 8;
    }
}

}  // namespace seabridge::support
