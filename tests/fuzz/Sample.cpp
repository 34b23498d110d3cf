// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Sample.h"

#include <array>

namespace seabridge::fuzz {

std::uint64_t below(Random& random, std::uint64_t bound) {
    return bound == 0 ? 0 : random() % bound;
}

std::uint64_t anyNumber(Random& random) {
    const std::uint64_t bits = random() >> below(random, 64);
    switch (below(random, 8)) {
        case 0: return 0;
        case 1: return ~std::uint64_t{0};
        case 2: return std::uint64_t{1} << below(random, 64);
        case 3: return (std::uint64_t{1} << below(random, 64)) - 1;
        default: return bits;
    }
}

std::string anyText(Random& random) {
    static constexpr std::array kPieces{"a",  "Z",   "0",  " ",   "-",  ".",  "é",  "ß",
                                        "東", "深圳", "が", "か\u3099", "😀", "\u202e", "\u200d", "\""};
    std::string out;
    for (auto count = below(random, 12); count > 0; --count)
        out += kPieces.at(below(random, kPieces.size()));
    return out;
}

}  // namespace seabridge::fuzz
