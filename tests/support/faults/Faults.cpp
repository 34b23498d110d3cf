// SPDX-License-Identifier: GPL-3.0-or-later
// Declares what it replaces itself: the system's headers add attributes and checked variants.
#undef _FORTIFY_SOURCE
#include "support/faults/Faults.h"

#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <sys/stat.h>
#include <sys/syscall.h>

extern "C" long syscall(long number, ...) noexcept;

namespace {

using seabridge::support::Fault;

struct Plan {
    bool armed = false;
    Fault fault = Fault::Io;
    std::size_t at = 0;
    std::size_t calls = 0;
    dev_t device = 0;
};
Plan plan;

// From <fcntl.h>: O_CREAT, and what takes a mode besides it, O_TMPFILE.
constexpr int kCreates = 0100;
constexpr int kTakesMode = 0100 | 020000000;

enum class Call { Move, MoveOut, Space, Other };  // reads; writes; what else needs space; the rest

bool counts(Call call) {
    switch (plan.fault) {
        case Fault::Interrupt:
        case Fault::Short: return call == Call::Move || call == Call::MoveOut;
        case Fault::NoSpace: return call == Call::MoveOut || call == Call::Space;
        case Fault::Io: return true;
    }
    return false;
}

bool isOurs(int file) {
    struct stat status {};
    return fstat(file, &status) == 0 && status.st_dev == plan.device &&
           (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode));
}

/// The errno that this call ends with, -1 for a short one, 0 for none.
int verdict(Call call) {
    if (!counts(call)) return 0;
    ++plan.calls;
    if (plan.calls < plan.at || (plan.calls > plan.at && plan.fault != Fault::NoSpace)) return 0;
    switch (plan.fault) {
        case Fault::Io: return EIO;
        case Fault::NoSpace: return plan.calls == plan.at && call == Call::MoveOut ? -1 : ENOSPC;
        case Fault::Interrupt: return EINTR;
        case Fault::Short: return -1;
    }
    return 0;
}

/// Carries out a read or write of `size` bytes, or fails as planned.
template <class Do>
long moved(int file, Call call, std::size_t size, const Do& act) {
    if (!plan.armed || !isOurs(file)) return act(size);
    const int error = verdict(call);
    if (error == 0) return act(size);
    if (error == -1) return act(size > 1 ? size / 2 : size);
    errno = error;
    return -1;
}

template <class Do>
int done(bool ours, Call call, const Do& act) {
    if (plan.armed && ours)
        if (const int error = verdict(call); error > 0) {
            errno = error;
            return -1;
        }
    return static_cast<int>(act());
}

int opened(const char* path, int flags, unsigned mode) {
    struct stat status {};
    char folder[4096];
    std::strncpy(folder, path, sizeof folder - 1);
    folder[sizeof folder - 1] = 0;
    if (char* slash = std::strrchr(folder, '/'); slash != nullptr && slash != folder) *slash = 0;
    const bool ours = plan.armed && stat(folder, &status) == 0 && status.st_dev == plan.device;
    return done(ours, (flags & kCreates) != 0 ? Call::Space : Call::Other,
                [&] { return syscall(SYS_openat, -100, path, flags, mode); });
}

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const unsigned mode = (flags & kTakesMode) != 0 ? va_arg(more, unsigned) : 0;
    va_end(more);
    return opened(path, flags, mode);
}
int open64(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const unsigned mode = (flags & kTakesMode) != 0 ? va_arg(more, unsigned) : 0;
    va_end(more);
    return opened(path, flags, mode);
}
long read(int file, void* out, std::size_t size) {
    return moved(file, Call::Move, size,
                 [&](std::size_t n) { return syscall(SYS_read, file, out, n); });
}
long pread(int file, void* out, std::size_t size, long offset) {
    return moved(file, Call::Move, size,
                 [&](std::size_t n) { return syscall(SYS_pread64, file, out, n, offset); });
}
long pread64(int file, void* out, std::size_t size, long offset) {
    return pread(file, out, size, offset);
}
long write(int file, const void* in, std::size_t size) {
    return moved(file, Call::MoveOut, size,
                 [&](std::size_t n) { return syscall(SYS_write, file, in, n); });
}
long pwrite(int file, const void* in, std::size_t size, long offset) {
    return moved(file, Call::MoveOut, size,
                 [&](std::size_t n) { return syscall(SYS_pwrite64, file, in, n, offset); });
}
long pwrite64(int file, const void* in, std::size_t size, long offset) {
    return pwrite(file, in, size, offset);
}
int fsync(int file) {
    return done(plan.armed && isOurs(file), Call::Other, [&] { return syscall(SYS_fsync, file); });
}
int fdatasync(int file) {
    return done(plan.armed && isOurs(file), Call::Other,
                [&] { return syscall(SYS_fdatasync, file); });
}
int ftruncate(int file, long size) {
    return done(plan.armed && isOurs(file), Call::Other,
                [&] { return syscall(SYS_ftruncate, file, size); });
}
int ftruncate64(int file, long size) { return ftruncate(file, size); }
int rename(const char* from, const char* to) {
    struct stat status {};
    const bool ours = plan.armed && stat(from, &status) == 0 && status.st_dev == plan.device;
    return done(ours, Call::Other, [&] { return syscall(SYS_rename, from, to); });
}
}

namespace seabridge::support {

void armFaults(const char* folder, Fault fault, std::size_t at) {
    struct stat status {};
    plan = {stat(folder, &status) == 0, fault, at, 0, status.st_dev};
}

std::size_t disarmFaults() {
    plan.armed = false;
    return plan.calls;
}

}  // namespace seabridge::support
