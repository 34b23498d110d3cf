// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Kdf.h"

#include "base/Ensure.h"

#include <botan/argon2.h>
#include <botan/exceptn.h>
#include <sodium.h>

#include <new>

namespace seabridge::crypto {
namespace {

constexpr std::uint8_t kArgon2idFamily = 2;
constexpr std::size_t kSha512Block = 128;

const char* charsOf(const base::Secret& secret) {
    return reinterpret_cast<const char*>(secret.data());
}

// RFC 9106 section 3.1, with tighter upper limits for what a file can ask for.
bool isDefined(Argon2Cost cost, std::size_t saltSize, std::size_t length) {
    return cost.passes >= 1 && cost.lanes >= 1 && cost.memoryKiB / 8 >= cost.lanes &&
           saltSize >= 8 && saltSize <= 64 && length >= 4 && length <= 1024;
}

bool isAboveCap(Argon2Cost cost) {
    return cost.memoryKiB > kArgon2Cap.memoryKiB || cost.passes > kArgon2Cap.passes ||
           cost.lanes > kArgon2Cap.lanes;
}

}  // namespace

bool isAllowed(Argon2Cost cost) {
    return cost.memoryKiB >= kArgon2Floor.memoryKiB && cost.passes >= kArgon2Floor.passes &&
           cost.lanes >= kArgon2Floor.lanes && !isAboveCap(cost);
}

base::Result<base::Secret> argon2id(const base::Secret& passphrase, base::ByteView salt,
                                    Argon2Cost cost, std::size_t length) {
    return argon2id(passphrase, salt, cost, length, base::Secret(), {});
}

base::Result<base::Secret> argon2id(const base::Secret& passphrase, base::ByteView salt,
                                    Argon2Cost cost, std::size_t length,
                                    const base::Secret& secret, base::ByteView associated) {
    if (isAboveCap(cost)) return base::fail(base::ErrorCode::TooLarge, "argon2 cost");
    if (!isDefined(cost, salt.size(), length))
        return base::fail(base::ErrorCode::InvalidInput, "argon2 parameters");
    base::Secret out(length);
    try {
        Botan::argon2(out.data(), out.size(), charsOf(passphrase), passphrase.size(), salt.data(),
                      salt.size(), secret.data(), secret.size(), associated.data(),
                      associated.size(), kArgon2idFamily, cost.lanes, cost.memoryKiB, cost.passes);
    } catch (const std::bad_alloc&) {
        return base::fail(base::ErrorCode::TooLarge, "argon2 memory");
    } catch (const Botan::Exception& error) {
        return base::fail(base::ErrorCode::InvalidInput, error.what());
    }
    return out;
}

base::Secret pbkdf2HmacSha512(base::ByteView password, base::ByteView salt, std::uint32_t rounds,
                              std::size_t length) {
    ENSURE(rounds > 0 && length > 0);
    // HMAC hashes a key above its block anyway; Botan throws for one above 4096 bytes.
    base::Secret key(password.size() > kSha512Block ? std::size_t{crypto_hash_sha512_BYTES} : 0);
    if (!key.empty()) crypto_hash_sha512(key.data(), password.data(), password.size());
    const auto used = key.empty() ? password : key.view();
    base::Secret out(length);
    Botan::PasswordHashFamily::create_or_throw("PBKDF2(SHA-512)")
        ->from_iterations(rounds)
        ->derive_key(out.data(), out.size(), reinterpret_cast<const char*>(used.data()),
                     used.size(), salt.data(), salt.size());
    return out;
}

}  // namespace seabridge::crypto
