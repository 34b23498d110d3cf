// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded by LD_PRELOAD: stands before libc's write and sync calls of a real program and obeys a
// DiskPlan. Without its checked variants.
#undef _FORTIFY_SOURCE
#include "support/faults/DiskPlan.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

namespace {

using seabridge::support::Death;
using seabridge::support::DiskPlan;

/// Null where there is none.
DiskPlan* plan() {
    static DiskPlan* const kPlan = []() -> DiskPlan* {
        const char* path = std::getenv(seabridge::support::kDiskPlanVariable);
        const int file = path == nullptr ? -1 : open(path, O_RDWR | O_CLOEXEC);
        if (file < 0) return nullptr;
        void* memory = mmap(nullptr, sizeof(DiskPlan), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        close(file);
        return memory == MAP_FAILED ? nullptr : static_cast<DiskPlan*>(memory);
    }();
    return kPlan;
}

bool isVoteLock(int file) {
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const auto length = readlink(link, path, sizeof path - 1);
    if (length < 0) return false;
    path[length] = 0;
    const char* name = std::strrchr(path, '/');
    return name != nullptr && std::strcmp(name, "/vote.lock") == 0;
}

void die() { kill(getpid(), SIGKILL); }

bool diesAt(Death moment) {
    return plan()->death == moment && plan()->locks == plan()->deathAt;
}

long written(int file, const void* in, std::size_t size, long offset) {
    const auto write = [&](std::size_t n) { return syscall(SYS_pwrite64, file, in, n, offset); };
    if (plan() == nullptr || !isVoteLock(file)) return write(size);
    ++plan()->locks;
    if (diesAt(Death::BeforeWrite)) die();
    if (diesAt(Death::HalfWritten)) {
        (void)write(size / 2);
        die();
    }
    const auto done = write(size);
    if (diesAt(Death::Written)) die();
    return done;
}

int synced(int file, long call) {
    const auto sync = [&] { return static_cast<int>(syscall(call, file)); };
    if (plan() == nullptr) return sync();
    if (plan()->isStalled) ++plan()->stalls;
    while (plan()->isStalled) usleep(5000);
    const int done = sync();
    if (plan()->death == Death::Synced && isVoteLock(file) && diesAt(Death::Synced)) {
        const auto delay = plan()->delayUs.load();
        std::thread([delay] {
            usleep(delay);
            die();
        }).detach();
    }
    return done;
}

}  // namespace

extern "C" {

ssize_t pwrite(int file, const void* in, size_t size, off_t offset) {
    return written(file, in, size, offset);
}
ssize_t pwrite64(int file, const void* in, size_t size, off64_t offset) {
    return written(file, in, size, offset);
}
int fsync(int file) { return synced(file, SYS_fsync); }
int fdatasync(int file) { return synced(file, SYS_fdatasync); }
}
