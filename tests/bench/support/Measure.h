// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace seabridge::bench {

/// Time on the wall that `work` takes.
[[nodiscard]] double seconds(const std::function<void()>& work);

/// What a piece of work took, on the wall and of all cores together. Where other programs compete
/// for the cores the second says more.
struct Cost {
    double wall = 0;
    double cores = 0;

    Cost& operator+=(const Cost& more);
};
[[nodiscard]] Cost costOf(const std::function<void()>& work);

/// Memory of this process that is in use, after what was freed is given back to the system.
[[nodiscard]] std::uint64_t residentBytes();

/// `work(core)` on each core at once; how many there are.
std::size_t onAllCores(const std::function<void(std::size_t core, std::size_t cores)>& work);

}  // namespace seabridge::bench
