// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckPool.h"

namespace seabridge::app {
namespace {

constexpr std::size_t kAtOnce = 8;  // of about 50 us each, so that taking them costs nothing

}  // namespace

CheckPool::CheckPool(unsigned workers) {
    for (unsigned i = 0; i < workers; ++i) threads_.emplace_back([this] { work(); });
}

CheckPool::~CheckPool() {
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
    }
    begun_.notify_all();
    for (auto& thread : threads_) thread.join();
}

std::vector<ledger::CheckedTransaction> CheckPool::check(std::span<const base::Bytes> raw) {
    const bool alone = raw.size() <= kAtOnce || threads_.empty();
    {
        const std::lock_guard lock(mutex_);
        raw_ = raw;
        checked_.assign(raw.size(), {});
        next_ = 0;
        if (!alone) {
            ++round_;
            busy_ = threads_.size();
        }
    }
    if (!alone) begun_.notify_all();
    takeSome();
    std::unique_lock lock(mutex_);
    done_.wait(lock, [this] { return busy_ == 0; });
    return std::exchange(checked_, {});
}

void CheckPool::work() {
    std::uint64_t seen = 0;
    std::unique_lock lock(mutex_);
    for (;;) {
        begun_.wait(lock, [&] { return stop_ || round_ != seen; });
        if (stop_) return;
        seen = round_;
        lock.unlock();
        takeSome();
        lock.lock();
        if (--busy_ == 0) done_.notify_one();
    }
}

void CheckPool::takeSome() {
    for (;;) {
        const std::size_t first = next_.fetch_add(kAtOnce);
        if (first >= raw_.size()) return;
        const std::size_t end = std::min(first + kAtOnce, raw_.size());
        for (std::size_t i = first; i < end; ++i)
            checked_[i] = ledger::checkTransaction(raw_[i]);
    }
}

}  // namespace seabridge::app
