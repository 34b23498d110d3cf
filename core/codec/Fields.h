// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ensure.h"
#include "codec/Cbor.h"
#include "codec/Shape.h"

#include <algorithm>
#include <limits>
#include <string>

/// Values to bytes and back by their fields, written once (architecture.md, transaction kind):
///     static void fields(auto& self, auto&& visit) { visit("trade", self.trade); ... }
/// | bool, integers             | the same; OutOfRange beyond the type                           |
/// | enum                       | its number, unsigned; read only if isKnown(E), found by ADL    |
/// | std::string, Bytes         | text, byte string                                              |
/// | FixedBytes<N>              | byte string of N                                               |
/// | optional                   | null or the value                                              |
/// | vector; std::array; pair   | array; array of N; array of 2                                  |
/// | variant of types with kKind| [number of kKind, value]                                       |
/// | struct with fields         | array of exactly its fields, in order                          |
/// A type with another form has `void encode(Encoder&, const X&)` and `Decoded<void>
/// decode(Decoder&, X&)` in its own namespace, found by ADL.
namespace seabridge::codec {

template <class T>
void encode(Encoder& out, const T& value);
template <class T>
[[nodiscard]] Decoded<void> decode(Decoder& in, T& out);

/// Canonical bytes of a value.
template <class T>
[[nodiscard]] base::Bytes encoded(const T& value) {
    Encoder out;
    encode(out, value);
    return out.take();
}

/// The value that `bytes` spells as a whole. A claimed count makes it reserve no more memory than
/// bytes remain; beyond that a vector grows with the elements that were really read.
template <class T>
[[nodiscard]] Decoded<T> decoded(base::ByteView bytes) {
    Decoder in(bytes);
    Decoded<T> value(std::in_place);
    if (const auto done = decode(in, *value); !done) return std::unexpected(done.error());
    if (const auto done = in.finish(); !done) return std::unexpected(done.error());
    return value;
}

namespace detail {

[[nodiscard]] Decoded<void> expectCount(Decoder& in, std::size_t count);
[[nodiscard]] Decoded<void> readFixed(Decoder& in, std::uint8_t* out, std::size_t size);
[[nodiscard]] Decoded<void> readText(Decoder& in, std::string& out);
[[nodiscard]] Decoded<void> readBytes(Decoder& in, base::Bytes& out);
[[nodiscard]] Decoded<void> readBool(Decoder& in, bool& out);
[[nodiscard]] Decoded<std::int64_t> readSigned(Decoder& in, std::int64_t min, std::int64_t max);
[[nodiscard]] Decoded<std::uint64_t> readUnsigned(Decoder& in, std::uint64_t max, Refusal over);

struct CountFields {
    std::size_t count = 0;
    void operator()(std::string_view, const auto&) { ++count; }
};

struct WriteFields {
    Encoder& out;
    void operator()(std::string_view, const auto& member) { encode(out, member); }
};

struct ReadFields {
    Decoder& in;
    Decoded<void> done;
    void operator()(std::string_view, auto& member) {
        if (!done) return;
        // Assigned where it is a refusal only: that costs as much as to read a short item.
        if (auto now = decode(in, member); !now) done = std::move(now);
    }
};

template <class T>
std::size_t fieldCount(const T& value) {
    CountFields counter;
    T::fields(value, counter);
    return counter.count;
}

template <class T>
void writeEnum(Encoder& out, T value) {
    const auto number = static_cast<std::underlying_type_t<T>>(value);
    if constexpr (std::is_signed_v<decltype(number)>) ENSURE(number >= 0);
    out.unsignedInt(static_cast<std::uint64_t>(number));
}

template <class T>
Decoded<void> readEnum(Decoder& in, T& out) {
    using Number = std::underlying_type_t<T>;
    constexpr auto kMax = static_cast<std::uint64_t>(std::numeric_limits<Number>::max());
    const auto number = readUnsigned(in, kMax, Refusal::UnknownValue);
    if (!number) return std::unexpected(number.error());
    const auto value = static_cast<T>(*number);
    if (!isKnown(value)) return in.refuse(Refusal::UnknownValue);
    out = value;
    return {};
}

template <class T>
Decoded<void> readInteger(Decoder& in, T& out) {
    using Limits = std::numeric_limits<T>;
    if constexpr (std::is_signed_v<T>) {
        const auto value = readSigned(in, Limits::min(), Limits::max());
        if (!value) return std::unexpected(value.error());
        out = static_cast<T>(*value);
    } else {
        const auto value = readUnsigned(in, Limits::max(), Refusal::OutOfRange);
        if (!value) return std::unexpected(value.error());
        out = static_cast<T>(*value);
    }
    return {};
}

template <class T>
void writeElements(Encoder& out, const T& elements) {
    out.array(elements.size());
    for (const auto& element : elements) encode(out, element);
}

template <class T>
Decoded<void> readVector(Decoder& in, std::vector<T>& out) {
    static_assert(!std::is_same_v<T, bool>, "vector<bool> has no elements to read into");
    const auto count = in.array();
    if (!count) return std::unexpected(count.error());
    out.clear();
    // The count is a claim: what it makes us reserve is bounded by the bytes that back it.
    out.reserve(std::min(*count, in.remaining() / sizeof(T)));
    for (std::size_t i = 0; i < *count; ++i)
        if (auto done = decode(in, out.emplace_back()); !done) return done;
    return {};
}

template <class... Ts>
void writeVariant(Encoder& out, const std::variant<Ts...>& value) {
    out.array(2);
    std::visit(
        [&]<class T>(const T& alternative) {
            out.unsignedInt(kindNumber<T>);
            encode(out, alternative);
        },
        value);
}

template <class... Ts>
Decoded<void> readVariant(Decoder& in, std::variant<Ts...>& out) {
    static_assert(kindsDiffer(static_cast<std::variant<Ts...>*>(nullptr)));
    Decoded<void> done = expectCount(in, 2);
    if (!done) return done;
    const auto kind = in.unsignedInt();
    if (!kind) return std::unexpected(kind.error());
    const bool found = ((kindNumber<Ts> == *kind &&
                         (done = decode(in, out.template emplace<Ts>()), true)) || ...);
    if (!found) return in.refuse(Refusal::UnknownValue);
    return done;
}

template <class T>
Decoded<void> readOptional(Decoder& in, std::optional<T>& out) {
    static_assert(!isOptional<T>, "null would have two meanings");
    const auto isNull = in.tryNull();
    if (!isNull) return std::unexpected(isNull.error());
    out.reset();
    if (*isNull) return {};
    return decode(in, out.emplace());
}

template <class T>
Decoded<void> readStruct(Decoder& in, T& out) {
    ReadFields reader{in, expectCount(in, fieldCount(out))};
    T::fields(out, reader);
    return reader.done;
}

}  // namespace detail

template <class T>
void encode(Encoder& out, const T& value) {
    if constexpr (std::is_same_v<T, bool>) out.boolean(value);
    else if constexpr (std::is_enum_v<T>) detail::writeEnum(out, value);
    else if constexpr (std::is_integral_v<T> && std::is_signed_v<T>) out.integer(value);
    else if constexpr (std::is_integral_v<T>) out.unsignedInt(value);
    else if constexpr (std::is_same_v<T, std::string>) out.text(value);
    else if constexpr (std::is_same_v<T, base::Bytes> || detail::isFixed<T>) out.bytes(value);
    else if constexpr (detail::isOptional<T>) {
        static_assert(!detail::isOptional<typename T::value_type>, "null would mean two things");
        value ? encode(out, *value) : out.null();
    } else if constexpr (detail::isVector<T> || detail::isArray<T>) {
        detail::writeElements(out, value);
    } else if constexpr (detail::isPair<T>) {
        out.array(2);
        encode(out, value.first);
        encode(out, value.second);
    } else if constexpr (detail::isVariant<T>) detail::writeVariant(out, value);
    else if constexpr (detail::WithFields<const T>) {
        out.array(detail::fieldCount(value));
        T::fields(value, detail::WriteFields{out});
    } else static_assert(detail::unsupported<T>, "this type has no form in bytes");
}

template <class T>
Decoded<void> decode(Decoder& in, T& out) {
    if constexpr (std::is_same_v<T, bool>) return detail::readBool(in, out);
    else if constexpr (std::is_enum_v<T>) return detail::readEnum(in, out);
    else if constexpr (std::is_integral_v<T>) return detail::readInteger(in, out);
    else if constexpr (std::is_same_v<T, std::string>) return detail::readText(in, out);
    else if constexpr (std::is_same_v<T, base::Bytes>) return detail::readBytes(in, out);
    else if constexpr (detail::isFixed<T>) return detail::readFixed(in, out.data.data(), T::kSize);
    else if constexpr (detail::isOptional<T>) return detail::readOptional(in, out);
    else if constexpr (detail::isVector<T>) return detail::readVector(in, out);
    else if constexpr (detail::isArray<T>) {
        auto done = detail::expectCount(in, out.size());
        for (auto& element : out)
            if (done) done = decode(in, element);
        return done;
    } else if constexpr (detail::isPair<T>) {
        auto done = detail::expectCount(in, 2);
        if (done) done = decode(in, out.first);
        if (done) done = decode(in, out.second);
        return done;
    } else if constexpr (detail::isVariant<T>) return detail::readVariant(in, out);
    else if constexpr (detail::WithFields<T>) return detail::readStruct(in, out);
    else static_assert(detail::unsupported<T>, "this type has no form in bytes");
}

}  // namespace seabridge::codec
