// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Sign.h"
#include "ledger/Reader.h"
#include "ledger/Reject.h"
#include "ledger/Ids.h"

#include <vector>

namespace seabridge::ledger {

/// A member's peer says that it holds a blob; signed by its peer key over receiptStatement().
struct BlobReceipt {
    OrgId member;
    crypto::Signature signature;

    static void fields(auto& self, auto&& visit) {
        visit("member", self.member);
        visit("signature", self.signature);
    }
};
[[nodiscard]] base::Bytes receiptStatement(const NetworkId& network, const base::Hash& blob);

/// Enough receipts of different active members: min(Parameters::blobReceipts, active members).
/// BadReceipt if one does not verify or a member stands twice, TooFewReceipts.
[[nodiscard]] Reject checkReceipts(const Reader& reader, const NetworkId& network,
                                   const base::Hash& blob,
                                   const std::vector<BlobReceipt>& receipts);

}  // namespace seabridge::ledger
