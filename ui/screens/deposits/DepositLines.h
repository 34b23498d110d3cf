// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/text/Language.h"
#include "ui/widgets/RowModel.h"

namespace seabridge::screens {

/// What this desk can do about a deposit now.
enum class DepositStep { Post, AskReturn, Approve, Wait, None };

/// The action on this deposit that waits for consent; null for none.
[[nodiscard]] const api::InboxRow* pendingOfDeposit(const api::View& view,
                                                    const api::DepositRow& row);
[[nodiscard]] DepositStep depositStepOf(const api::View& view, const api::DepositRow& row);
/// The other side of the order; nothing if the order is not known.
[[nodiscard]] std::optional<ledger::OrgId> depositCounterparty(const api::View& view,
                                                               const ledger::TradeId& order);
[[nodiscard]] std::int64_t depositFreeMinor(const api::View& view,
                                            const ledger::CurrencyId& currency);
[[nodiscard]] std::int64_t depositHeldMinor(const api::View& view,
                                            const ledger::CurrencyId& currency);

/// A deposit as the list shows it; texts ready.
struct DepositLine {
    ledger::TradeId order;
    ledger::OrgId owner;
    QString number;
    QString party;
    QString whose;
    QString amount;
    QString next;
    QString nextNote;
    widgets::Pill state;
    api::DepositState kind = api::DepositState::Required;
    QString currency;
    std::int64_t amountMinor = 0;

    bool operator==(const DepositLine&) const = default;
};

[[nodiscard]] std::span<const widgets::Column<DepositLine>> depositColumns();
/// What asks for us first, then what partners have to post, what is held, what was returned.
[[nodiscard]] std::vector<DepositLine> depositLinesOf(const api::View& view,
                                                      text::Language language);

}  // namespace seabridge::screens
