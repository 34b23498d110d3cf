// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The formulas of compliance.md section 4. Each wants a text already in the form stated (ASCII,
/// upper case, right length and alphabet) and says whether its check holds. `checkIdentifier` sees
/// to the form; nobody else needs these.
namespace seabridge::compliance {

/// ISO 7064 MOD 97-10 with the check digits at the end, in the only spelling the standard computes
/// (02 to 98). Letters count A = 10 to Z = 35.
[[nodiscard]] bool holdsMod97(std::string_view alphanumeric);
/// GB 32100-2015: the characters, each at the place of its value.
inline constexpr std::string_view kSocialCreditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/// GB 32100-2015, all 18 characters.
[[nodiscard]] bool holdsSocialCredit(std::string_view code);
/// GB 11714: eight characters and the check, 9 in all.
[[nodiscard]] bool holdsOrganisationCode(std::string_view code);
/// Japanese corporate number: 13 digits, the first is the check.
[[nodiscard]] bool holdsCorporateNumber(std::string_view digits);
/// GB 11643-1999, 17 digits and the check.
[[nodiscard]] bool holdsResidentId(std::string_view id);
/// Japanese individual number: 12 digits.
[[nodiscard]] bool holdsMyNumber(std::string_view digits);
/// IMO numbers of ships and of companies: 7 digits.
[[nodiscard]] bool holdsImoShip(std::string_view digits);
[[nodiscard]] bool holdsImoCompany(std::string_view digits);
/// ISO 6346: four letters and 7 digits.
[[nodiscard]] bool holdsContainer(std::string_view number);
/// ISO 6166: letters expanded, then Luhn.
[[nodiscard]] bool holdsIsin(std::string_view isin);

}  // namespace seabridge::compliance
