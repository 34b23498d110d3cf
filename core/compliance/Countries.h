// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

/// What identifiers say about countries. Fixed tables: see the README for their date.
namespace seabridge::compliance {

/// True for an officially assigned alpha-2 code of ISO 3166-1, in upper case.
[[nodiscard]] bool isCountryCode(std::string_view code);

/// Length of an IBAN of `country` (ISO 13616 registry); nothing where it has none (CN, US, JP ...).
[[nodiscard]] std::optional<std::size_t> ibanLengthOf(std::string_view country);

/// True for the first two digits of a Chinese resident identity number (GB/T 2260 provinces,
/// Hong Kong, Macao and Taiwan with the codes of their residence permits).
[[nodiscard]] bool isChineseProvince(std::string_view digits);

}  // namespace seabridge::compliance
