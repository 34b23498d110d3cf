// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Derive.h"

#include "base/Ensure.h"
#include "crypto/Hash.h"

namespace seabridge::crypto {
namespace {

constexpr std::uint32_t kHardened = 0x80000000;
constexpr std::size_t kHalf = 32;

ExtendedKey halvesOf(const base::Secret& mac) {
    return {base::Secret(mac.view().first(kHalf)), base::Secret(mac.view().subspan(kHalf))};
}

}  // namespace

ExtendedKey masterKey(base::ByteView seed) {
    ENSURE(seed.size() >= 16 && seed.size() <= 64);
    return halvesOf(hmacSha512(base::viewOf("ed25519 seed"), seed));
}

ExtendedKey deriveHardened(const ExtendedKey& parent, std::uint32_t index) {
    ENSURE(index < kHardened && parent.key.size() == kHalf && parent.chainCode.size() == kHalf);
    base::Secret message(1 + kHalf + 4);  // zero, parent's key, index'
    std::copy_n(parent.key.data(), kHalf, message.data() + 1);
    const std::uint32_t hardened = index | kHardened;
    for (std::size_t i = 0; i < 4; ++i)
        message.data()[1 + kHalf + i] = static_cast<std::uint8_t>(hardened >> (24 - 8 * i));
    return halvesOf(hmacSha512(parent.chainCode.view(), message.view()));
}

ExtendedKey derivePath(base::ByteView seed, std::span<const std::uint32_t> path) {
    ExtendedKey key = masterKey(seed);
    for (const auto index : path) key = deriveHardened(key, index);
    return key;
}

}  // namespace seabridge::crypto
