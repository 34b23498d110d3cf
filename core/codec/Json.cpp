// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/Json.h"

#include "base/Text.h"

#include <fmt/format.h>
#include <iterator>

namespace seabridge::codec {

namespace {

constexpr std::uint64_t kExactMax = std::uint64_t{1} << 53;

std::string_view shortEscape(char c) {
    switch (c) {
        case '"': return "\\\"";
        case '\\': return "\\\\";
        case '\b': return "\\b";
        case '\f': return "\\f";
        case '\n': return "\\n";
        case '\r': return "\\r";
        case '\t': return "\\t";
        default: return {};
    }
}

}  // namespace

std::string jsonQuoted(std::string_view text) {
    const bool wellFormed = base::isUtf8(text);
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<std::uint8_t>(c);
        if (const auto escape = shortEscape(c); !escape.empty()) out += escape;
        else if (byte < 0x20) fmt::format_to(std::back_inserter(out), "\\u{:04x}", byte);
        else if (byte >= 0x80 && !wellFormed) out += "\\ufffd";
        else out += c;
    }
    return out += '"';
}

namespace detail {

std::string jsonInteger(std::uint64_t value) {
    return value > kExactMax ? fmt::format("\"{}\"", value) : std::to_string(value);
}

std::string jsonInteger(std::int64_t value) {
    if (value >= 0) return jsonInteger(static_cast<std::uint64_t>(value));
    constexpr auto kExactMin = -static_cast<std::int64_t>(kExactMax);
    return value < kExactMin ? fmt::format("\"{}\"", value) : std::to_string(value);
}

}  // namespace detail

}  // namespace seabridge::codec
