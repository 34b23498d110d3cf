// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Order numbers: every peer derives the same one, and a person can copy it without a slip.
namespace seabridge::ledger {

/// Check character of ISO 7064 MOD 37,36 over `body` (0-9, A-Z, at least one). It finds every
/// single wrong character and nearly all exchanged neighbours. Nothing for other bodies.
[[nodiscard]] std::optional<char> checkCharacterOf(std::string_view body);

/// "SB-26-CN-US-000702-5": the year modulo 100 (0 to 99), the countries of seller and buyer (two
/// letters A-Z each), the sequence with at least six digits, and the check character over all
/// before it without hyphens. Values outside that are our own broken invariant (ENSURE).
[[nodiscard]] std::string orderNumberOf(int year2, std::string_view sellerCountry,
                                        std::string_view buyerCountry, std::uint64_t sequence);

/// True for exactly the texts `orderNumberOf` can give.
[[nodiscard]] bool isOrderNumber(std::string_view text);

}  // namespace seabridge::ledger
