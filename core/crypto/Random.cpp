// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Random.h"

#include "crypto/Sodium.h"

#include <sodium.h>

namespace seabridge::crypto {

void fillRandom(std::span<std::uint8_t> out) {
    readySodium();
    if (!out.empty()) randombytes_buf(out.data(), out.size());
}

base::Bytes randomBytes(std::size_t size) {
    base::Bytes out(size);
    fillRandom(out);
    return out;
}

base::Hash randomHash() {
    base::Hash out;
    fillRandom(out.data);
    return out;
}

base::Secret randomSecret(std::size_t size) {
    base::Secret out(size);
    fillRandom({out.data(), out.size()});
    return out;
}

}  // namespace seabridge::crypto
