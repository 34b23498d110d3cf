// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/DeviceKeys.h"

#include "base/Ensure.h"
#include "crypto/Derive.h"

namespace seabridge::wallet {
namespace {

constexpr std::uint32_t kPurpose = 8398;
constexpr std::uint32_t kDeviceKeys = 0;
constexpr std::size_t kSeedSize = 64;

enum class KeyUse : std::uint32_t { Signing = 0, Sealing = 1, Curve = 2 };

base::Secret secretFor(base::ByteView seed, std::uint32_t deviceIndex, KeyUse use) {
    const std::array path{kPurpose, kDeviceKeys, deviceIndex, static_cast<std::uint32_t>(use)};
    return crypto::derivePath(seed, path).key;
}

}  // namespace

DevicePublicKeys DeviceKeys::publicKeys() const {
    return {signing.publicKey(), sealing.publicKey(), curvePublic};
}

DeviceKeys deriveDevice(base::ByteView seed, std::uint32_t deviceIndex) {
    ENSURE(seed.size() == kSeedSize);
    base::Secret curve = secretFor(seed, deviceIndex, KeyUse::Curve);
    const auto curvePublic = crypto::x25519Public(curve);
    return {crypto::SigningKey::fromSeed(secretFor(seed, deviceIndex, KeyUse::Signing)),
            crypto::SealingKey::fromSeed(secretFor(seed, deviceIndex, KeyUse::Sealing)),
            std::move(curve), curvePublic};
}

}  // namespace seabridge::wallet
