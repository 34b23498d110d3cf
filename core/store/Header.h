// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Error.h"
#include "base/Secret.h"
#include "crypto/Kdf.h"

namespace seabridge::store {

struct StoreIdTag;
struct SaltTag;
struct NonceTag;
struct WrappedKeyTag;
using StoreId = base::FixedBytes<16, StoreIdTag>;
using Salt = base::FixedBytes<16, SaltTag>;
using Nonce = base::FixedBytes<24, NonceTag>;
using WrappedKey = base::FixedBytes<48, WrappedKeyTag>;

/// The vault's key under the passphrase (ledger.md section 11). Every byte before `wrapped` is
/// associated data of the AEAD, so nobody without the passphrase can lower the cost or the counter.
struct Header {
    StoreId store;  ///< stands in the database too, so the two cannot be exchanged
    crypto::Argon2Cost cost;
    Salt salt;
    std::uint64_t commits = 0;  ///< the database has at least as many
    Nonce nonce;
    WrappedKey wrapped;
};

inline constexpr std::size_t kHeaderSize = 144;

/// 144 bytes, the last 8 a checksum that tells damage from a wrong passphrase (both fail the AEAD).
[[nodiscard]] base::Bytes encode(const Header& header);
/// Damaged, or VersionTooNew. Authentic only once unwrapKey() succeeds.
[[nodiscard]] base::Result<Header> decodeHeader(base::ByteView bytes);

/// The key of 32 bytes that wraps: Argon2id of the passphrase. Slow. InvalidInput for an empty
/// passphrase, Damaged for a cost that no header may ask for (over 1 GiB), TooLarge where this
/// computer lacks the memory.
[[nodiscard]] base::Result<base::Secret> wrappingKey(const Header& header,
                                                     const base::Secret& passphrase);
/// Puts `databaseKey` into the header under a fresh nonce. Call after every change of a field.
void wrapKey(Header& header, const base::Secret& wrappingKey, const base::Secret& databaseKey);
/// WrongPassphrase unless the wrapping key and every field are those of wrapKey().
[[nodiscard]] base::Result<base::Secret> unwrapKey(const Header& header,
                                                   const base::Secret& wrappingKey);

}  // namespace seabridge::store
