// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "crypto/Seal.h"
#include "ledger/Document.h"
#include "ledger/Identity.h"

#include <span>
#include <vector>

/// Sealed documents (ledger.md section 9). The ledger sees only the commitment; the envelope lies
/// in the peers' blob store, and only the recipients' reading keys open it. Pure functions.
namespace seabridge::lightnode {

/// Whom a document is sealed to: an organization's newest reading key, as proven.
struct Recipient {
    ledger::OrgId org;
    ledger::ReadingKey key;
};
/// Nothing if the organization has no reading key.
[[nodiscard]] std::optional<Recipient> recipientOf(const ledger::Organization& organization);

inline constexpr std::size_t kMaxRecipients = 64;

struct SealedKey {
    ledger::OrgId org;
    std::uint32_t keyVersion = 0;
    base::Bytes sealed;  ///< the content key, crypto::sealTo the reading key of that version

    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("keyVersion", self.keyVersion);
        visit("sealed", self.sealed);
    }
};

/// What lies in the blob store; canonical CBOR.
struct Envelope {
    std::string domain = "seabridge/envelope/1";
    base::FixedBytes<crypto::kAeadNonceSize, struct EnvelopeNonceTag> nonce;
    base::Bytes ciphertext;
    std::vector<SealedKey> recipients;  ///< ordered by organization, without repeats
    base::Hash commitment;

    static void fields(auto& self, auto&& visit) {
        visit("domain", self.domain);
        visit("nonce", self.nonce);
        visit("ciphertext", self.ciphertext);
        visit("recipients", self.recipients);
        visit("commitment", self.commitment);
    }
};

/// Seals a document under a fresh content key. InvalidInput "document", "recipients" (none, over
/// kMaxRecipients, or one twice) or "low-order"; TooLarge over net::kMaxBlobBytes.
[[nodiscard]] base::Result<base::Bytes> seal(const ledger::Document& document,
                                             const ledger::NetworkId& network,
                                             std::vector<Recipient> recipients);

/// A reading key's secret half with its version.
struct ReadingSecret {
    std::uint32_t version = 0;
    crypto::SealingKey key;
};

/// Opens an envelope addressed to `org`. The commitment is computed anew from what was inside and
/// must be the expected one, so a document that passes is the one that the ledger speaks of.
/// TooLarge; InvalidInput (not an envelope, or not a well-formed document); NotEntitled (not a
/// recipient, or no secret of that version); Damaged (altered, of another network, or another
/// recipient list); NotProven (another document than the expected one).
[[nodiscard]] base::Result<ledger::Document> open(base::ByteView bytes, const ledger::OrgId& org,
                                                  std::span<const ReadingSecret> secrets,
                                                  const ledger::NetworkId& network,
                                                  const base::Hash& commitment);

}  // namespace seabridge::lightnode
