// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/bridge/Signing.h"
#include "ui/text/Language.h"
#include "ui/widgets/Facts.h"

#include <variant>

namespace seabridge::screens {

/// A way to pay as it was chosen, ready to be reviewed.
struct PaymentPlan {
    std::variant<ledger::SettlePlain, ledger::SettleConverted, ledger::FundObligation> action;
    ledger::Money gives;                     ///< leaves our free balance
    ledger::Money receives;                  ///< what the creditor gets
    std::optional<ledger::RateLock> rate{};  ///< between the two
    bool isMatched = false;                  ///< the other payment is funded for this one already
    std::optional<ledger::Money> returns{};  ///< what comes to us in the same step
};

// Words of a plan, in the language in use.
[[nodiscard]] std::vector<widgets::Fact> planFacts(const api::View& view, const PaymentPlan& plan,
                                                   text::Language language);
[[nodiscard]] bridge::SigningRequest planRequest(const api::View& view,
                                                 const ledger::Obligation& owed,
                                                 const PaymentPlan& plan, text::Language language);
[[nodiscard]] bridge::SigningRequest approvalRequest(const api::View& view,
                                                     const ledger::Obligation& owed,
                                                     const api::InboxRow& pending,
                                                     text::Language language);
[[nodiscard]] bridge::SigningRequest refusalRequest(const api::View& view,
                                                    const ledger::Obligation& owed);
[[nodiscard]] bridge::SigningRequest voidRequest(const api::View& view, const ledger::Hold& hold);

/// The pair as the market writes it: which of the two is the base.
[[nodiscard]] std::pair<ledger::CurrencyId, ledger::CurrencyId> marketPair(
    const ledger::CurrencyId& one, const ledger::CurrencyId& other);

}  // namespace seabridge::screens
