// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Outbox.h"

namespace seabridge::net {

namespace {

constexpr std::size_t kMaxAnnouncement = 1 << 16;
constexpr std::size_t kQueuedAnnouncements = 64;

}  // namespace

bool Outbox::addReply(const ClientId& client, Bytes bytes) {
    const std::lock_guard lock(mutex_);
    if (bytes.size() > limits_.maxFrameBytes || work_.replies.size() >= limits_.queuedReplies ||
        replyBytes_ + bytes.size() > limits_.queuedReplyBytes) {
        counters_.droppedReplies++;
        return false;
    }
    replyBytes_ += bytes.size();
    work_.replies.push_back({client, std::move(bytes)});
    return true;
}

void Outbox::addAnnouncement(Bytes body) {
    if (body.size() > kMaxAnnouncement) return;
    const std::lock_guard lock(mutex_);
    if (work_.announcements.size() >= kQueuedAnnouncements) work_.announcements.pop_front();
    work_.announcements.push_back(std::move(body));
}

void Outbox::noteAllowedChanged() {
    const std::lock_guard lock(mutex_);
    work_.allowedChanged = true;
}

Outbox::Work Outbox::takeAll() {
    const std::lock_guard lock(mutex_);
    replyBytes_ = 0;
    return std::exchange(work_, {});
}

void Outbox::count(std::uint64_t ServerCounters::*counter, std::uint64_t more) {
    const std::lock_guard lock(mutex_);
    counters_.*counter += more;
}

void Outbox::set(std::uint64_t ServerCounters::*counter, std::uint64_t value) {
    const std::lock_guard lock(mutex_);
    counters_.*counter = value;
}

ServerCounters Outbox::counters() const {
    const std::lock_guard lock(mutex_);
    return counters_;
}

}  // namespace seabridge::net
