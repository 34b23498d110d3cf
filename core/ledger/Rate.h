// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Money.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Exchange rates as exact fractions, and conversion of amounts at them (ledger.md section 2).
/// Every function here gives the same answer on every machine, for every input.
namespace seabridge::ledger {

/// Quote currency per one *major* unit of base. Valid when both are above 0 and in lowest terms;
/// the default is no rate, and a decoded one is foreign until `isRate`.
struct Rate {
    std::uint64_t numerator = 0;
    std::uint64_t denominator = 1;

    static void fields(auto& self, auto&& visit) {
        visit("numerator", self.numerator);
        visit("denominator", self.denominator);
    }
    bool operator==(const Rate&) const = default;
    /// By value, cross-multiplied in 128 bits: always exact.
    std::strong_ordering operator<=>(const Rate& other) const;
};

[[nodiscard]] bool isRate(const Rate& rate);

/// The fraction in lowest terms; nothing if either is 0.
[[nodiscard]] std::optional<Rate> makeRate(std::uint64_t numerator, std::uint64_t denominator);

/// What is owed rounds up to the next minor unit (the debtor bears it); what is drawn from a book
/// or pool rounds down.
enum class Rounding { Up, Down };

/// Decimal places of the two currencies of a pair, each 0 to kMaxScale.
struct Scales {
    int base = 0;
    int quote = 0;
};

/// amountBase x n x 10^scaleQuote / (d x 10^scaleBase), in minor units.
///
/// Order of operations, part of the rules: (1) the powers of ten cancel, so that 10^|difference|
/// stands on one side only; (2) amount x n, then x that power if it stands above, and d x that
/// power if it stands below, in unsigned 128 bits, refused when a product does not fit; (3) one
/// division, rounded; (4) refused unless it fits int64. A product that does not fit belongs to a
/// quotient over 2^64, so a refusal says exactly "the true result does not fit an amount".
///
/// Nothing also for a negative amount, an invalid rate or a scale outside 0 to kMaxScale.
[[nodiscard]] std::optional<std::int64_t> quoteFromBase(std::int64_t amountBase, const Rate& rate,
                                                        Scales scales, Rounding rounding);
/// The inverse, amountQuote x d x 10^scaleBase / (n x 10^scaleQuote), by the same rules.
[[nodiscard]] std::optional<std::int64_t> baseFromQuote(std::int64_t amountQuote, const Rate& rate,
                                                        Scales scales, Rounding rounding);

/// a / b exactly, in lowest terms; nothing if that does not fit 64 bits or one is invalid.
[[nodiscard]] std::optional<Rate> divide(const Rate& a, const Rate& b);

/// The lower middle of the submissions, never a mean (ledger.md section 2): of four sorted the
/// second. Nothing if there are none or one is invalid.
[[nodiscard]] std::optional<Rate> medianOf(std::span<const Rate> submissions);

/// Digits, then optionally '.' and digits; ASCII, no sign, space, exponent, grouping or needless
/// leading zero; at most 18 significant digits (counted from the first that is not 0, trailing
/// zeros included) and 18 decimal places; above 0. Nothing for all else.
[[nodiscard]] std::optional<Rate> rateFromDecimal(std::string_view text);

/// `inexact` when digits were lost; then show the fraction's text as "about".
struct RateText {
    std::string text;
    bool inexact = false;
};
/// Plain decimal notation with at most `significantDigits` (1 to 18), half to even, without
/// trailing zeros behind the point. Needs a valid rate.
[[nodiscard]] RateText decimalOf(const Rate& rate, int significantDigits = 12);

}  // namespace seabridge::ledger
