// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ClientLoop.h"

#include "base/Clock.h"

namespace seabridge::net {

namespace {

constexpr int kTurnMs = 100;
constexpr int kMessagesATurn = 64;
constexpr std::int64_t kTurnCountsMs = 5 * kTurnMs;  // of a turn that took longer, more was ours
constexpr std::size_t kQueuedBytes = 32 << 20;

}  // namespace

ClientLoop::ClientLoop(ClientOptions options, ClientEvents events)
    : options_(std::move(options)),
      events_(std::move(events)),
      requests_(context_, SocketType::Dealer, options_.requestEndpoint, options_),
      announcements_(context_, SocketType::Sub, options_.announceEndpoint, options_) {}

ClientLoop::~ClientLoop() {
    stop_ = true;
    wakeup_.ring();
    if (thread_.joinable()) thread_.join();
}

Result<void> ClientLoop::open() {
    const bool opened =
        requests_.open() && (options_.announceEndpoint.empty() || announcements_.open());
    if (!opened) return base::fail(base::ErrorCode::InvalidInput, "endpoint or key of the server");
    return {};
}

void ClientLoop::run() {
    thread_ = std::thread([this] {
        while (!stop_) turn();
    });
}

bool ClientLoop::send(Frame frame) {
    if (frame.body.size() + kFrameHeaderBytes > options_.maxFrameBytes) return false;
    Bytes bytes = encodeFrame(frame);
    {
        const std::lock_guard lock(mutex_);
        if (queue_.size() >= options_.queuedFrames || queuedBytes_ + bytes.size() > kQueuedBytes) {
            return false;
        }
        queuedBytes_ += bytes.size();
        queue_.push_back(std::move(bytes));
    }
    wakeup_.ring();
    return true;
}

void ClientLoop::turn() {
    wait();
    const std::int64_t nowMs = base::monotonicMs();
    wakeup_.clear();
    readReplies(nowMs);
    const std::uint64_t before = requests_.generation();
    requests_.follow(nowMs);
    if (requests_.generation() != before) {
        mustGreet_ = true;
        silentMs_ = pingAtMs_ = 0;
    }
    watchSilence(nowMs);
    noteState();
    sendQueued();
    if (options_.announceEndpoint.empty()) return;
    readAnnouncements(nowMs);
    announcements_.follow(nowMs);
}

void ClientLoop::wait() {
    std::vector<PollItem> items{{.fd = wakeup_.fd()}};
    requests_.addTo(items, requests_.isReady() && hasWork());
    announcements_.addTo(items, false);
    waitFor(items, kTurnMs);
}

bool ClientLoop::hasWork() const {
    const std::lock_guard lock(mutex_);
    return mustGreet_ || !queue_.empty();
}

// A server whose process stands still keeps its connections. It is asked after a third of the time.
void ClientLoop::watchSilence(std::int64_t nowMs) {
    const auto passed = std::min(nowMs - std::exchange(turnMs_, nowMs), kTurnCountsMs);
    if (!requests_.isReady()) return;
    silentMs_ += passed;
    if (silentMs_ >= options_.silentMs) {
        requests_.drop(nowMs);
        if (!options_.announceEndpoint.empty()) announcements_.drop(nowMs);
    } else if (silentMs_ >= pingAtMs_ + options_.silentMs / 3 && !mustGreet_) {
        pingAtMs_ = silentMs_;
        (void)requests_.send(encodeFrame({kPingKind, 0, {}}));
    }
}

void ClientLoop::noteState() {
    if (connected_ == requests_.isReady()) return;
    connected_ = requests_.isReady();
    if (events_.onState) events_.onState(connected_);
}

void ClientLoop::sendQueued() {
    if (!requests_.isReady()) return;
    if (mustGreet_) {
        if (requests_.send(encodeFrame({kHelloKind, 0, {}})) != Sent::Done) return;
        mustGreet_ = false;
    }
    const std::lock_guard lock(mutex_);
    while (!queue_.empty()) {
        if (requests_.send(queue_.front()) != Sent::Done) return;
        queuedBytes_ -= queue_.front().size();
        queue_.pop_front();
    }
}

void ClientLoop::readReplies(std::int64_t nowMs) {
    for (int i = 0; i < kMessagesATurn; i++) {
        const auto message = requests_.receive();
        if (!message) return;
        auto frame = decodeFrame(message->parts[0], options_.maxFrameBytes - kFrameHeaderBytes);
        if (message->partCount != 1 || !frame) return requests_.drop(nowMs);
        silentMs_ = pingAtMs_ = 0;
        if (frame->kind == kPingKind) continue;
        if (events_.onReply) events_.onReply(std::move(*frame));
    }
}

void ClientLoop::readAnnouncements(std::int64_t nowMs) {
    for (int i = 0; i < kMessagesATurn; i++) {
        auto message = announcements_.receive();
        if (!message) return;
        if (message->partCount != 1) return announcements_.drop(nowMs);
        if (events_.onAnnouncement) events_.onAnnouncement(std::move(message->parts[0]));
    }
}

}  // namespace seabridge::net
