// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderer/Base64.h"

#include <array>

namespace seabridge::orderer {
namespace {

constexpr std::string_view kDigits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t kNone = 0xFF;

constexpr auto kValues = [] {
    std::array<std::uint8_t, 256> out{};
    out.fill(kNone);
    for (std::size_t i = 0; i < kDigits.size(); ++i)
        out[static_cast<std::uint8_t>(kDigits[i])] = static_cast<std::uint8_t>(i);
    return out;
}();

}  // namespace

std::string toBase64(base::ByteView bytes) {
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = group << 8 | (i < count ? bytes[at + i] : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            out.push_back(i <= count ? kDigits[group >> (18 - 6 * i) & 63] : '=');
    }
    return out;
}

std::optional<base::Bytes> fromBase64(std::string_view text) {
    if (text.size() % 4 != 0) return std::nullopt;
    std::size_t padding = 0;
    while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=')
        ++padding;
    base::Bytes out;
    out.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char c : text.substr(0, text.size() - padding)) {
        const auto value = kValues[static_cast<std::uint8_t>(c)];
        if (value == kNone) return std::nullopt;
        bits = bits << 6 | value;
        held += 6;
        if (held < 8) continue;
        held -= 8;
        out.push_back(static_cast<std::uint8_t>(bits >> held));
        bits &= (1U << held) - 1;
    }
    if (bits != 0 || held != 2 * padding) return std::nullopt;
    return out;
}

}  // namespace seabridge::orderer
