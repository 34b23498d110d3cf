// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Identity.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// Gives the sender's organization a next version of its reading key; older ones stay readable to
/// who has them. No key is used twice, by whomever (KeyInUse).
struct AddReadingKey {
    static constexpr Kind kKind = Kind::AddReadingKey;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 4;

    ReadingKey readingKey;  ///< its version is the newest plus 1

    static void fields(auto& self, auto&& visit) {
        visit("readingKey", self.readingKey);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
