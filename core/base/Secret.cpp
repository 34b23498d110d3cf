// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <cstring>
#include <utility>

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace seabridge::base {

void wipe(void* data, std::size_t size) {
    if (size > 0) explicit_bzero(data, size);
}

Secret::Secret(std::size_t size)
    : data_(size > 0 ? std::make_unique<std::uint8_t[]>(size) : nullptr), size_(size) {
    // Locking is best effort: RLIMIT_MEMLOCK may be 0 (reliability.md part 4).
    if (size_ > 0) (void)mlock(data_.get(), size_);
}

Secret::Secret(ByteView bytes) : Secret(bytes.size()) {
    if (size_ > 0) std::memcpy(data_.get(), bytes.data(), size_);
}

Secret::Secret(Secret&& other) noexcept
    : data_(std::move(other.data_)), size_(std::exchange(other.size_, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        release();
        data_ = std::move(other.data_);
        size_ = std::exchange(other.size_, 0);
    }
    return *this;
}

Secret::~Secret() { release(); }

void Secret::release() {
    // No munlock: it would unlock the whole page, and with it a neighbour's secret.
    if (size_ > 0) wipe(data_.get(), size_);
    data_.reset();
    size_ = 0;
}

bool Secret::equals(ByteView other) const {
    if (other.size() != size_) return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < size_; ++i) difference |= unsigned(data_[i] ^ other[i]);
    return difference == 0;
}

void hardenProcess() {
    const rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
    (void)prctl(PR_SET_DUMPABLE, 0);
    umask(077);
}

}  // namespace seabridge::base
