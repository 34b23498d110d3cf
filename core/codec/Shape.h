// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"

#include <array>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

/// Which C++ types have a form in bytes and in print: shared by Fields.h and Json.h.
namespace seabridge::codec::detail {

struct AnyField {
    void operator()(std::string_view, const auto&) const {}
};

/// A struct with `static void fields(auto& self, auto&& visit)`.
template <class T>
concept WithFields = requires(T& value) { T::fields(value, AnyField{}); };

template <class T>
inline constexpr bool isFixed = false;
template <std::size_t N, class Tag>
inline constexpr bool isFixed<base::FixedBytes<N, Tag>> = true;

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <class T>
inline constexpr bool isVector = false;
template <class T>
inline constexpr bool isVector<std::vector<T>> = true;

template <class T>
inline constexpr bool isArray = false;
template <class T, std::size_t N>
inline constexpr bool isArray<std::array<T, N>> = true;

template <class T>
inline constexpr bool isPair = false;
template <class A, class B>
inline constexpr bool isPair<std::pair<A, B>> = true;

/// A std::variant, or a class that is one by inheritance.
template <class... Ts>
void variantOf(const std::variant<Ts...>&);
template <class T>
inline constexpr bool isVariant = requires(const T& value) { variantOf(value); };

/// The number of an alternative of a variant, from its kKind.
template <class T>
inline constexpr auto kindNumber = static_cast<std::uint64_t>(T::kKind);

/// No two alternatives may have one number.
template <class... Ts>
constexpr bool kindsDiffer(const std::variant<Ts...>*) {
    constexpr std::array<std::uint64_t, sizeof...(Ts)> kinds{kindNumber<Ts>...};
    for (std::size_t i = 0; i < kinds.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (kinds[i] == kinds[j]) return false;
    return true;
}

template <class T>
inline constexpr bool unsupported = false;

}  // namespace seabridge::codec::detail
