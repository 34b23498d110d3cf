// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/torture/Torture.h"

#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

namespace seabridge::support {

namespace {

bool isTorture() { return std::getenv("SEABRIDGE_TORTURE") != nullptr; }

}  // namespace

std::size_t sized(std::size_t ci, std::size_t large) { return isTorture() ? large : ci; }

std::uint64_t seedOf(const char* test) {
    const char* given = std::getenv("SEABRIDGE_SEED");
    const std::uint64_t seed = given != nullptr ? std::stoull(given)
                               : isTorture()    ? std::random_device()()
                                                : 20'261'125;
    std::fprintf(stderr, "%s: SEABRIDGE_SEED=%llu\n", test,
                 static_cast<unsigned long long>(seed));
    return seed;
}

}  // namespace seabridge::support
