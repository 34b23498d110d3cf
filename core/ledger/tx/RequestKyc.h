// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"
#include "ledger/Receipt.h"

namespace seabridge::ledger {

/// Applies to an attesting member. The dossier lies sealed in the members' blob stores.
struct RequestKyc {
    static constexpr Kind kKind = Kind::RequestKyc;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxReceipts = 64;
    static constexpr std::size_t kMaxEntities = 6;

    OrgId attester;  ///< a member with the compliance role
    base::Hash commitment;  ///< root of the salted dossier
    base::Hash blob;  ///< sealed to the attester's and the applicant's reading keys
    std::vector<BlobReceipt> receipts;

    static void fields(auto& self, auto&& visit) {
        visit("attester", self.attester);
        visit("commitment", self.commitment);
        visit("blob", self.blob);
        visit("receipts", self.receipts);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
