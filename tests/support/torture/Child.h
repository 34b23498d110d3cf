// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

#include <new>
#include <stdexcept>

namespace seabridge::support {

/// A value that a child process shares with its parent and that outlives the child's SIGKILL.
template <class T>
class Shared {
public:
    Shared() {
        void* memory = mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS,
                            -1, 0);
        if (memory == MAP_FAILED) throw std::runtime_error("no shared memory");
        value_ = new (memory) T();
    }
    ~Shared() { munmap(value_, sizeof(T)); }
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;
    T& operator*() const { return *value_; }
    T* operator->() const { return value_; }

private:
    T* value_;
};

/// Runs `body` in a child process; its exit code, or -1 where a signal ended it.
template <class Body>
int inChild(const Body& body) {
    const pid_t pid = fork();
    if (pid == 0) _exit(body());
    int status = 0;
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// The same, with SIGKILL after so many microseconds; false where it had ended by itself.
template <class Body>
bool killedAfter(unsigned microseconds, const Body& body) {
    const pid_t pid = fork();
    if (pid == 0) _exit(body());
    usleep(microseconds);
    kill(pid, SIGKILL);
    int status = 0;
    waitpid(pid, &status, 0);
    return WIFSIGNALED(status);
}

}  // namespace seabridge::support
