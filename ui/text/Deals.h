// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"

#include <QtCore/QString>
#include <QtCore/QTimeZone>

#include <optional>

/// What payments and rates of an order say in words. GUI thread.
namespace seabridge::text {

/// "30 days after the date of shipment"; without days only what it hangs on.
[[nodiscard]] QString dueRuleWords(const ledger::DueRule& rule);
/// "USD/CNY 7.1032" as the ledger has it: quote for one base; "≈" where digits are left out.
[[nodiscard]] QString rateText(const ledger::RateLock& lock);
/// `money` in the other currency of the lock, rounded up as what is owed is; nothing if the lock is
/// no rate for it, a scale is unknown, or it is no amount.
[[nodiscard]] std::optional<ledger::Money> otherAmount(const api::View& view,
                                                       const ledger::Money& money,
                                                       const ledger::RateLock& lock);

/// Where our own organization is; the computer's zone while that is unknown.
[[nodiscard]] QTimeZone ownZone(const api::View& view);
[[nodiscard]] QTimeZone zoneOf(const api::View& view, const ledger::OrgId& org);
/// "2026-11-23" in our own zone.
[[nodiscard]] QString ownDate(const api::View& view, base::TimeMs time);

}  // namespace seabridge::text
