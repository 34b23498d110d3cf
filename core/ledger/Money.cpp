// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Money.h"

#include "base/Ensure.h"
#include "ledger/Decimal.h"

#include <algorithm>
#include <limits>

namespace seabridge::ledger {

bool isCurrencyCode(std::string_view code) {
    const auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    return code.size() >= 3 && code.size() <= 12 && std::ranges::all_of(code, allowed);
}

std::optional<Money> add(const Money& left, const Money& right) {
    Money sum{left.currency, 0};
    if (left.currency != right.currency) return std::nullopt;
    if (__builtin_add_overflow(left.amountMinor, right.amountMinor, &sum.amountMinor)) {
        return std::nullopt;
    }
    return sum;
}

std::optional<std::int64_t> minorFromDecimal(std::string_view text, int scale) {
    if (scale < 0 || scale > kMaxScale) return std::nullopt;
    const auto decimal = decimalFrom(text);
    if (!decimal || decimal->places > scale) return std::nullopt;
    std::uint64_t minor = 0;
    if (__builtin_mul_overflow(decimal->digits, powerOfTen(scale - decimal->places), &minor)) {
        return std::nullopt;
    }
    if (minor > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(minor);
}

std::string decimalFromMinor(std::int64_t amountMinor, int scale) {
    ENSURE(scale >= 0 && scale <= kMaxScale);
    const bool negative = amountMinor < 0;
    const auto bits = static_cast<std::uint64_t>(amountMinor);
    std::string text = std::to_string(negative ? ~bits + 1 : bits);
    const auto places = static_cast<std::size_t>(scale);
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    if (places > 0) text.insert(text.size() - places, 1, '.');
    return negative ? "-" + text : text;
}

}  // namespace seabridge::ledger
