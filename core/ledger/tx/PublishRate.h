// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"
#include "ledger/Rate.h"

namespace seabridge::ledger {

/// A member with the rates role submits its rate of a pair; the reference is the lower median of
/// the fresh ones. A pair stands in one direction only: AlreadyExists if the reverse one does.
struct PublishRate {
    static constexpr Kind kKind = Kind::PublishRate;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 4;

    CurrencyId base;
    CurrencyId quote;
    Rate rate;  ///< quote per one major unit of base

    static void fields(auto& self, auto&& visit) {
        visit("base", self.base);
        visit("quote", self.quote);
        visit("rate", self.rate);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger
