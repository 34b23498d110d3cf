// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Rate.h"

#include "base/Ensure.h"
#include "ledger/Decimal.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace seabridge::ledger {
namespace {

__extension__ using Wide = unsigned __int128;

constexpr int kMaxSignificantDigits = 18;

bool isScale(int scale) { return scale >= 0 && scale <= kMaxScale; }

std::optional<Wide> multiply(Wide a, Wide b) {
    Wide product = 0;
    if (__builtin_mul_overflow(a, b, &product)) return std::nullopt;
    return product;
}

/// amount x above x 10^shift / below; a negative shift stands below. See the header.
std::optional<std::int64_t> convert(std::int64_t amount, std::uint64_t above, std::uint64_t below,
                                    int shift, Rounding rounding) {
    if (amount < 0) return std::nullopt;
    std::optional<Wide> dividend = multiply(static_cast<Wide>(amount), above);
    if (dividend && shift > 0) dividend = multiply(*dividend, powerOfTen(shift));
    const std::optional<Wide> divisor = multiply(below, powerOfTen(std::max(0, -shift)));
    if (!dividend || !divisor) return std::nullopt;
    Wide quotient = *dividend / *divisor;
    if (rounding == Rounding::Up && *dividend % *divisor != 0) ++quotient;
    if (quotient > static_cast<Wide>(std::numeric_limits<std::int64_t>::max())) return std::nullopt;
    return static_cast<std::int64_t>(quotient);
}

/// The e with 10^e <= n / d < 10^(e + 1).
int exponentOf(const Rate& rate) {
    int exponent = 0;
    Wide above = rate.numerator;
    Wide below = rate.denominator;
    for (; above >= below * 10; below *= 10) ++exponent;
    for (; above < below; above *= 10) --exponent;
    return exponent;
}

Wide widePowerOfTen(int exponent) {
    Wide power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

/// `digits` x 10^exponentOfLast in plain notation.
std::string plainText(std::uint64_t digits, int exponentOfLast) {
    std::string text = std::to_string(digits);
    if (exponentOfLast >= 0) return text.append(static_cast<std::size_t>(exponentOfLast), '0');
    const auto places = static_cast<std::size_t>(-exponentOfLast);
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    text.insert(text.size() - places, 1, '.');
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

}  // namespace

std::strong_ordering Rate::operator<=>(const Rate& other) const {
    return static_cast<Wide>(numerator) * other.denominator <=>
           static_cast<Wide>(other.numerator) * denominator;
}

bool isRate(const Rate& rate) {
    return rate.numerator > 0 && rate.denominator > 0 &&
           std::gcd(rate.numerator, rate.denominator) == 1;
}

std::optional<Rate> makeRate(std::uint64_t numerator, std::uint64_t denominator) {
    if (numerator == 0 || denominator == 0) return std::nullopt;
    const std::uint64_t common = std::gcd(numerator, denominator);
    return Rate{numerator / common, denominator / common};
}

std::optional<std::int64_t> quoteFromBase(std::int64_t amountBase, const Rate& rate, Scales scales,
                                          Rounding rounding) {
    if (!isRate(rate) || !isScale(scales.base) || !isScale(scales.quote)) return std::nullopt;
    return convert(amountBase, rate.numerator, rate.denominator, scales.quote - scales.base,
                   rounding);
}

std::optional<std::int64_t> baseFromQuote(std::int64_t amountQuote, const Rate& rate, Scales scales,
                                          Rounding rounding) {
    if (!isRate(rate) || !isScale(scales.base) || !isScale(scales.quote)) return std::nullopt;
    return convert(amountQuote, rate.denominator, rate.numerator, scales.base - scales.quote,
                   rounding);
}

std::optional<Rate> divide(const Rate& a, const Rate& b) {
    if (!isRate(a) || !isRate(b)) return std::nullopt;
    // Both in lowest terms: what is left to cancel stands crosswise, so the result is in lowest
    // terms and fits 64 bits whenever the true quotient does.
    const std::uint64_t tops = std::gcd(a.numerator, b.numerator);
    const std::uint64_t bottoms = std::gcd(a.denominator, b.denominator);
    Rate result;
    if (__builtin_mul_overflow(a.numerator / tops, b.denominator / bottoms, &result.numerator) ||
        __builtin_mul_overflow(a.denominator / bottoms, b.numerator / tops, &result.denominator)) {
        return std::nullopt;
    }
    return result;
}

std::optional<Rate> medianOf(std::span<const Rate> submissions) {
    if (submissions.empty() || !std::ranges::all_of(submissions, isRate)) return std::nullopt;
    std::vector<Rate> sorted(submissions.begin(), submissions.end());
    std::ranges::sort(sorted);
    return sorted[(sorted.size() - 1) / 2];
}

std::optional<Rate> rateFromDecimal(std::string_view text) {
    const auto decimal = decimalFrom(text);
    if (!decimal || decimal->digits >= powerOfTen(kMaxSignificantDigits)) return std::nullopt;
    return makeRate(decimal->digits, powerOfTen(decimal->places));
}

RateText decimalOf(const Rate& rate, int significantDigits) {
    ENSURE(isRate(rate));
    ENSURE(significantDigits >= 1 && significantDigits <= kMaxSignificantDigits);
    int exponentOfLast = exponentOf(rate) - significantDigits + 1;
    // Neither side passes 2^64 x 10^18, since the quotient has `significantDigits` digits.
    const Wide above = rate.numerator * widePowerOfTen(std::max(0, -exponentOfLast));
    const Wide below = rate.denominator * widePowerOfTen(std::max(0, exponentOfLast));
    auto digits = static_cast<std::uint64_t>(above / below);
    const Wide rest = above % below;
    const Wide twice = rest * 2;
    if (twice > below || (twice == below && digits % 2 == 1)) ++digits;
    return {plainText(digits, exponentOfLast), rest != 0};
}

}  // namespace seabridge::ledger
