// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

/// What the disk of a real program does to it (reliability.md F20, F25): DiskShim.cpp is loaded
/// before libc, and the program and the test that started it map one file with this plan.
namespace seabridge::support {

/// Where in the writing of a vote lock the process dies.
enum class Death : std::uint32_t { None, BeforeWrite, HalfWritten, Written, Synced };

struct DiskPlan {
    std::atomic<Death> death;               ///< at the lock's write number `deathAt`
    std::atomic<std::uint32_t> deathAt;     ///< from 1, that of opening it
    std::atomic<std::uint32_t> delayUs;     ///< Synced: so long after, while the program goes on
    std::atomic<std::uint32_t> locks;       ///< writes of a vote lock so far
    std::atomic<bool> isStalled;            ///< no sync returns until it is false again
    std::atomic<std::uint32_t> stalls;      ///< syncs that waited for that
};

inline constexpr const char* kDiskPlanVariable = "SEABRIDGE_DISK_PLAN";

}  // namespace seabridge::support
