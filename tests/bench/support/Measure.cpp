// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Measure.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <thread>
#include <vector>

#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

namespace seabridge::bench {
namespace {

double usedByAllThreads() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

}  // namespace

double seconds(const std::function<void()>& work) { return costOf(work).wall; }

Cost& Cost::operator+=(const Cost& more) {
    wall += more.wall;
    cores += more.cores;
    return *this;
}

Cost costOf(const std::function<void()>& work) {
    const auto used = usedByAllThreads();
    const auto begin = std::chrono::steady_clock::now();
    work();
    const auto end = std::chrono::steady_clock::now();
    return {std::chrono::duration<double>(end - begin).count(), usedByAllThreads() - used};
}

std::uint64_t residentBytes() {
    malloc_trim(0);
    std::ifstream statm("/proc/self/statm");
    std::uint64_t pages = 0;
    statm >> pages >> pages;
    return pages * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

std::size_t onAllCores(const std::function<void(std::size_t, std::size_t)>& work) {
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::thread> threads;
    for (std::size_t core = 0; core < cores; ++core)
        threads.emplace_back([&work, core, cores] { work(core, cores); });
    for (auto& thread : threads) thread.join();
    return cores;
}

}  // namespace seabridge::bench
