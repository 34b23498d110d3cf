// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Admission.h"
#include "net/TcpWatch.h"

#include <functional>

namespace seabridge::net {

/// A TCP connection of the server, from accept to end.
struct Connection {
    std::uint64_t serial = 0;  ///< never used again; what ClientId holds
    Door door = Door::Request;
    int fd = -1;
    TcpPeer peer;
    std::int64_t acceptedMs = 0;
    bool spoke = false;  ///< said hello or subscribed; only then are the next two known
    CurvePublicKey key;
    Bytes routingId;  ///< as libzmq names it; empty for subscribers
    Unread unread;
    std::uint64_t sent = 0;
    std::uint64_t unsent = 0;  ///< of that not yet taken, at the last inspection
    std::int64_t cutMs = -1;  ///< when it was shut down, waiting for its end
};

/// The table of connections and the watchdog over it. I/O thread only.
class Connections {
public:
    explicit Connections(const Limits& limits) : limits_(limits) {}

    void accepted(Door door, int fd, std::int64_t nowMs);
    void ended(Door door, int fd);
    [[nodiscard]] Connection* find(Door door, int fd);
    [[nodiscard]] Connection* find(std::uint64_t serial);
    /// Ties the connection to its key; false if that key or guest address has too many already.
    [[nodiscard]] bool introduce(Connection& connection, const CurvePublicKey& key,
                                 Bytes routingId);

    /// Ends the connection; libzmq notices by itself and reports the end later.
    void cut(Connection& connection, std::int64_t nowMs);
    /// Cuts the silent, repeats cuts that had no effect, cuts who takes least of what he asked for
    /// when there is too much of that in all, and answers those that hold more unread
    /// bytes than they may; the caller cuts them and counts the strike.
    [[nodiscard]] std::vector<std::uint64_t> inspect(std::int64_t nowMs);
    /// True if a reply of `bytes` still fits the budget of what the client has not taken; then it
    /// is counted as sent.
    [[nodiscard]] bool mayTake(Connection& connection, std::size_t bytes) const;

    /// Cuts those that have spoken and of whom `keep` says no.
    void review(const std::function<bool(const Connection&)>& keep, std::int64_t nowMs);
    [[nodiscard]] std::size_t size() const { return byFd_.size(); }
    [[nodiscard]] std::uint64_t cuts() const { return cuts_; }

private:
    void thinGuests(std::int64_t nowMs);
    void makeRoom(std::int64_t nowMs);
    void cutLaziest(std::int64_t nowMs);
    [[nodiscard]] std::int64_t unreadLimitOf(const Connection& connection) const;

    const Limits limits_;
    std::map<std::pair<Door, int>, Connection> byFd_;
    std::map<std::uint64_t, std::pair<Door, int>> bySerial_;
    std::uint64_t lastSerial_ = 0;
    std::uint64_t cuts_ = 0;
};

}  // namespace seabridge::net
