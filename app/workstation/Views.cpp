// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/Views.h"

#include "lightnode/HeadTracker.h"

#include <algorithm>
#include <utility>

namespace seabridge::app {
namespace {

constexpr base::TimeMs kEveryMs = 250;

}  // namespace

struct Views::Subscriber {
    // Recursive: a subscription may end within its own callback.
    std::recursive_mutex mutex;
    api::Workstation::OnView onView;
    bool hasEnded = false;
    std::uint64_t told = 0;

    void tell(const api::Snapshot& snapshot) {
        const std::lock_guard lock(mutex);
        if (!hasEnded) onView(snapshot);
    }
};

class Views::Ending : public api::Subscription {
public:
    explicit Ending(std::shared_ptr<Subscriber> whose) : whose_(std::move(whose)) {}
    ~Ending() override {
        const std::lock_guard lock(whose_->mutex);
        whose_->hasEnded = true;
    }

private:
    std::shared_ptr<Subscriber> whose_;
};

Views::Views(api::View first) : toldPhase_(first.phase) {
    put(std::move(first));
    thread_ = std::thread([this] { run(); });
}

Views::~Views() {
    {
        const std::lock_guard lock(mutex_);
        isEnding_ = true;
    }
    wake_.notify_all();
    thread_.join();
}

void Views::put(api::View view) {
    view.number = ++number_;
    current_ = std::make_shared<const api::View>(std::move(view));
}

void Views::post(api::View view) {
    {
        const std::lock_guard lock(mutex_);
        if (view.phase == api::Phase::Opening) isHiding_ = false;
        const bool isContent = view.phase == api::Phase::Open ||
                               view.phase == api::Phase::Older ||
                               view.phase == api::Phase::Failed;
        if (isHiding_ && isContent) return;
        put(std::move(view));
    }
    wake_.notify_all();
}

void Views::hide(api::View view) {
    {
        const std::lock_guard lock(mutex_);
        isHiding_ = true;
        put(std::move(view));
    }
    wake_.notify_all();
}

api::Snapshot Views::current() const {
    const std::lock_guard lock(mutex_);
    return current_;
}

std::unique_ptr<api::Subscription> Views::subscribe(api::Workstation::OnView onView) {
    auto subscriber = std::make_shared<Subscriber>();
    subscriber->onView = std::move(onView);
    {
        const std::lock_guard lock(mutex_);
        subscribers_.push_back(subscriber);
    }
    wake_.notify_all();
    return std::make_unique<Ending>(std::move(subscriber));
}

void Views::run() {
    std::unique_lock lock(mutex_);
    while (!isEnding_) {
        if (const auto wait = waitMs(); wait > 0)
            wake_.wait_for(lock, std::chrono::milliseconds(wait));
        if (isEnding_) return;
        noticeStale();
        if (hasNews() && waitMs() == 0) tell(lock);
    }
}

bool Views::hasNews() const {
    return std::ranges::any_of(subscribers_,
                               [this](const auto& one) { return one->told < current_->number; });
}

/// 0: there is something to tell, and it is time.
base::TimeMs Views::waitMs() const {
    if (!hasNews()) return kEveryMs;
    const bool isUrgent =
        current_->phase != toldPhase_ ||
        std::ranges::any_of(subscribers_, [](const auto& one) { return one->told == 0; });
    if (isUrgent) return 0;
    return std::max<base::TimeMs>(0, toldAt_ + kEveryMs - base::monotonicMs());
}

// The worker says so too, but not while it waits within a command: and just then it matters.
void Views::noticeStale() {
    const auto& proof = current_->proof;
    if (proof.isStale || !proof.heardAtMs ||
        base::monotonicMs() - *proof.heardAtMs <= lightnode::kStaleMs)
        return;
    auto view = *current_;
    view.proof.isStale = true;
    put(std::move(view));
}

void Views::tell(std::unique_lock<std::mutex>& lock) {
    const auto snapshot = current_;
    toldPhase_ = snapshot->phase;
    toldAt_ = base::monotonicMs();
    std::vector<std::shared_ptr<Subscriber>> behind;
    for (const auto& one : subscribers_)
        if (std::exchange(one->told, snapshot->number) < snapshot->number) behind.push_back(one);
    lock.unlock();
    for (const auto& one : behind) one->tell(snapshot);
    lock.lock();
    std::erase_if(subscribers_, [](const auto& one) {
        const std::lock_guard own(one->mutex);
        return one->hasEnded;
    });
}

}  // namespace seabridge::app
