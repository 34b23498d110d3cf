// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Decimal.h"

#include "base/Ensure.h"

#include <algorithm>

namespace seabridge::ledger {
namespace {

constexpr std::size_t kMaxWholeDigits = 19;
constexpr std::size_t kMaxPlaces = 18;

bool isDigits(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool appendDigits(std::uint64_t& value, std::string_view digits) {
    for (const char c : digits) {
        if (__builtin_mul_overflow(value, std::uint64_t{10}, &value)) return false;
        if (__builtin_add_overflow(value, static_cast<std::uint64_t>(c - '0'), &value)) {
            return false;
        }
    }
    return true;
}

}  // namespace

std::optional<Decimal> decimalFrom(std::string_view text) {
    if (text.size() > kMaxWholeDigits + 1 + kMaxPlaces) return std::nullopt;
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    std::string_view places;
    if (point != std::string_view::npos) {
        places = text.substr(point + 1);
        if (places.empty()) return std::nullopt;
    }
    if (whole.empty() || whole.size() > kMaxWholeDigits || places.size() > kMaxPlaces) {
        return std::nullopt;
    }
    if (!isDigits(whole) || !isDigits(places)) return std::nullopt;
    if (whole.size() > 1 && whole.front() == '0') return std::nullopt;
    Decimal decimal{0, static_cast<int>(places.size())};
    if (!appendDigits(decimal.digits, whole) || !appendDigits(decimal.digits, places)) {
        return std::nullopt;
    }
    return decimal;
}

std::uint64_t powerOfTen(int exponent) {
    ENSURE(exponent >= 0 && exponent <= 19);
    std::uint64_t power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

}  // namespace seabridge::ledger
