// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckPool.h"

#include "ledger/Block.h"

#include <algorithm>
#include <iterator>

namespace seabridge::app {
namespace {

constexpr std::size_t kAtOnce = 8;  // of about 50 us each, so that taking them costs nothing
constexpr std::size_t kAhead = 8;   // entries of at most a megabyte

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

void CheckPool::push(std::vector<base::Bytes> raw) {
    if (raw.empty()) return;
    auto batch = std::make_shared<Batch>();
    batch->checked.resize(raw.size());
    batch->raw = std::move(raw);
    {
        const std::lock_guard lock(mutex_);
        batches_.push_back(std::move(batch));
    }
    begun_.notify_all();
}

void CheckPool::ahead(base::ByteView entry) {
    {
        const std::lock_guard lock(mutex_);
        if (threads_.empty() || batches_.size() >= kAhead) return;
    }
    push(ledger::transactionsOf(entry));
}

/// The oldest batch, if its transactions are the next ones. One that is not was told of in vain
/// (a void entry, or a block that came another way) and is dropped.
CheckPool::BatchPtr CheckPool::popIfStartsWith(std::span<const base::Bytes> raw) {
    const std::lock_guard lock(mutex_);
    if (batches_.empty()) return nullptr;
    auto batch = std::move(batches_.front());
    batches_.pop_front();
    const bool fits = batch->raw.size() <= raw.size() &&
                      std::ranges::equal(batch->raw, raw.first(batch->raw.size()));
    if (!fits) batch->next = batch->raw.size();
    return fits ? batch : nullptr;
}

std::vector<ledger::CheckedTransaction> CheckPool::check(std::span<const base::Bytes> raw) {
    std::vector<ledger::CheckedTransaction> out;
    out.reserve(raw.size());
    while (out.size() < raw.size()) {
        const auto rest = raw.subspan(out.size());
        auto batch = popIfStartsWith(rest);
        if (!batch) {
            const std::lock_guard lock(mutex_);
            if (!batches_.empty()) continue;
        }
        if (!batch) {
            push({rest.begin(), rest.end()});
            continue;
        }
        while (takeSome(*batch)) {}
        std::unique_lock lock(mutex_);
        done_.wait(lock, [&] { return batch->done == batch->raw.size(); });
        std::ranges::move(batch->checked, std::back_inserter(out));
    }
    return out;
}

CheckPool::BatchPtr CheckPool::unfinished() const {
    const auto found = std::ranges::find_if(
        batches_, [](const auto& batch) { return batch->next < batch->raw.size(); });
    return found == batches_.end() ? nullptr : *found;
}

void CheckPool::work() {
    std::unique_lock lock(mutex_);
    for (;;) {
        begun_.wait(lock, [this] { return stop_ || unfinished(); });
        if (stop_) return;
        const auto batch = unfinished();
        lock.unlock();
        while (takeSome(*batch)) {}
        lock.lock();
    }
}

/// False when nothing of it is left to begin.
bool CheckPool::takeSome(Batch& batch) {
    const auto count = batch.raw.size();
    const std::size_t first = batch.next.fetch_add(kAtOnce);
    if (first >= count) return false;
    const std::size_t end = std::min(first + kAtOnce, count);
    for (std::size_t i = first; i < end; ++i)
        batch.checked[i] = ledger::checkTransaction(batch.raw[i]);
    if ((batch.done += end - first) == count) {
        const std::lock_guard lock(mutex_);
        done_.notify_all();
    }
    return true;
}

}  // namespace seabridge::app
