// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliance/Spelling.h"

#include <array>

namespace seabridge::compliance {
namespace {

struct Variant {
    std::string_view written;
    char meant;
};

constexpr auto kVariants = std::to_array<Variant>({
    {"\u3000", ' '}, {"\u00A0", ' '}, {"\u2007", ' '}, {"\u202F", ' '}, {"\u2009", ' '},
    {"\u2010", '-'}, {"\u2011", '-'}, {"\u2012", '-'}, {"\u2013", '-'}, {"\u2014", '-'},
    {"\u2015", '-'}, {"\u2212", '-'},
});

/// U+FF01 to U+FF5E are ASCII 0x21 to 0x7E moved; here as UTF-8. 0 if `text` begins otherwise.
char fullWidthAt(std::string_view text) {
    if (text.size() < 3 || text[0] != '\xEF') return 0;
    const int middle = static_cast<unsigned char>(text[1]) - 0xBC;
    const int last = static_cast<unsigned char>(text[2]) - 0x80;
    if (middle < 0 || middle > 1 || last < 0 || last > 0x3F) return 0;
    const int ascii = middle * 0x40 + last + 0x20;
    return ascii > 0x20 && ascii < 0x7F ? static_cast<char>(ascii) : '\0';
}

const Variant* variantAt(std::string_view text) {
    for (const Variant& variant : kVariants) {
        if (text.starts_with(variant.written)) return &variant;
    }
    return nullptr;
}

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

bool isKnown(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
           c == '.' || c == '/';
}

}  // namespace

std::string asciiOf(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        std::size_t used = 1;
        char meant = upper(text.front());
        if (const Variant* variant = variantAt(text)) {
            used = variant->written.size();
            meant = variant->meant;
        } else if (const char wide = fullWidthAt(text); wide != 0 && isKnown(wide)) {
            used = 3;
            meant = upper(wide);
        }
        out += meant;
        text.remove_prefix(used);
    }
    return out;
}

std::string withoutSeparators(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c != ' ' && c != '-' && c != '.' && c != '/') out += c;
    }
    return out;
}

bool isSpelledLikeSsn(std::string_view text) {
    constexpr std::string_view kForm = "000-00-0000";
    const std::string ascii = asciiOf(text);
    const std::size_t first = ascii.find_first_not_of(' ');
    if (first == std::string::npos) return false;
    const std::string_view middle =
        std::string_view(ascii).substr(first, ascii.find_last_not_of(' ') - first + 1);
    if (middle.size() != kForm.size()) return false;
    for (std::size_t i = 0; i < kForm.size(); ++i) {
        const bool digit = middle[i] >= '0' && middle[i] <= '9';
        const bool gap = middle[i] == '-' || middle[i] == ' ';
        if (kForm[i] == '0' ? !digit : !gap) return false;
    }
    return true;
}

}  // namespace seabridge::compliance
