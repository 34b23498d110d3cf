// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliance/MyNumber.h"

#include "compliance/CheckDigits.h"
#include "compliance/Spelling.h"

#include <algorithm>
#include <array>
#include <string>

namespace seabridge::compliance {
namespace {

constexpr std::size_t kLength = 12;
constexpr std::size_t kGroup = 4;
constexpr std::size_t kBytesBefore = 64;
constexpr std::size_t kBytesBehind = 32;

constexpr std::array<std::string_view, 4> kNames{"個人番号", "マイナンバー", "MYNUMBER", "ﾏｲﾅﾝﾊﾞｰ"};

struct Sign {
    char ascii = 0;             ///< a digit, ' ' or '-'; 0 for all else
    std::size_t bytes = 1;
};

Sign signAt(std::string_view text) {
    const auto wide = static_cast<unsigned char>(text.front());
    std::size_t bytes = wide < 0xC2 ? 1 : wide < 0xE0 ? 2 : 3;
    bytes = std::min(bytes, text.size());
    const std::string ascii = asciiOf(text.substr(0, bytes));
    if (ascii.size() != 1) return {};
    const bool known = (ascii[0] >= '0' && ascii[0] <= '9') || ascii[0] == ' ' || ascii[0] == '-';
    return known ? Sign{ascii[0], bytes} : Sign{};
}

bool isDigit(const Sign& sign) { return sign.ascii >= '0' && sign.ascii <= '9'; }

struct Run {
    std::string digits;
    std::size_t bytes = 0;
};

/// All digits from `text` on, or `most` of them.
Run digitsAt(std::string_view text, std::size_t most = std::string_view::npos) {
    Run run;
    while (run.bytes < text.size() && run.digits.size() < most) {
        const Sign sign = signAt(text.substr(run.bytes));
        if (!isDigit(sign)) break;
        run.digits += sign.ascii;
        run.bytes += sign.bytes;
    }
    return run;
}

/// Three groups of four with one separator between; empty if `text` begins otherwise.
Run groupsAt(std::string_view text) {
    Run run;
    while (run.digits.size() < kLength) {
        if (!run.digits.empty()) {
            if (run.bytes == text.size()) return {};
            const Sign sign = signAt(text.substr(run.bytes));
            if (sign.ascii != ' ' && sign.ascii != '-') return {};
            run.bytes += sign.bytes;
        }
        const Run group = digitsAt(text.substr(run.bytes), kGroup + 1);
        if (group.digits.size() != kGroup) return {};
        run.digits += group.digits;
        run.bytes += group.bytes;
    }
    return run;
}

bool isNamedAt(std::string_view text, std::size_t offset, std::size_t length) {
    const std::size_t from = offset > kBytesBefore ? offset - kBytesBefore : 0;
    const std::string near =
        withoutSeparators(asciiOf(text.substr(from, offset - from + length + kBytesBehind)));
    return std::ranges::any_of(kNames, [&](std::string_view name) {
        return near.find(name) != std::string::npos;
    });
}

}  // namespace

std::vector<MyNumberHit> findMyNumbers(std::string_view text) {
    std::vector<MyNumberHit> hits;
    for (std::size_t at = 0; at < text.size();) {
        const Run plain = digitsAt(text.substr(at));
        const Run groups = plain.digits.size() == kGroup ? groupsAt(text.substr(at)) : Run{};
        const Run& run = groups.digits.empty() ? plain : groups;
        const bool hit = run.digits.size() == kLength && holdsMyNumber(run.digits);
        if (hit) hits.push_back({at, run.bytes, isNamedAt(text, at, run.bytes)});
        at += std::max<std::size_t>(hit ? run.bytes : plain.bytes, 1);
    }
    return hits;
}

}  // namespace seabridge::compliance
