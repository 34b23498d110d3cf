// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/text/Language.h"

#include <QtCore/QString>
#include <QtCore/QTimeZone>

/// Names and amounts of a view in the words of a language. Foreign texts in them are untrusted.
namespace seabridge::text {

/// The firm's name: in its own script where the reader's language is written in it (a Chinese firm
/// in Chinese, a Japanese one in Japanese), else in Latin letters; a short id while it is unknown.
[[nodiscard]] QString partyName(const api::View& view, const ledger::OrgId& id, Language language);
[[nodiscard]] QString partyName(const api::Party& party, Language language);
/// "USD 1,234.50" by the scale the view knows; with "?" places unknown only the code and "…", for
/// an amount without its scale could only be shown wrongly.
[[nodiscard]] QString money(const api::View& view, const ledger::Money& money);
/// The same with a sign, for money that comes (+) or goes (−).
[[nodiscard]] QString movement(const api::View& view, const ledger::Money& money);
/// A currency's name in the language in use where it is one of the common ones under its common
/// English name; what the ledger calls it otherwise, which is an untrusted text.
[[nodiscard]] QString currencyName(std::string_view code, std::string_view ledgerName);
/// The person's roles, parted by " · "; "" for none.
[[nodiscard]] QString rolesOf(std::uint8_t roles);
/// All digits of an id or a key: "1f0a...".
[[nodiscard]] QString hex(base::ByteView id);
/// First digits of an id, for people who compare.
[[nodiscard]] QString shortId(base::ByteView id);
/// Where the firm is; the computer's own zone for a country we do not know.
[[nodiscard]] QTimeZone zoneOfCountry(const std::string& country);
/// What an action is about, as a title: "Accept quote LN-2026-0042", "Pay USD 500.00".
[[nodiscard]] QString actionTitle(const api::View& view, const api::Summary& summary);
/// The second line: the other side, amount, order; parted by " · ".
[[nodiscard]] QString actionFacts(const api::View& view, const api::Summary& summary,
                                  Language language);

}  // namespace seabridge::text
