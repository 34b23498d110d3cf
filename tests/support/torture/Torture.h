// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// Sizes and seeds of tests that try many times (reliability.md part 3).
namespace seabridge::support {

/// `ci` in `./dev test`; `large` in `./dev torture`, which sets SEABRIDGE_TORTURE.
[[nodiscard]] std::size_t sized(std::size_t ci, std::size_t large);

/// SEABRIDGE_SEED, or a fixed one in CI and a fresh one in a torture; prints it with the test's
/// name.
[[nodiscard]] std::uint64_t seedOf(const char* test);

}  // namespace seabridge::support
