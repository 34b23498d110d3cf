// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Server.h"

#include <deque>
#include <mutex>

namespace seabridge::net {

/// What other threads want from the server's loop, bounded in number and bytes, and the counters
/// that they may read. Thread-safe.
class Outbox {
public:
    explicit Outbox(const Limits& limits) : limits_(limits) {}

    struct Reply {
        ClientId client;
        Bytes bytes;
    };
    struct Work {
        std::deque<Reply> replies;
        std::deque<Bytes> announcements;
        bool allowedChanged = false;
    };

    /// False, and counted, if it is over maxFrameBytes or there is no room.
    bool addReply(const ClientId& client, Bytes bytes);
    /// The oldest makes room for the newest.
    void addAnnouncement(Bytes body);
    void noteAllowedChanged();
    [[nodiscard]] Work takeAll();

    void count(std::uint64_t ServerCounters::*counter, std::uint64_t more = 1);
    void set(std::uint64_t ServerCounters::*counter, std::uint64_t value);
    [[nodiscard]] ServerCounters counters() const;

private:
    const Limits limits_;
    mutable std::mutex mutex_;
    Work work_;
    std::size_t replyBytes_ = 0;
    ServerCounters counters_;
};

}  // namespace seabridge::net
