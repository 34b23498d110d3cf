// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/Envelope.h"

#include "codec/Fields.h"
#include "crypto/Random.h"
#include "net/Protocol.h"

#include <algorithm>

namespace seabridge::lightnode {

using base::Bytes;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

using Readers = std::vector<std::pair<ledger::OrgId, std::uint32_t>>;

/// What both the content and every sealed key are bound to: this document, here, for these.
Bytes associatedData(const base::Hash& commitment, const ledger::NetworkId& network,
                     const Readers& readers) {
    codec::Encoder out;
    out.array(4);
    out.text("seabridge/envelope/1");
    out.bytes(commitment);
    out.bytes(network);
    codec::encode(out, readers);
    return out.take();
}

Readers readersOf(const Envelope& envelope) {
    Readers out;
    for (const auto& item : envelope.recipients) out.emplace_back(item.org, item.keyVersion);
    return out;
}

/// Strictly rising, so in order and without repeats.
bool isOrdered(const std::vector<SealedKey>& recipients) {
    return std::ranges::adjacent_find(recipients, std::greater_equal(), &SealedKey::org) ==
           recipients.end();
}

Result<Envelope> envelopeOf(base::ByteView bytes) {
    if (bytes.size() > net::kMaxBlobBytes) return fail(ErrorCode::TooLarge, "envelope");
    auto envelope = codec::decoded<Envelope>(bytes);
    if (!envelope || envelope->domain != Envelope().domain || envelope->recipients.empty() ||
        envelope->recipients.size() > kMaxRecipients || !isOrdered(envelope->recipients))
        return fail(ErrorCode::InvalidInput, "envelope");
    return std::move(*envelope);
}

}  // namespace

std::optional<Recipient> recipientOf(const ledger::Organization& organization) {
    if (organization.readingKeys.empty()) return std::nullopt;
    return Recipient{organization.id, organization.readingKeys.back()};
}

Result<Bytes> seal(const ledger::Document& document, const ledger::NetworkId& network,
                   std::vector<Recipient> recipients) {
    if (!document.isWellFormed()) return fail(ErrorCode::InvalidInput, "document");
    std::ranges::sort(recipients, {}, &Recipient::org);
    const bool repeats = std::ranges::adjacent_find(recipients, {}, &Recipient::org) !=
                         recipients.end();
    if (recipients.empty() || recipients.size() > kMaxRecipients || repeats)
        return fail(ErrorCode::InvalidInput, "recipients");

    Envelope out;
    out.commitment = document.commitment();
    for (const auto& recipient : recipients)
        out.recipients.push_back({recipient.org, recipient.key.version, {}});
    const auto bound = associatedData(out.commitment, network, readersOf(out));
    const auto contentKey = crypto::randomSecret(crypto::kAeadKeySize);
    crypto::fillRandom(out.nonce.data);
    out.ciphertext = crypto::encryptAead(contentKey, out.nonce, codec::encoded(document), bound);
    for (std::size_t i = 0; i < recipients.size(); ++i) {
        auto sealed = crypto::sealTo(recipients[i].key.key, contentKey.view(), bound);
        if (!sealed) return std::unexpected(sealed.error());
        out.recipients[i].sealed = std::move(*sealed);
    }
    auto bytes = codec::encoded(out);
    if (bytes.size() > net::kMaxBlobBytes) return fail(ErrorCode::TooLarge, "document");
    return bytes;
}

Result<ledger::Document> open(base::ByteView bytes, const ledger::OrgId& org,
                              std::span<const ReadingSecret> secrets,
                              const ledger::NetworkId& network, const base::Hash& commitment) {
    const auto envelope = envelopeOf(bytes);
    if (!envelope) return std::unexpected(envelope.error());
    if (envelope->commitment != commitment) return fail(ErrorCode::NotProven, "commitment");
    const auto own = std::ranges::find(envelope->recipients, org, &SealedKey::org);
    if (own == envelope->recipients.end()) return fail(ErrorCode::NotEntitled, "recipient");
    const auto secret = std::ranges::find(secrets, own->keyVersion, &ReadingSecret::version);
    if (secret == secrets.end()) return fail(ErrorCode::NotEntitled, "key-version");

    const auto bound = associatedData(commitment, network, readersOf(*envelope));
    const auto contentKey = crypto::openSealed(secret->key, own->sealed, bound);
    if (!contentKey) return fail(ErrorCode::Damaged, "sealed-key");
    const auto content =
        crypto::decryptAead(*contentKey, envelope->nonce, envelope->ciphertext, bound);
    if (!content) return fail(ErrorCode::Damaged, "content");
    auto document = codec::decoded<ledger::Document>(*content);
    if (!document || !document->isWellFormed()) return fail(ErrorCode::InvalidInput, "document");
    if (document->commitment() != commitment) return fail(ErrorCode::NotProven, "document");
    return std::move(*document);
}

}  // namespace seabridge::lightnode
