// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Link.h"

namespace seabridge::net {

namespace {

constexpr std::int64_t kUnreadBytes = 8 << 20;
constexpr std::int64_t kSteadyMs = 10'000;  // after this the pauses start anew

}  // namespace

Link::Link(const Context& context, SocketType type, std::string endpoint,
           const ClientOptions& options)
    : context_(context),
      type_(type),
      endpoint_(std::move(endpoint)),
      options_(options),
      jitter_(std::random_device{}()) {}

bool Link::open() {
    socket_ = Socket(context_, type_);
    const SocketSizes sizes{.maxMessage = options_.maxFrameBytes,
                            .receiveHighWater = 16,
                            .sendHighWater = 64,
                            .reconnectMs = options_.reconnectMs,
                            .reconnectMaxMs = options_.reconnectMaxMs};
    if (!socket_.limit(sizes) ||
        !socket_.useCurve(options_.serverKey, options_.ownPublic, options_.ownSecret) ||
        (type_ == SocketType::Sub && !socket_.subscribeAll())) {
        return false;
    }
    monitor_ = socket_.monitor(context_);
    fd_ = -1;
    return monitor_.isOpen() && socket_.connect(endpoint_);
}

void Link::drop(std::int64_t nowMs) {
    socket_.close();
    monitor_.close();
    if (ready_ && nowMs - readyMs_ >= kSteadyMs) pauseMs_ = 0;
    pauseMs_ = pauseMs_ == 0 ? options_.reconnectMs
                             : std::min(pauseMs_ * 2, options_.reconnectMaxMs);
    // Half of the pause is luck, so that a peer's restart does not bring everybody at once.
    std::uniform_int_distribution<int> luck(0, pauseMs_ / 2);
    reopenMs_ = nowMs + pauseMs_ / 2 + luck(jitter_);
    ready_ = false;
    fd_ = -1;
}

void Link::follow(std::int64_t nowMs) {
    if (!socket_.isOpen()) {
        if (nowMs >= reopenMs_ && !open()) drop(nowMs);
        return;
    }
    while (socket_.isOpen()) {
        const auto event = nextEvent(monitor_);
        if (!event) break;
        handle(*event, nowMs);
    }
    watch(nowMs);
}

void Link::handle(const LinkEvent& event, std::int64_t nowMs) {
    switch (event.kind) {
    case LinkEvent::Kind::Connected:
        fd_ = event.fd;
        unread_ = {};
        return;
    case LinkEvent::Kind::Ready:
        ready_ = true;
        readyMs_ = nowMs;
        generation_++;
        return;
    case LinkEvent::Kind::Refused:
    case LinkEvent::Kind::Ended: return drop(nowMs);
    case LinkEvent::Kind::Accepted:
    case LinkEvent::Kind::Other: return;
    }
}

// A server that its members turned against us could fill our memory by one endless message.
void Link::watch(std::int64_t nowMs) {
    if (fd_ < 0) return;
    const auto tcp = tcpBytesOf(fd_);
    if (tcp && unread_.update(tcp->received, nowMs) > kUnreadBytes) drop(nowMs);
}

std::optional<Received> Link::receive() {
    if (!socket_.isOpen()) return std::nullopt;
    auto message = socket_.receive();
    if (message) unread_.delivered(message->bytes);
    return message;
}

void Link::addTo(std::vector<PollItem>& items, bool wantWrite) const {
    if (!socket_.isOpen()) return;
    items.push_back({.socket = &socket_, .wantWrite = wantWrite});
    items.push_back({.socket = &monitor_});
}

}  // namespace seabridge::net
