// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Engine.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace seabridge::app {

/// Checks the signatures of transactions on all cores, ahead of their execution where it is told
/// what comes. What was checked ahead is found again by the bytes, so a wrong guess costs time
/// only. One caller at a time.
class CheckPool {
public:
    /// Threads besides the caller's; 0 is fine.
    explicit CheckPool(unsigned workers);
    ~CheckPool();
    CheckPool(const CheckPool&) = delete;
    CheckPool& operator=(const CheckPool&) = delete;

    /// The transactions of this order entry will be asked for soon, after those told before. Never
    /// waits; beyond [8] entries it does nothing.
    void ahead(base::ByteView entry);
    /// ledger::checkTransaction of each, in order. Helps, and waits for all of them.
    [[nodiscard]] std::vector<ledger::CheckedTransaction> check(std::span<const base::Bytes> raw);

private:
    /// Transactions that are checked together.
    struct Batch {
        std::vector<base::Bytes> raw;
        std::vector<ledger::CheckedTransaction> checked;
        std::atomic<std::size_t> next = 0;  ///< nobody has begun it
        std::atomic<std::size_t> done = 0;
    };
    using BatchPtr = std::shared_ptr<Batch>;

    void push(std::vector<base::Bytes> raw);
    [[nodiscard]] BatchPtr popIfStartsWith(std::span<const base::Bytes> raw);
    [[nodiscard]] BatchPtr unfinished() const;
    void work();
    bool takeSome(Batch& batch);

    mutable std::mutex mutex_;
    std::condition_variable begun_, done_;
    std::deque<BatchPtr> batches_;  ///< oldest first
    bool stop_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace seabridge::app
