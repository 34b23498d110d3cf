// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliance/CheckDigits.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>

namespace seabridge::compliance {
namespace {


int digitOf(char c) { return c - '0'; }

/// 0 to 9, then A = 10 to Z = 35.
int valueOf(char c) { return c <= '9' ? c - '0' : c - 'A' + 10; }

int weightedSum(std::string_view text, std::span<const int> weights) {
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) sum += valueOf(text[i]) * weights[i];
    return sum;
}

int mod97(std::string_view alphanumeric) {
    int rest = 0;
    for (const char c : alphanumeric) {
        const int value = valueOf(c);
        rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
    }
    return rest;
}

/// ISO 6346 gives letters 10 upwards without the multiples of 11.
int containerValueOf(char c) {
    const int value = valueOf(c);
    return value < 10 ? value : value + (value - 1) / 10;
}

}  // namespace

bool holdsMod97(std::string_view alphanumeric) {
    const std::size_t body = alphanumeric.size() - 2;
    const int check = digitOf(alphanumeric[body]) * 10 + digitOf(alphanumeric[body + 1]);
    return check == 98 - mod97(std::string(alphanumeric.substr(0, body)) + "00");
}

bool holdsSocialCredit(std::string_view code) {
    int sum = 0;
    int weight = 1;
    for (const char c : code.substr(0, 17)) {
        sum += static_cast<int>(kSocialCreditAlphabet.find(c)) * weight;
        weight = weight * 3 % 31;
    }
    return kSocialCreditAlphabet[static_cast<std::size_t>((31 - sum % 31) % 31)] == code[17];
}

bool holdsOrganisationCode(std::string_view code) {
    static constexpr std::array kWeights{3, 7, 9, 10, 5, 8, 4, 2};
    return "0X987654321"[weightedSum(code, kWeights) % 11] == code[8];
}

bool holdsCorporateNumber(std::string_view digits) {
    static constexpr std::array kWeights{2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};
    return digitOf(digits[0]) == 9 - weightedSum(digits.substr(1), kWeights) % 9;
}

bool holdsResidentId(std::string_view id) {
    static constexpr std::array kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    return "10X98765432"[weightedSum(id, kWeights) % 11] == id[17];
}

bool holdsMyNumber(std::string_view digits) {
    static constexpr std::array kWeights{6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    const int rest = weightedSum(digits, kWeights) % 11;
    return digitOf(digits[11]) == (rest <= 1 ? 0 : 11 - rest);
}

bool holdsImoShip(std::string_view digits) {
    static constexpr std::array kWeights{7, 6, 5, 4, 3, 2};
    return weightedSum(digits, kWeights) % 10 == digitOf(digits[6]);
}

bool holdsImoCompany(std::string_view digits) {
    static constexpr std::array kWeights{8, 6, 4, 2, 9, 7};
    return (11 - weightedSum(digits, kWeights) % 11) % 10 == digitOf(digits[6]);
}

bool holdsContainer(std::string_view number) {
    int sum = 0;
    for (std::size_t i = 0; i < 10; ++i) sum += containerValueOf(number[i]) << i;
    return sum % 11 % 10 == digitOf(number[10]);
}

bool holdsIsin(std::string_view isin) {
    std::string digits;
    for (const char c : isin) digits += std::to_string(valueOf(c));
    int sum = 0;
    bool doubled = false;
    for (std::size_t i = digits.size(); i-- > 0; doubled = !doubled) {
        const int value = digitOf(digits[i]) * (doubled ? 2 : 1);
        sum += value / 10 + value % 10;
    }
    return sum % 10 == 0;
}

}  // namespace seabridge::compliance
