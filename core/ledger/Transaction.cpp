// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Transaction.h"

#include "codec/Fields.h"
#include "crypto/Hash.h"

namespace seabridge::ledger {

TxId Transaction::id() const { return crypto::sha256(body); }

base::Hash Transaction::whole() const { return crypto::sha256(codec::encoded(*this)); }

bool Transaction::signatureHolds() const { return crypto::verify(key, body, signature); }

Transaction signTransaction(const Body& body, const crypto::SigningKey& key) {
    Transaction out{codec::encoded(body), key.publicKey(), {}};
    out.signature = key.sign(out.body);
    return out;
}

std::optional<Body> bodyOf(const Transaction& transaction) {
    if (transaction.body.size() > kMaxTransactionBytes) return std::nullopt;
    auto body = codec::decoded<Body>(transaction.body);
    if (!body || body->domain != kTxDomain) return std::nullopt;
    return std::move(*body);
}

}  // namespace seabridge::ledger
