// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec/Fields.h"
#include "trade/QuoteParts.h"

#include <random>
#include <string>

/// Any value that has a form in bytes, made up from its fields alone: a kind, entity or message that
/// comes tomorrow is sampled without a line of its own.
namespace seabridge::fuzz {

using Random = std::mt19937_64;

[[nodiscard]] std::uint64_t below(Random& random, std::uint64_t bound);
/// Of every order of magnitude, the ends included.
[[nodiscard]] std::uint64_t anyNumber(Random& random);
/// Well-formed UTF-8 of one to four bytes a character; may be empty.
[[nodiscard]] std::string anyText(Random& random);

template <class T>
void sample(Random& random, T& out);

namespace detail {

struct SampleFields {
    Random& random;
    void operator()(std::string_view, auto& member) { sample(random, member); }
};

template <class E>
E anyKnown(Random& random) {
    static const std::vector<E> known = [] {
        std::vector<E> out;
        for (unsigned number = 0; number <= 1023; ++number) {
            const auto value = static_cast<E>(number);
            if (static_cast<unsigned>(value) == number && isKnown(value)) out.push_back(value);
        }
        return out;
    }();
    return known.at(below(random, known.size()));
}

template <class... Ts>
void sampleVariant(Random& random, std::variant<Ts...>& out) {
    auto at = below(random, sizeof...(Ts));
    ((at-- == 0 ? sample(random, out.template emplace<Ts>()) : void()), ...);
}

}  // namespace detail

template <class T>
void sample(Random& random, T& out) {
    namespace shape = codec::detail;
    if constexpr (std::is_same_v<T, bool>) out = below(random, 2) == 1;
    else if constexpr (std::is_enum_v<T>) out = detail::anyKnown<T>(random);
    else if constexpr (std::is_integral_v<T>) out = static_cast<T>(anyNumber(random));
    else if constexpr (std::is_same_v<T, std::string>) out = anyText(random);
    else if constexpr (std::is_same_v<T, trade::Day>) {
        out.number = static_cast<std::int32_t>(below(random, trade::Day::kLast + 1));
    } else if constexpr (shape::isFixed<T>) {
        for (auto& byte : out.data) byte = static_cast<std::uint8_t>(random());
    } else if constexpr (std::is_same_v<T, base::Bytes>) {
        out.resize(below(random, 40));
        for (auto& byte : out) byte = static_cast<std::uint8_t>(random());
    } else if constexpr (shape::isOptional<T>) {
        out.reset();
        if (below(random, 2) == 1) sample(random, out.emplace());
    } else if constexpr (shape::isVector<T> || shape::isArray<T>) {
        if constexpr (shape::isVector<T>) out.assign(below(random, 4), {});
        for (auto& element : out) sample(random, element);
    } else if constexpr (shape::isPair<T>) {
        sample(random, out.first);
        sample(random, out.second);
    } else if constexpr (shape::isVariant<T>) detail::sampleVariant(random, out);
    else T::fields(out, detail::SampleFields{random});
}

template <class T>
[[nodiscard]] T sampleOf(Random& random) {
    T out;
    sample(random, out);
    return out;
}

}  // namespace seabridge::fuzz
