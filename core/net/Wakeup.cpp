// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Wakeup.h"

#include "base/Ensure.h"

#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace seabridge::net {

Wakeup::Wakeup() : fd_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    ENSURE(fd_ >= 0);
}

Wakeup::~Wakeup() {
    close(fd_);
}

void Wakeup::ring() const {
    const std::uint64_t one = 1;
    // Can only fail when it rings already.
    [[maybe_unused]] const auto written = write(fd_, &one, sizeof one);
}

void Wakeup::clear() const {
    std::uint64_t count = 0;
    [[maybe_unused]] const auto got = read(fd_, &count, sizeof count);
}

}  // namespace seabridge::net
