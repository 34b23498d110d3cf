// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "codec/Shape.h"
#include "crypto/Sign.h"
#include "trade/QuoteParts.h"

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <limits>
#include <set>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

/// JSON a person wrote, into the values of codec/Fields.h. Strict: a member that no field names is
/// refused (it may be a slip of the pen), and so is one that is missing, unless it is optional.
/// | integers            | number without fraction, or digits in a string                      |
/// | enum                | the word of nameOf(E), or its number                                 |
/// | Bytes, FixedBytes   | hexadecimal                                                          |
/// | optional            | null or absent, or the value                                         |
/// | vector, array, pair | array                                                                |
/// | struct with fields  | object                                                               |
/// | crypto::PublicKey   | 32 bytes in hex, or the object that Json.h prints                    |
/// | trade::Day          | "2024-03-05"                                                         |
namespace seabridge::cli {

using Json = nlohmann::json;
/// The error is InvalidInput, and its detail begins with the path: "members[2].roles: ...".
using JsonRead = base::Result<void>;

inline constexpr std::size_t kMaxJsonBytes = 16 << 20;

/// Refuses a member that stands twice in an object, depth over 32 and comments.
[[nodiscard]] base::Result<Json> parseJson(std::string_view text);

[[nodiscard]] JsonRead readJson(const Json& in, crypto::PublicKey& out, const std::string& path);
[[nodiscard]] JsonRead readJson(const Json& in, trade::Day& out, const std::string& path);
template <class T>
[[nodiscard]] JsonRead readJson(const Json& in, T& out, const std::string& path);

/// The value that `text` spells.
template <class T>
[[nodiscard]] base::Result<T> fromJson(std::string_view text) {
    const auto json = parseJson(text);
    if (!json) return std::unexpected(json.error());
    base::Result<T> value(std::in_place);
    if (const auto done = readJson(*json, *value, std::string()); !done)
        return std::unexpected(done.error());
    return value;
}

[[nodiscard]] std::unexpected<base::Error> badJson(const std::string& path, std::string_view what);

namespace detail {

template <class E>
concept Named = requires(E value) {
    { nameOf(value) } -> std::convertible_to<std::string_view>;
};

[[nodiscard]] base::Result<std::int64_t> signedFrom(const Json& in, const std::string& path);
[[nodiscard]] base::Result<std::uint64_t> unsignedFrom(const Json& in, const std::string& path);
[[nodiscard]] base::Result<base::Bytes> hexFrom(const Json& in, const std::string& path);

template <class T>
JsonRead readInteger(const Json& in, T& out, const std::string& path) {
    const auto value = [&] {
        if constexpr (std::is_signed_v<T>) return signedFrom(in, path);
        else return unsignedFrom(in, path);
    }();
    if (!value) return std::unexpected(value.error());
    using Limits = std::numeric_limits<T>;
    if (*value < Limits::min() || *value > Limits::max()) return badJson(path, "out of range");
    out = static_cast<T>(*value);
    return {};
}

/// Words are looked up among the known values; all enums of the ledger are of one byte.
template <class E>
JsonRead readEnum(const Json& in, E& out, const std::string& path) {
    static_assert(sizeof(E) == 1);
    for (unsigned number = 0; number < 256; ++number) {
        const auto value = static_cast<E>(number);
        if (!isKnown(value)) continue;
        bool isMeant = in.is_number_unsigned() && in.get<std::uint64_t>() == number;
        if constexpr (Named<E>)
            isMeant |= in.is_string() && in.get_ref<const std::string&>() == nameOf(value);
        if (!isMeant) continue;
        out = value;
        return {};
    }
    return badJson(path, "unknown word");
}

template <class T>
JsonRead readElements(const Json& in, T& out, const std::string& path) {
    for (std::size_t i = 0; i < in.size(); ++i)
        if (auto done = readJson(in[i], out[i], fmt::format("{}[{}]", path, i)); !done)
            return done;
    return {};
}

struct ReadMembers {
    const Json& in;
    const std::string& path;
    JsonRead done = {};
    std::set<std::string_view> known = {};

    template <class T>
    void operator()(std::string_view name, T& member) {
        known.insert(name);
        if (!done) return;
        const auto at = path.empty() ? std::string(name) : fmt::format("{}.{}", path, name);
        const auto found = in.find(name);
        if (found != in.end()) done = readJson(*found, member, at);
        else if constexpr (codec::detail::isOptional<T>) member.reset();
        else done = badJson(at, "missing");
    }
};

template <class T>
JsonRead readObject(const Json& in, T& out, const std::string& path) {
    if (!in.is_object()) return badJson(path, "not an object");
    ReadMembers reader{in, path};
    T::fields(out, reader);
    if (!reader.done) return reader.done;
    for (const auto& item : in.items())
        if (!reader.known.contains(item.key()))
            return badJson(path, "unknown member " + item.key());
    return {};
}

}  // namespace detail

template <class T>
JsonRead readJson(const Json& in, T& out, const std::string& path) {
    namespace shape = codec::detail;
    if constexpr (std::is_same_v<T, bool>) {
        if (!in.is_boolean()) return badJson(path, "neither true nor false");
        out = in.get<bool>();
    } else if constexpr (std::is_enum_v<T>) return detail::readEnum(in, out, path);
    else if constexpr (std::is_integral_v<T>) return detail::readInteger(in, out, path);
    else if constexpr (std::is_same_v<T, std::string>) {
        if (!in.is_string()) return badJson(path, "not a text");
        out = in.get<std::string>();
    } else if constexpr (std::is_same_v<T, base::Bytes> || shape::isFixed<T>) {
        auto bytes = detail::hexFrom(in, path);
        if (!bytes) return std::unexpected(bytes.error());
        if constexpr (shape::isFixed<T>) {
            const auto fixed = T::from(*bytes);
            if (!fixed) return badJson(path, fmt::format("not {} bytes", T::kSize));
            out = *fixed;
        } else out = std::move(*bytes);
    } else if constexpr (shape::isOptional<T>) {
        out.reset();
        if (!in.is_null()) return readJson(in, out.emplace(), path);
    } else if constexpr (shape::isVector<T>) {
        if (!in.is_array()) return badJson(path, "not an array");
        out.clear();
        // One by one: a list of millions of zeros must not become millions of values.
        for (std::size_t i = 0; i < in.size(); ++i)
            if (auto done = readJson(in[i], out.emplace_back(), fmt::format("{}[{}]", path, i));
                !done)
                return done;
    } else if constexpr (shape::isArray<T>) {
        if (!in.is_array() || in.size() != out.size()) return badJson(path, "not that array");
        return detail::readElements(in, out, path);
    } else if constexpr (shape::isPair<T>) {
        if (!in.is_array() || in.size() != 2) return badJson(path, "not a pair");
        auto done = readJson(in[0], out.first, path + "[0]");
        return done ? readJson(in[1], out.second, path + "[1]") : done;
    } else if constexpr (shape::WithFields<T>) return detail::readObject(in, out, path);
    else static_assert(shape::unsupported<T>, "this type has no form in JSON");
    return {};
}

}  // namespace seabridge::cli
