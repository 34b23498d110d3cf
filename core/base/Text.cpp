// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace seabridge::base {

namespace {

/// Reads one code point at `at` and moves on; false on malformed input.
bool nextCodePoint(std::string_view text, std::size_t& at, char32_t& out) {
    const auto byteAt = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t first = byteAt(at);
    if (first < 0x80) {
        out = first;
        ++at;
        return true;
    }
    const std::size_t extra = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    if (first < 0xC2 || first > 0xF4 || at + extra >= text.size()) return false;
    char32_t value = first & (0x3F >> extra);
    for (std::size_t i = 1; i <= extra; ++i) {
        const std::uint8_t byte = byteAt(at + i);
        if ((byte & 0xC0) != 0x80) return false;
        value = value << 6 | (byte & 0x3F);
    }
    constexpr char32_t kSmallest[] = {0, 0x80, 0x800, 0x10000};
    if (value < kSmallest[extra] || value > 0x10FFFF) return false;
    if (value >= 0xD800 && value <= 0xDFFF) return false;
    out = value;
    at += extra + 1;
    return true;
}

bool isHidden(char32_t c) {
    struct Range {
        char32_t first, last;
    };
    static constexpr Range kHidden[] = {
        {0x0000, 0x001F}, {0x007F, 0x009F}, {0x00AD, 0x00AD}, {0x034F, 0x034F}, {0x061C, 0x061C},
        {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F}, {0x200B, 0x200F}, {0x2028, 0x202E},
        {0x2060, 0x206F}, {0x3164, 0x3164}, {0xE000, 0xF8FF}, {0xFDD0, 0xFDEF}, {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0x1D173, 0x1D17A}, {0xE0000, 0xE00FF},
        {0xE01F0, 0xE0FFF}, {0xF0000, 0x10FFFF},
    };
    if ((c & 0xFFFE) == 0xFFFE) return true;
    for (const auto& range : kHidden)
        if (c >= range.first && c <= range.last) return true;
    return false;
}

}  // namespace

bool isUtf8(std::string_view text) {
    const auto isAscii = [](char c) { return static_cast<std::uint8_t>(c) < 0x80; };
    auto at = static_cast<std::size_t>(std::ranges::find_if_not(text, isAscii) - text.begin());
    char32_t c = 0;
    while (at < text.size())
        if (!nextCodePoint(text, at, c)) return false;
    return true;
}

bool isPlainText(std::string_view text) {
    std::size_t at = 0;
    char32_t c = 0;
    while (at < text.size())
        if (!nextCodePoint(text, at, c) || isHidden(c)) return false;
    return true;
}

}  // namespace seabridge::base
