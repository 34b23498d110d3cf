// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/// A computer that can be put to sleep: in a test that includes this, in one of its sources only.
namespace seabridge::support {

inline std::atomic<std::int64_t> sleptSeconds = 0;

}  // namespace seabridge::support

// In place of libc's for the whole program. The kernel's other clocks stand still during a sleep;
// this one goes on.
extern "C" int clock_gettime(clockid_t clock, timespec* time) noexcept {
    const auto done = static_cast<int>(syscall(SYS_clock_gettime, clock, time));
    if (clock == CLOCK_BOOTTIME) time->tv_sec += seabridge::support::sleptSeconds;
    return done;
}
