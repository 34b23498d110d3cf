// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Header.h"

#include "base/Ensure.h"
#include "crypto/Hash.h"
#include "crypto/Random.h"
#include "crypto/Seal.h"

namespace seabridge::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::string_view kMagic = "SEAVAULT";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kChecksumSize = 8;

/// Takes fields off the front; the size was checked before.
class Fields {
public:
    explicit Fields(base::ByteView bytes) : rest_(bytes) {}

    template <class Number>
    Number number() {
        const auto value = base::littleAt<Number>(rest_, 0);
        rest_ = rest_.subspan(sizeof value);
        return value;
    }
    template <class Fixed>
    Fixed fixed() {
        const Fixed out = *Fixed::from(rest_.first(Fixed::kSize));
        rest_ = rest_.subspan(Fixed::kSize);
        return out;
    }

private:
    base::ByteView rest_;
};

base::Bytes associatedData(const Header& header) {
    base::Bytes out = base::bytesOf(base::viewOf(kMagic));
    base::appendLittle(out, kVersion);
    base::append(out, header.store);
    base::appendLittle(out, header.cost.memoryKiB);
    base::appendLittle(out, header.cost.passes);
    base::appendLittle(out, header.cost.lanes);
    base::append(out, header.salt);
    base::appendLittle(out, header.commits);
    base::append(out, header.nonce);
    return out;
}

}  // namespace

base::Bytes encode(const Header& header) {
    base::Bytes out = associatedData(header);
    base::append(out, header.wrapped);
    base::append(out, crypto::sha256(out).view().first(kChecksumSize));
    ENSURE(out.size() == kHeaderSize);
    return out;
}

Result<Header> decodeHeader(base::ByteView bytes) {
    if (bytes.size() < kMagic.size() + sizeof kVersion ||
        base::textOf(bytes.first(kMagic.size())) != kMagic)
        return fail(ErrorCode::Damaged, "header: magic");
    Fields fields(bytes.subspan(kMagic.size()));
    const auto version = fields.number<std::uint32_t>();
    const bool isSound =
        bytes.size() > kChecksumSize &&
        std::ranges::equal(
            bytes.last(kChecksumSize),
            crypto::sha256(bytes.first(bytes.size() - kChecksumSize)).view().first(kChecksumSize));
    if (!isSound) return fail(ErrorCode::Damaged, "header: checksum");
    if (version > kVersion) return fail(ErrorCode::VersionTooNew, "header");
    if (version != kVersion || bytes.size() != kHeaderSize)
        return fail(ErrorCode::Damaged, "header: size");
    Header header;
    header.store = fields.fixed<StoreId>();
    header.cost.memoryKiB = fields.number<std::uint32_t>();
    header.cost.passes = fields.number<std::uint32_t>();
    header.cost.lanes = fields.number<std::uint32_t>();
    header.salt = fields.fixed<Salt>();
    header.commits = fields.number<std::uint64_t>();
    header.nonce = fields.fixed<Nonce>();
    header.wrapped = fields.fixed<WrappedKey>();
    return header;
}

Result<base::Secret> wrappingKey(const Header& header, const base::Secret& passphrase) {
    if (passphrase.empty()) return fail(ErrorCode::InvalidInput, "empty passphrase");
    const auto& [memoryKiB, passes, lanes] = header.cost;
    if (memoryKiB > crypto::kArgon2Cap.memoryKiB || passes > crypto::kArgon2Cap.passes ||
        lanes > crypto::kArgon2Cap.lanes)
        return fail(ErrorCode::Damaged, "header: cost");
    auto key = crypto::argon2id(passphrase, header.salt, header.cost, crypto::kAeadKeySize);
    if (!key && key.error().code == ErrorCode::InvalidInput)
        return fail(ErrorCode::Damaged, "header: cost");
    return key;
}

void wrapKey(Header& header, const base::Secret& wrappingKey, const base::Secret& databaseKey) {
    header.nonce = *Nonce::from(crypto::randomBytes(Nonce::kSize));
    const auto wrapped =
        crypto::encryptAead(wrappingKey, header.nonce, databaseKey.view(), associatedData(header));
    header.wrapped = *WrappedKey::from(wrapped);
}

Result<base::Secret> unwrapKey(const Header& header, const base::Secret& wrappingKey) {
    auto plain =
        crypto::decryptAead(wrappingKey, header.nonce, header.wrapped, associatedData(header));
    if (!plain) return fail(ErrorCode::WrongPassphrase);
    base::Secret key(*plain);
    base::wipe(plain->data(), plain->size());
    return key;
}

}  // namespace seabridge::store
