// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"
#include "ledger/Receipt.h"

namespace seabridge::ledger {

/// Says where the secret of a version of the sender's reading key lies wrapped to its devices. Sent
/// again when a device joins.
struct ShareReadingKey {
    static constexpr Kind kKind = Kind::ShareReadingKey;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 4;
    static constexpr std::size_t kMaxReceipts = 64;

    std::uint32_t version = 0;
    base::Hash blob;
    std::vector<BlobReceipt> receipts;

    static void fields(auto& self, auto&& visit) {
        visit("version", self.version);
        visit("blob", self.blob);
        visit("receipts", self.receipts);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
