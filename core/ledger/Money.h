// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Money: minor units of a currency of the ledger (ledger.md section 2). Never floating point.
namespace seabridge::ledger {

/// The most decimal places a currency may define; 10^18 still fits an amount.
inline constexpr int kMaxScale = 18;

/// True for the text code of a currency of the ledger: 3 to 12 of A-Z, 0-9 and '-'.
[[nodiscard]] bool isCurrencyCode(std::string_view code);

/// Names a currency of the ledger by its text code, e.g. "CNY" or "USD-T1". A decoded one is
/// foreign until `isCurrencyCode(code)`; the empty one names nothing.
struct CurrencyId {
    std::string code;

    static void fields(auto& self, auto&& visit) { visit("code", self.code); }
    auto operator<=>(const CurrencyId&) const = default;
};

/// An amount in minor units; the number of decimal places stands in the currency's definition.
struct Money {
    CurrencyId currency;
    std::int64_t amountMinor = 0;

    static void fields(auto& self, auto&& visit) {
        visit("currency", self.currency);
        visit("amountMinor", self.amountMinor);
    }
    bool operator==(const Money&) const = default;
};

/// Nothing if the currencies differ or the result does not fit 64 bits.
[[nodiscard]] std::optional<Money> add(const Money& left, const Money& right);

/// Minor units of an amount a person or a file wrote: digits, then optionally '.' and one to
/// `scale` digits. ASCII digits only, no sign, space, exponent, grouping or needless leading zero;
/// nothing for all else, for a value over 64 bits, and for a scale outside 0 to kMaxScale.
[[nodiscard]] std::optional<std::int64_t> minorFromDecimal(std::string_view text, int scale);

/// "-12.05" for (-1205, 2), "12" for (12, 0): all `scale` places, no grouping. Needs a scale of 0
/// to kMaxScale. What is not negative reads back by `minorFromDecimal`.
[[nodiscard]] std::string decimalFromMinor(std::int64_t amountMinor, int scale);

}  // namespace seabridge::ledger
