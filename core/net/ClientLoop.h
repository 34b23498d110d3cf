// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Client.h"
#include "net/Link.h"
#include "net/Wakeup.h"

#include <atomic>
#include <deque>
#include <mutex>
#include <thread>

namespace seabridge::net {

/// The client's thread and everything on it.
class ClientLoop {
public:
    ClientLoop(ClientOptions options, ClientEvents events);
    ~ClientLoop();
    ClientLoop(const ClientLoop&) = delete;
    ClientLoop& operator=(const ClientLoop&) = delete;

    /// Opens the links once to see that they can be; then `run` starts the thread.
    [[nodiscard]] Result<void> open();
    void run();
    [[nodiscard]] bool send(Frame frame);
    [[nodiscard]] bool connected() const { return connected_; }

private:
    void turn();
    void wait();
    void noteState();
    void sendQueued();
    void readReplies(std::int64_t nowMs);
    void readAnnouncements(std::int64_t nowMs);
    void watchSilence(std::int64_t nowMs);
    [[nodiscard]] bool hasWork() const;

    ClientOptions options_;
    ClientEvents events_;
    Wakeup wakeup_;
    Context context_;
    Link requests_;
    Link announcements_;
    bool mustGreet_ = false;  // hello goes before anything else on a new connection
    std::int64_t turnMs_ = 0;    // of the turn before
    std::int64_t silentMs_ = 0;  // since the server said something, as far as this thread ran
    std::int64_t pingAtMs_ = 0;  // of silentMs_

    mutable std::mutex mutex_;  // guards the next two
    std::deque<Bytes> queue_;
    std::size_t queuedBytes_ = 0;

    std::atomic<bool> connected_ = false;
    std::atomic<bool> stop_ = false;
    std::thread thread_;
};

}  // namespace seabridge::net
