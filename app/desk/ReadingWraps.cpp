// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadingWraps.h"

#include "codec/Fields.h"
#include "net/Protocol.h"

#include <algorithm>

namespace seabridge::app {
namespace {

using base::Bytes;
using base::ErrorCode;
using base::fail;
using base::Result;

constexpr std::size_t kSecretBytes = 32;

/// What the sealing is bound to.
struct Binding {
    std::string domain = ReadingWraps::kDomain;
    ledger::NetworkId network;
    ledger::OrgId org;
    std::uint32_t version = 0;

    static void fields(auto& self, auto&& visit) {
        visit("domain", self.domain);
        visit("network", self.network);
        visit("org", self.org);
        visit("version", self.version);
    }
};

Bytes bindingOf(const ledger::NetworkId& network, const ledger::OrgId& org,
                std::uint32_t version) {
    return codec::encoded(Binding{ReadingWraps::kDomain, network, org, version});
}

}  // namespace

Result<Bytes> wrap(const crypto::SealingKey& secret, const ledger::NetworkId& network,
                   const ledger::OrgId& org, std::uint32_t version,
                   std::span<const ledger::Device> devices) {
    if (devices.empty()) return fail(ErrorCode::InvalidInput, "devices");
    if (devices.size() > ReadingWraps::kMaxItems) return fail(ErrorCode::TooLarge, "devices");
    const auto associated = bindingOf(network, org, version);
    ReadingWraps wraps;
    wraps.org = org;
    wraps.version = version;
    for (const auto& device : devices) {
        auto sealed = crypto::sealTo(device.keys.sealing, secret.secret().view(), associated);
        if (!sealed) return std::unexpected(sealed.error());
        wraps.items.push_back({device.keys.signing, std::move(*sealed)});
    }
    std::ranges::sort(wraps.items, {}, &WrappedSecret::device);
    auto bytes = codec::encoded(wraps);
    if (bytes.size() > net::kMaxBlobBytes) return fail(ErrorCode::TooLarge, "wraps");
    return bytes;
}

Result<crypto::SealingKey> unwrap(base::ByteView bytes, const ledger::NetworkId& network,
                                  const ledger::OrgId& org, const ledger::ReadingKey& key,
                                  const crypto::PublicKey& device,
                                  const crypto::SealingKey& sealing) {
    if (bytes.size() > net::kMaxBlobBytes) return fail(ErrorCode::InvalidInput, "wraps");
    const auto wraps = codec::decoded<ReadingWraps>(bytes);
    if (!wraps || wraps->domain != ReadingWraps::kDomain || wraps->org != org ||
        wraps->version != key.version || wraps->items.size() > ReadingWraps::kMaxItems)
        return fail(ErrorCode::InvalidInput, "wraps");
    const auto own = std::ranges::find(wraps->items, device, &WrappedSecret::device);
    if (own == wraps->items.end()) return fail(ErrorCode::NotEntitled, "wraps");
    const auto opened =
        crypto::openSealed(sealing, own->sealed, bindingOf(network, org, key.version));
    if (!opened) return std::unexpected(opened.error());
    if (opened->size() != kSecretBytes) return fail(ErrorCode::InvalidInput, "reading-secret");
    auto secret = crypto::SealingKey::fromSeed(*opened);
    if (secret.publicKey() != key.key) return fail(ErrorCode::NotProven, "reading-secret");
    return secret;
}

}  // namespace seabridge::app
