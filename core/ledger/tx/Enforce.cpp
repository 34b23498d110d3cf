// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/Enforce.h"

#include "ledger/Deals.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

namespace {

/// The first funding of `owner` in the trade that found no match in time. UnknownObligation only
/// where the reader is incomplete, after it was asked for all of them.
std::expected<std::optional<Hold>, Reject> overdueFunding(const Reader& reader, const Trade& trade,
                                                          const OrgId& owner, TimeMs now) {
    bool complete = true;
    std::optional<Hold> out;
    for (std::uint32_t index = 0; index < trade.obligations; ++index) {
        const auto obligation = reader.get<Obligation>(trade.id, index);
        complete &= obligation.has_value();
        if (!obligation || obligation->debtor != owner || !obligation->hold) continue;
        auto hold = reader.get<Hold>(*obligation->hold);
        complete &= hold.has_value();
        if (hold && now > hold->deadline && !out) out = std::move(hold);
    }
    if (!complete) return std::unexpected(Reject::UnknownObligation);
    return out;
}

}  // namespace

Reject Enforce::check() const { return Reject::None; }

Consent Enforce::consent(const Reader&, const Call&) const { return Consent::free(); }

Reject Enforce::plan(Draft& draft, const Call& call) const {
    auto found = tradeOf(draft, trade, owner);
    if (!found) return found.error();
    const auto funding = overdueFunding(draft, *found, owner, call.now);
    if (!funding) return funding.error();
    if (*funding) return voidFunding(draft, **funding, call.now, {});
    if (!found->acceptedAt ||
        call.now < *found->acceptedAt + parametersOf(draft).claimWindowMs)
        return Reject::NotDue;
    return returnDeposit(draft, std::move(*found), owner);
}

}  // namespace seabridge::ledger
