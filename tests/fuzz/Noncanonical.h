// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/Sample.h"

#include <optional>
#include <string_view>
#include <vector>

/// Spellings that the codec must refuse, made from a canonical one without the codec's help.
namespace seabridge::fuzz {

enum class Fault {
    LongerHead,       ///< integer, length or count with a shorter spelling; two-byte true
    Trailing,
    Truncated,
    Indefinite,       ///< the same string, array or map with an open end
    Float,
    Tag,
    BadUtf8,
    TooDeep,          ///< wrapped in arrays beyond the limit
    LengthOverInput,  ///< up to 2^64 - 1
    Simple,           ///< undefined and unassigned simple values
    Reserved,         ///< additional information 28 to 30
    Break,            ///< where no item is open
    KeyOrder,
    DuplicateKey,
    // Only in bytes of a known type:
    OtherString,      ///< bytes as text, text as bytes
    MapInPlace,
    OneMore,          ///< an array with an element that nobody asked for
};
inline constexpr std::size_t kFaults = 17;

[[nodiscard]] std::string_view nameOf(Fault fault);
/// True where only a known type refuses it.
[[nodiscard]] bool needsType(Fault fault);

/// One item of an encoding, its elements and keys among the others.
struct Item {
    std::size_t begin = 0;
    std::size_t headBytes = 0;
    std::size_t end = 0;   ///< of its elements too
    unsigned major = 0;
    std::uint64_t argument = 0;
};
/// All items of canonical bytes, outer ones first.
[[nodiscard]] std::vector<Item> itemsOf(base::ByteView canonical);

/// `canonical` with the fault at some item that can have it; nothing if none can.
[[nodiscard]] std::optional<base::Bytes> withFault(base::ByteView canonical, Fault fault,
                                                   Random& random);

}  // namespace seabridge::fuzz
