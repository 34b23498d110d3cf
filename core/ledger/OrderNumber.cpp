// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/OrderNumber.h"

#include "base/Ensure.h"
#include "ledger/Rules.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace seabridge::ledger {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::size_t kBodyBeforeSequence = 12;     // "SB-26-CN-US-"

std::optional<std::uint64_t> numberFrom(std::string_view digits) {
    std::uint64_t value = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, problem] = std::from_chars(digits.data(), end, value);
    if (problem != std::errc{} || stop != end) return std::nullopt;
    return value;
}

}  // namespace

std::optional<char> checkCharacterOf(std::string_view body) {
    if (body.empty()) return std::nullopt;
    unsigned product = 36;
    for (const char c : body) {
        const std::size_t value = kAlphabet.find(c);
        if (value == std::string_view::npos) return std::nullopt;
        const unsigned sum = (product + static_cast<unsigned>(value)) % 36;
        product = (sum == 0 ? 36 : sum) * 2 % 37;
    }
    return kAlphabet[(37 - product) % 36];
}

std::string orderNumberOf(int year2, std::string_view sellerCountry, std::string_view buyerCountry,
                          std::uint64_t sequence) {
    ENSURE(year2 >= 0 && year2 <= 99);
    ENSURE(isCountry(sellerCountry) && isCountry(buyerCountry));
    const std::string text =
        fmt::format("SB-{:02}-{}-{}-{:06}", year2, sellerCountry, buyerCountry, sequence);
    std::string body = text;
    std::erase(body, '-');
    return text + '-' + checkCharacterOf(body).value();
}

bool isOrderNumber(std::string_view text) {
    constexpr std::size_t kTail = 2;    // hyphen and check character
    if (text.size() < kBodyBeforeSequence + 6 + kTail) return false;
    if (text.size() > kBodyBeforeSequence + 20 + kTail) return false;
    const auto year = numberFrom(text.substr(3, 2));
    const auto sequence = numberFrom(
        text.substr(kBodyBeforeSequence, text.size() - kBodyBeforeSequence - kTail));
    const std::string_view seller = text.substr(6, 2);
    const std::string_view buyer = text.substr(9, 2);
    if (!year || !sequence || !isCountry(seller) || !isCountry(buyer)) return false;
    return text == orderNumberOf(static_cast<int>(*year), seller, buyer, *sequence);
}

}  // namespace seabridge::ledger
