// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// Gives free money of the sender's organization to another one.
struct Pay {
    static constexpr Kind kKind = Kind::Pay;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 8;

    OrgId to;
    Money amount;      ///< > 0
    std::string note;  ///< plain text for both, at most kMaxNoteBytes; may be empty

    static void fields(auto& self, auto&& visit) {
        visit("to", self.to);
        visit("amount", self.amount);
        visit("note", self.note);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
