// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec/Shape.h"

#include <concepts>
#include <string>

/// Prints the fields of a value (Fields.h) as compact JSON (RFC 8259), for audit and `--json`. Only
/// a print: nothing is hashed or read back from it.
/// | integers                    | number; a string beyond +-2^53, which JavaScript would round  |
/// | enum                        | nameOf(E) as a string where ADL finds one, else the number    |
/// | Bytes, FixedBytes           | lower-case hex string                                         |
/// | optional                    | null or the value                                             |
/// | vector, std::array, pair    | array                                                         |
/// | variant of types with kKind | {"kind": number, its fields}                                  |
/// A type with another form has `void appendJson(std::string&, const X&)` in its own namespace.
namespace seabridge::codec {

/// A JSON string with its quotes. Characters beyond ASCII stay; each byte beyond ASCII of a text
/// that is not UTF-8 becomes U+FFFD.
[[nodiscard]] std::string jsonQuoted(std::string_view text);

template <class T>
void appendJson(std::string& out, const T& value);

template <class T>
[[nodiscard]] std::string toJson(const T& value) {
    std::string out;
    appendJson(out, value);
    return out;
}

namespace detail {

[[nodiscard]] std::string jsonInteger(std::int64_t value);
[[nodiscard]] std::string jsonInteger(std::uint64_t value);

template <class E>
concept Named = requires(E value) {
    { nameOf(value) } -> std::convertible_to<std::string_view>;
};

template <class T>
void appendNumber(std::string& out, T value) {
    using Wide = std::conditional_t<std::is_signed_v<T>, std::int64_t, std::uint64_t>;
    out += jsonInteger(static_cast<Wide>(value));
}

template <class T>
void appendEnum(std::string& out, T value) {
    if constexpr (Named<T>) out += jsonQuoted(nameOf(value));
    else appendNumber(out, static_cast<std::underlying_type_t<T>>(value));
}

/// Members of an object, with commas between them.
struct PrintFields {
    std::string& out;
    bool first = true;
    void operator()(std::string_view name, const auto& member) {
        if (!first) out += ',';
        first = false;
        out += jsonQuoted(name);
        out += ':';
        appendJson(out, member);
    }
};

void appendElements(std::string& out, const auto& elements) {
    out += '[';
    for (bool first = true; const auto& element : elements) {
        if (!first) out += ',';
        first = false;
        appendJson(out, element);
    }
    out += ']';
}

template <class T>
void appendObject(std::string& out, const T& value, PrintFields members) {
    T::fields(value, members);
    out += '}';
}

template <class... Ts>
void appendVariant(std::string& out, const std::variant<Ts...>& value) {
    std::visit(
        [&]<class T>(const T& alternative) {
            out += "{\"kind\":";
            appendNumber(out, kindNumber<T>);
            appendObject(out, alternative, {out, false});
        },
        value);
}

}  // namespace detail

template <class T>
void appendJson(std::string& out, const T& value) {
    if constexpr (std::is_same_v<T, bool>) out += value ? "true" : "false";
    else if constexpr (std::is_enum_v<T>) detail::appendEnum(out, value);
    else if constexpr (std::is_integral_v<T>) detail::appendNumber(out, value);
    else if constexpr (std::is_same_v<T, std::string>) out += jsonQuoted(value);
    else if constexpr (std::is_same_v<T, base::Bytes> || detail::isFixed<T>) {
        out += '"' + base::toHex(value) + '"';
    } else if constexpr (detail::isOptional<T>) {
        if (value) appendJson(out, *value);
        else out += "null";
    } else if constexpr (detail::isVector<T> || detail::isArray<T>) {
        detail::appendElements(out, value);
    } else if constexpr (detail::isPair<T>) {
        out += '[';
        appendJson(out, value.first);
        out += ',';
        appendJson(out, value.second);
        out += ']';
    } else if constexpr (detail::isVariant<T>) detail::appendVariant(out, value);
    else if constexpr (detail::WithFields<const T>) {
        out += '{';
        detail::appendObject(out, value, {out});
    } else static_assert(detail::unsupported<T>, "this type has no form in JSON");
}

}  // namespace seabridge::codec
