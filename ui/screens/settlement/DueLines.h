// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/text/Language.h"
#include "ui/widgets/RowModel.h"

namespace seabridge::screens {

/// Where a payment stands on the board, by block time and days of our own zone.
enum class DueGroup { Overdue, Today, Week, Later, NoDate };
inline constexpr std::size_t kDueGroups = 5;

enum class DueState {
    NotDue,  ///< we owe it, later
    Due,     ///< we owe it within the next 7 days
    Overdue,
    Short,     ///< we owe it, and our free balance does not do
    Pending,   ///< signed here, waits for consent
    Funded,    ///< set aside, waits for its counterpart
    Expected,  ///< the other party owes it
};

[[nodiscard]] DueGroup dueGroupOf(const api::View& view, const ledger::Obligation& owed);
[[nodiscard]] DueState dueStateOf(const api::View& view, const api::ObligationRow& row);
/// The action on this payment that waits for consent; null for none.
[[nodiscard]] const api::InboxRow* pendingOfPayment(const api::View& view,
                                                    const ledger::Obligation& owed);
[[nodiscard]] std::int64_t settlementFree(const api::View& view,
                                          const ledger::CurrencyId& currency);
[[nodiscard]] std::int64_t settlementHeld(const api::View& view,
                                          const ledger::CurrencyId& currency);

/// A payment as the board shows it; texts ready.
struct DueLine {
    ledger::TradeId trade;
    std::uint32_t index = 0;
    QString number;
    QString party;  ///< with which payment it is
    QString movement;
    QString other;  ///< the same at the fixed rate; "" for none
    QString due;
    widgets::Pill when;
    widgets::Pill state;
    DueGroup group = DueGroup::NoDate;
    base::TimeMs dueAt = 0;  ///< the largest for none
    QString currency;
    std::int64_t minor = 0;  ///< negative: we pay
    int stateRank = 0;

    bool operator==(const DueLine&) const = default;
};

[[nodiscard]] std::span<const widgets::Column<DueLine>> dueColumns();
[[nodiscard]] std::vector<DueLine> dueLinesOf(const api::View& view, text::Language language);

/// What moves in a currency within the next 7 days, with what is overdue.
struct CurrencyNeed {
    ledger::CurrencyId currency;
    std::int64_t payMinor = 0;  ///< not what is set aside already
    std::int64_t receiveMinor = 0;
    std::int64_t freeMinor = 0;
};
/// Those in which something moves first, then the other accounts.
[[nodiscard]] std::vector<CurrencyNeed> currencyNeedsOf(const api::View& view);

}  // namespace seabridge::screens
