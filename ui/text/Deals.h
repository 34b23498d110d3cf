// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/text/Language.h"

#include <QtCore/QString>
#include <QtCore/QTimeZone>

#include <optional>
#include <string_view>

/// What payments and rates of an order say in words. GUI thread.
namespace seabridge::text {

/// "30 days after the date of shipment"; without days only what it hangs on.
[[nodiscard]] QString dueRuleWords(const ledger::DueRule& rule);

/// For how much of the base a rate is said: yen go by the hundred in Chinese.
[[nodiscard]] constexpr std::uint64_t rateUnitOf(std::string_view base, std::string_view quote,
                                                 Language language) {
    const bool isByHundred =
        language == Language::ChineseSimplified && base == "JPY" && quote == "CNY";
    return isByHundred ? 100 : 1;
}
/// `unit` times the rate; no rate if that does not fit.
[[nodiscard]] ledger::Rate timesUnit(const ledger::Rate& rate, std::uint64_t unit);
/// "CNY/JPY", "100 JPY/CNY"
[[nodiscard]] QString pairText(std::string_view base, std::string_view quote, std::uint64_t unit);
/// "USD/CNY 7.1032", "100 JPY/CNY 4.78": quote for the unit of the base; "≈" where digits are left
/// out.
[[nodiscard]] QString rateText(const ledger::RateLock& lock, Language language);
/// The same of what an effect notes of a rate, "CNY/JPY 478/10000"; the note itself if it is no such
/// thing.
[[nodiscard]] QString rateNoteText(std::string_view note, Language language);
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
