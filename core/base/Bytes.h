// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Owned and borrowed bytes, and fixed-size values such as hashes and keys.
namespace seabridge::base {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// A value of exactly N bytes, ordered bytewise. `Tag` keeps values of one size but another
/// meaning apart (a hash is not a key). Zero-initialised by default.
template <std::size_t N, class Tag>
struct FixedBytes {
    static constexpr std::size_t kSize = N;
    std::array<std::uint8_t, N> data{};

    /// The value held by `view`, or nothing unless its length is exactly N.
    [[nodiscard]] static std::optional<FixedBytes> from(ByteView view) {
        if (view.size() != N) return std::nullopt;
        FixedBytes out;
        std::memcpy(out.data.data(), view.data(), N);
        return out;
    }
    [[nodiscard]] ByteView view() const { return ByteView(data); }
    operator ByteView() const { return view(); }
    [[nodiscard]] bool isZero() const { return data == std::array<std::uint8_t, N>{}; }
    auto operator<=>(const FixedBytes&) const = default;
};

struct HashTag;
/// A SHA-256 value.
using Hash = FixedBytes<32, HashTag>;

/// Lower-case hexadecimal.
[[nodiscard]] std::string toHex(ByteView bytes);
/// Strict: even length, digits of either case only. Nothing otherwise.
[[nodiscard]] std::optional<Bytes> fromHex(std::string_view text);
/// fromHex for exactly N bytes.
template <class Fixed>
[[nodiscard]] std::optional<Fixed> fixedFromHex(std::string_view text) {
    if (text.size() != Fixed::kSize * 2) return std::nullopt;
    const auto bytes = fromHex(text);
    return bytes ? Fixed::from(*bytes) : std::nullopt;
}

[[nodiscard]] inline ByteView viewOf(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
[[nodiscard]] inline Bytes bytesOf(ByteView view) { return {view.begin(), view.end()}; }
[[nodiscard]] inline std::string textOf(ByteView view) {
    return {reinterpret_cast<const char*>(view.data()), view.size()};
}
inline void append(Bytes& out, ByteView more) { out.insert(out.end(), more.begin(), more.end()); }

/// The bytes of a number, least significant first: as numbers stand in the files.
template <std::unsigned_integral Number>
[[nodiscard]] constexpr std::array<std::uint8_t, sizeof(Number)> littleBytes(Number number) {
    std::array<std::uint8_t, sizeof(Number)> out{};
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = std::uint8_t(number >> (8 * i));
    return out;
}
template <std::unsigned_integral Number>
void appendLittle(Bytes& out, Number number) {
    append(out, littleBytes(number));
}
/// The number whose bytes stand at `at`; they must be there.
template <std::unsigned_integral Number>
[[nodiscard]] constexpr Number littleAt(ByteView bytes, std::size_t at) {
    Number out = 0;
    for (std::size_t i = 0; i < sizeof out; ++i)
        out = Number(out | Number(Number(bytes[at + i]) << (8 * i)));
    return out;
}

}  // namespace seabridge::base

/// Fixed values are uniformly distributed (hashes, keys, random ids), so their head is the hash.
template <std::size_t N, class Tag>
struct std::hash<seabridge::base::FixedBytes<N, Tag>> {
    std::size_t operator()(const seabridge::base::FixedBytes<N, Tag>& value) const noexcept {
        static_assert(N >= sizeof(std::size_t));
        std::size_t head;
        std::memcpy(&head, value.data.data(), sizeof head);
        return head;
    }
};
