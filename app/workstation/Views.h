// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Workstation.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace seabridge::app {

/// Keeps the newest snapshot and tells of it on a thread of its own, so that views go on while the
/// core worker waits within a command. It also notices when a head grows stale. Any thread.
class Views {
public:
    explicit Views(api::View first);
    ~Views();
    Views(const Views&) = delete;
    Views& operator=(const Views&) = delete;

    /// Replaces the newest snapshot; its number is given here. After hide(), whatever is Open or
    /// Failed is dropped until an Opening one comes.
    void post(api::View view);
    /// Shows `view` at once and keeps what was behind it from coming back.
    void hide(api::View view);
    [[nodiscard]] api::Snapshot current() const;
    [[nodiscard]] std::unique_ptr<api::Subscription> subscribe(api::Workstation::OnView onView);

private:
    struct Subscriber;
    class Ending;

    void put(api::View view);
    void run();
    void noticeStale();
    [[nodiscard]] base::TimeMs waitMs() const;
    [[nodiscard]] bool hasNews() const;
    void tell(std::unique_lock<std::mutex>& lock);

    mutable std::mutex mutex_;
    std::condition_variable wake_;
    api::Snapshot current_;
    std::uint64_t number_ = 0;
    std::vector<std::shared_ptr<Subscriber>> subscribers_;
    api::Phase toldPhase_;
    base::TimeMs toldAt_ = 0;
    bool isHiding_ = false;
    bool isEnding_ = false;
    std::thread thread_;

};

}  // namespace seabridge::app
