// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Client.h"
#include "net/Socket.h"
#include "net/TcpWatch.h"

#include <random>

namespace seabridge::net {

/// One connecting socket that is opened anew whenever its connection ends: libzmq reconnects by
/// itself only while nobody listens; after a refused handshake it gives up for ever.
class Link {
public:
    Link(const Context& context, SocketType type, std::string endpoint,
         const ClientOptions& options);

    /// False if libzmq refuses endpoint or keys.
    [[nodiscard]] bool open();
    /// Reads what happened, reopens when it is time, and ends a connection that holds more unread
    /// bytes than it may.
    void follow(std::int64_t nowMs);
    /// The other side broke the rules, or is not there.
    void drop(std::int64_t nowMs);

    [[nodiscard]] std::optional<Received> receive();
    [[nodiscard]] Sent send(ByteView bytes) { return socket_.send(bytes); }
    [[nodiscard]] bool isReady() const { return ready_; }
    /// Counts connections that became ready, to tell a new one from the last.
    [[nodiscard]] std::uint64_t generation() const { return generation_; }
    void addTo(std::vector<PollItem>& items, bool wantWrite) const;

private:
    void handle(const LinkEvent& event, std::int64_t nowMs);
    void watch(std::int64_t nowMs);

    const Context& context_;
    SocketType type_;
    std::string endpoint_;
    const ClientOptions& options_;
    Socket monitor_;  // before the socket, so that it is closed after it
    Socket socket_;
    bool ready_ = false;
    std::uint64_t generation_ = 0;
    std::int64_t readyMs_ = 0;
    std::int64_t reopenMs_ = -1;  // when closed
    int pauseMs_ = 0;
    int fd_ = -1;
    Unread unread_;
    std::minstd_rand jitter_;
};

}  // namespace seabridge::net
