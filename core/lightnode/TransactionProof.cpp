// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/TransactionProof.h"

#include "merkle/Proof.h"

namespace seabridge::lightnode {

using base::ErrorCode;
using base::fail;

base::Result<ledger::Transaction> provenTransaction(const ledger::Header& header,
                                                    std::uint32_t index, const ledger::TxId& id,
                                                    const net::TransactionReply& reply) {
    if (reply.header.id() != header.id()) return fail(ErrorCode::NotProven, "header");
    if (!merkle::verifyInclusion(merkle::leafHash(reply.raw), index, reply.count,
                                 header.transactionsRoot, reply.proof))
        return fail(ErrorCode::NotProven, "inclusion");
    auto transaction = codec::decoded<ledger::Transaction>(reply.raw);
    if (!transaction) return fail(ErrorCode::NotProven, "transaction");
    if (transaction->id() != id) return fail(ErrorCode::NotProven, "body");
    return std::move(*transaction);
}

}  // namespace seabridge::lightnode
