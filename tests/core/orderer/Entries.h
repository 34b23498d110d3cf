// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orderer/Orderer.h"

#include <random>

namespace seabridge::test {

/// Entry `position` of every test: its bytes follow from the position alone.
[[nodiscard]] inline base::Bytes entryAt(std::uint64_t position) {
    std::mt19937 random(static_cast<unsigned>(position));
    base::Bytes out(1 + random() % 3000);
    for (auto& byte : out) byte = static_cast<std::uint8_t>(random());
    return out;
}

[[nodiscard]] inline std::vector<base::Bytes> entriesFrom(std::uint64_t position,
                                                          std::size_t count) {
    std::vector<base::Bytes> out;
    for (std::size_t i = 0; i < count; ++i) out.push_back(entryAt(position + i));
    return out;
}

/// Page by page to the end; fewer where a read fails.
[[nodiscard]] inline std::vector<base::Bytes> allFrom(orderer::Orderer& order,
                                                      std::uint64_t position) {
    std::vector<base::Bytes> out;
    for (;;) {
        auto page = order.read(position + out.size());
        if (!page || page->empty()) return out;
        for (auto& entry : *page) out.push_back(std::move(entry));
    }
}

/// Every entry is where it belongs, without a gap.
[[nodiscard]] inline bool isWhole(orderer::Orderer& order) {
    const auto first = order.firstPosition();
    return allFrom(order, first) == entriesFrom(first, order.nextPosition() - first);
}

}  // namespace seabridge::test
