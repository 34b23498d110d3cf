// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Ids.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// A recipient's no. It ends the offer for that recipient; with several the offer stays open for
/// the others, and ends with the last no. The reason goes to the maker alone.
struct DeclineQuote {
    static constexpr Kind kKind = Kind::DeclineQuote;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 6;

    QuoteId quote;
    std::string reason;  ///< plain text, may be empty

    static void fields(auto& self, auto&& visit) {
        visit("quote", self.quote);
        visit("reason", self.reason);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
