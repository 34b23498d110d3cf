// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/Sample.h"

#include <span>

namespace seabridge::fuzz {

/// A type that is decoded from bytes of others, or from disk.
struct WireType {
    std::string_view name;
    /// True if the bytes are accepted. ENSUREs that they are then the value's only spelling.
    bool (*accepts)(base::ByteView bytes);
    base::Bytes (*sample)(Random& random);  ///< the encoding of a made-up value
    /// No map and no exchange of bytes and text can stand anywhere in it.
    bool isTyped = true;
};

/// Order entries, blocks, transactions, documents and what the state holds.
[[nodiscard]] std::span<const WireType> ledgerTypes();
/// Requests and answers of peers and light nodes, and what both keep on disk.
[[nodiscard]] std::span<const WireType> messageTypes();
/// Any item at all, maps too.
[[nodiscard]] const WireType& itemType();

template <class T>
bool acceptsValue(base::ByteView bytes) {
    const auto value = codec::decoded<T>(bytes);
    if (!value) return false;
    const auto again = codec::encoded(*value);
    ENSURE(std::ranges::equal(again, bytes));
    return true;
}

template <class T>
base::Bytes sampleValue(Random& random) {
    return codec::encoded(sampleOf<T>(random));
}

template <class T>
constexpr WireType wireType(std::string_view name) {
    return {name, acceptsValue<T>, sampleValue<T>};
}

}  // namespace seabridge::fuzz
