// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Memory.h"

#include <atomic>
#include <cstdlib>
#include <malloc.h>
#include <new>

namespace {

std::atomic<std::ptrdiff_t> used;
std::atomic<std::ptrdiff_t> peak;

void* allocate(std::size_t size) {
    void* out = std::malloc(size == 0 ? 1 : size);
    if (out == nullptr) throw std::bad_alloc();
    const auto now = used += static_cast<std::ptrdiff_t>(malloc_usable_size(out));
    if (now > peak) peak = now;
    return out;
}

void release(void* memory) {
    if (memory == nullptr) return;
    used -= static_cast<std::ptrdiff_t>(malloc_usable_size(memory));
    std::free(memory);
}

}  // namespace

void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void operator delete(void* memory) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t) noexcept { release(memory); }

namespace seabridge::fuzz {

void resetPeak() {
    used = 0;
    peak = 0;
}

std::size_t peakBytes() { return static_cast<std::size_t>(peak.load()); }

}  // namespace seabridge::fuzz
