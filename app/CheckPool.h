// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Engine.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace seabridge::app {

/// Checks the signatures of a block's transactions on all cores. One caller at a time.
class CheckPool {
public:
    /// Threads besides the caller's; 0 is fine.
    explicit CheckPool(unsigned workers);
    ~CheckPool();
    CheckPool(const CheckPool&) = delete;
    CheckPool& operator=(const CheckPool&) = delete;

    /// ledger::checkTransaction of each, in order. Waits for all of them.
    [[nodiscard]] std::vector<ledger::CheckedTransaction> check(std::span<const base::Bytes> raw);

private:
    void work();
    void takeSome();

    std::mutex mutex_;
    std::condition_variable begun_, done_;
    std::span<const base::Bytes> raw_;
    std::vector<ledger::CheckedTransaction> checked_;
    std::atomic<std::size_t> next_ = 0;
    std::uint64_t round_ = 0;
    std::size_t busy_ = 0;  // workers that still look at the round
    bool stop_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace seabridge::app
