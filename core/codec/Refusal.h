// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace seabridge::codec {

/// Why bytes are refused (ledger.md section 2): a closed list. A number is never reused.
enum class Refusal : int {
    Truncated = 1,          ///< input ends inside an item
    TrailingBytes = 2,      ///< input goes on after the item
    NotShortest = 3,        ///< integer, length or count that has a shorter spelling
    IndefiniteLength = 4,   ///< indefinite length, or a break
    Float = 5,
    Tag = 6,
    SimpleValue = 7,        ///< simple value other than false, true, null
    Reserved = 8,           ///< additional information 28..30; 31 on an integer or tag
    BadUtf8 = 9,
    KeyOrder = 10,          ///< map keys not ascending, bytewise by their encoding
    DuplicateKey = 11,
    TooDeep = 12,           ///< item at depth 17
    LengthOverInput = 13,   ///< length or count that the rest of the input cannot hold
    WrongType = 14,
    WrongCount = 15,        ///< another number of elements or bytes than the type has
    OutOfRange = 16,        ///< integer that the type cannot hold
    UnknownValue = 17,      ///< enumerator or kind that is not defined
    Empty = 18,             ///< for users of the codec: something has to be there
    TooLong = 19,           ///< for users of the codec: over their limit
};

/// Stable kebab-case name, e.g. "not-shortest".
[[nodiscard]] std::string_view nameOf(Refusal refusal);

}  // namespace seabridge::codec
