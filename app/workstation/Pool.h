// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/BoundedQueue.h"

#include <atomic>
#include <functional>
#include <thread>

namespace seabridge::app {

/// One thread for long pure work: key derivation, files. The work itself hands its result on.
class Pool {
public:
    using Work = std::move_only_function<void()>;
    static constexpr std::size_t kMaxWaiting = 8;

    Pool();
    /// Does what was accepted, then ends.
    ~Pool();
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;

    /// False if too much waits; nothing was taken then. Any thread.
    [[nodiscard]] bool tryRun(Work work) { return queue_.tryPush(std::move(work)); }

private:
    void run();

    base::BoundedQueue<Work> queue_;
    std::atomic<bool> isEnding_ = false;
    std::thread thread_;
};

}  // namespace seabridge::app
