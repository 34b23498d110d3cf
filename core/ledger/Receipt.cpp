// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Receipt.h"

#include "ledger/Rules.h"

#include <algorithm>
#include <set>

namespace seabridge::ledger {

base::Bytes receiptStatement(const NetworkId& network, const base::Hash& blob) {
    codec::Encoder out;
    out.array(3);
    out.text("seabridge/blob-receipt/1");
    out.bytes(network);
    out.bytes(blob);
    return out.take();
}

Reject checkReceipts(const Reader& reader, const NetworkId& network, const base::Hash& blob,
                     const std::vector<BlobReceipt>& receipts) {
    const auto membership = membershipOf(reader);
    const auto statement = receiptStatement(network, blob);
    std::set<OrgId> holders;
    for (const auto& receipt : receipts) {
        const auto* member = membership.active(receipt.member);
        if (member == nullptr || !holders.insert(receipt.member).second ||
            !crypto::verify(member->peerKey, statement, receipt.signature))
            return Reject::BadReceipt;
    }
    const auto needed = std::min<std::size_t>(parametersOf(reader).blobReceipts,
                                              membership.signers().size());
    return holders.size() >= needed ? Reject::None : Reject::TooFewReceipts;
}

}  // namespace seabridge::ledger
