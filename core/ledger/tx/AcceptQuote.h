// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Document.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// A recipient accepts; the revealed terms are checked against the commitment and become a
/// contract: a trade with an order number, its obligations and deposits. A firm offer needs the
/// acceptor's consent only; one subject to confirmation needs both sides'. Time counts at the
/// last signature.
struct AcceptQuote {
    static constexpr Kind kKind = Kind::AcceptQuote;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 40;

    QuoteId quote;
    Reveal terms;  ///< the document's field `terms`

    static void fields(auto& self, auto&& visit) {
        visit("quote", self.quote);
        visit("terms", self.terms);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
