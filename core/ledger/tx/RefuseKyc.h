// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Identity.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// The attesting member refuses an open request. The reason travels sealed, never on the ledger.
struct RefuseKyc {
    static constexpr Kind kKind = Kind::RefuseKyc;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 6;

    base::Hash kycCase;  ///< the request's transaction
    std::optional<base::Hash> blob;  ///< the sealed reason

    static void fields(auto& self, auto&& visit) {
        visit("kycCase", self.kycCase);
        visit("blob", self.blob);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
