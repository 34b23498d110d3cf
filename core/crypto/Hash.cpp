// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Hash.h"

#include "base/Ensure.h"

#include <botan/hash.h>
#include <sodium.h>

#include <algorithm>
#include <array>

namespace seabridge::crypto {
namespace {

std::unique_ptr<Botan::HashFunction> newSha256() {
    return Botan::HashFunction::create_or_throw("SHA-256");
}

// One object a thread: a new one takes a mutex of Botan's locked pool twice, which costs half of
// the speed on one thread and four fifths on two. It goes with its thread, before any static, so
// Botan's crash at exit does not arise; final() leaves nothing in it.
Botan::HashFunction& threadSha256() {
    thread_local const auto hash = newSha256();
    return *hash;
}

base::Hash finishOf(Botan::HashFunction& hash) {
    base::Hash out;
    hash.final(out.data.data());
    return out;
}

// libsodium declares the key as never null; an empty view may be.
const std::uint8_t* keyData(base::ByteView key) {
    static constexpr std::uint8_t kNone = 0;
    return key.empty() ? &kNone : key.data();
}

}  // namespace

base::Hash sha256(base::ByteView bytes) {
    auto& hash = threadSha256();
    hash.update(bytes.data(), bytes.size());
    return finishOf(hash);
}

base::Hash sha256(std::initializer_list<base::ByteView> parts) {
    // Most are short, and each update costs as much as hashing a block.
    std::array<std::uint8_t, 512> together;
    std::size_t size = 0;
    for (const auto part : parts) size += part.size();
    if (size <= together.size()) {
        auto at = together.begin();
        for (const auto part : parts) at = std::copy(part.begin(), part.end(), at);
        return sha256(base::ByteView(together).first(size));
    }
    auto& hash = threadSha256();
    for (const auto part : parts) hash.update(part.data(), part.size());
    return finishOf(hash);
}

struct Sha256::State {
    std::unique_ptr<Botan::HashFunction> hash = newSha256();
};

Sha256::Sha256() : state_(std::make_unique<State>()) {}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(base::ByteView bytes) {
    ENSURE(state_ != nullptr);
    state_->hash->update(bytes.data(), bytes.size());
}

base::Hash Sha256::finish() {
    ENSURE(state_ != nullptr);
    return finishOf(*state_->hash);
}

base::Secret hmacSha256(base::ByteView key, base::ByteView message) {
    crypto_auth_hmacsha256_state state;
    base::Secret out(crypto_auth_hmacsha256_BYTES);
    crypto_auth_hmacsha256_init(&state, keyData(key), key.size());
    crypto_auth_hmacsha256_update(&state, message.data(), message.size());
    crypto_auth_hmacsha256_final(&state, out.data());
    base::wipe(&state, sizeof state);
    return out;
}

base::Secret hmacSha512(base::ByteView key, base::ByteView message) {
    crypto_auth_hmacsha512_state state;
    base::Secret out(crypto_auth_hmacsha512_BYTES);
    crypto_auth_hmacsha512_init(&state, keyData(key), key.size());
    crypto_auth_hmacsha512_update(&state, message.data(), message.size());
    crypto_auth_hmacsha512_final(&state, out.data());
    base::wipe(&state, sizeof state);
    return out;
}

base::Secret hkdfSha256(base::ByteView inputKey, base::ByteView salt, base::ByteView info,
                        std::size_t length) {
    constexpr std::size_t kBlock = base::Hash::kSize;
    ENSURE(length <= 255 * kBlock);
    const base::Secret extracted = hmacSha256(salt, inputKey);
    base::Secret out(length);
    base::Secret message(kBlock + info.size() + 1);  // previous block, info, counter
    std::copy(info.begin(), info.end(), message.data() + kBlock);
    std::size_t skip = kBlock;  // the first round has no previous block
    for (std::size_t done = 0, counter = 1; done < length; done += kBlock, ++counter) {
        message.data()[message.size() - 1] = static_cast<std::uint8_t>(counter);
        const base::Secret block = hmacSha256(extracted.view(), message.view().subspan(skip));
        std::copy_n(block.data(), std::min(kBlock, length - done), out.data() + done);
        std::copy_n(block.data(), kBlock, message.data());
        skip = 0;
    }
    return out;
}

}  // namespace seabridge::crypto
