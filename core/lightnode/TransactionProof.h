// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ledger/Transaction.h"
#include "net/Protocol.h"

namespace seabridge::lightnode {

/// The transaction `id` as the proven header of its block commits to it: the peer's header is that
/// one, the whole bytes are included in its transactions root, and SHA-256 of the body is the id.
/// NotProven "header", "inclusion", "transaction" or "body": the peer's offence, since `index` and
/// `id` come from a proven feed entry. Inclusion alone would not pin the index: the number of
/// leaves is the peer's word, and another number can make a proof look like one of another index.
[[nodiscard]] base::Result<ledger::Transaction> provenTransaction(
    const ledger::Header& header, std::uint32_t index, const ledger::TxId& id,
    const net::TransactionReply& reply);

}  // namespace seabridge::lightnode
