// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Frame.h"
#include "net/Keys.h"
#include "net/Limits.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace seabridge::net {

class ServerLoop;

/// One connection of a client, chosen by the server and never used again. What a client calls
/// itself (its routing id) is not trusted for anything.
struct ClientId {
    std::uint64_t value = 0;
    auto operator<=>(const ClientId&) const = default;
};

struct Request {
    ClientId client;
    Bytes identity;      ///< of the AllowedKey that the connection proved to hold; empty for guests
    bool guest = false;  ///< came by the guest endpoint: any key, so nobody in particular
    Frame frame;
};

/// Endpoints are ZeroMQ's: "tcp://127.0.0.1:*" takes any free port.
struct ServerOptions {
    std::string requestEndpoint;
    std::string announceEndpoint;
    std::string guestEndpoint;  ///< empty = no guests
    base::Secret curveSecret;
    Limits limits;
    /// Largest body of a kind, at most limits.maxFrameBytes; empty function = that for every kind.
    std::function<std::size_t(std::uint16_t kind)> capOf;
    /// How much of its payer's rate a request takes, by the identity that it comes with (empty for
    /// guests) and what it asks; I/O thread, for every request, so it must be cheap. Empty
    /// function = 1.
    std::function<std::int64_t(base::ByteView identity, const Frame& frame)> costOf;
};

/// Since the start.
struct ServerCounters {
    std::uint64_t requests = 0;        ///< given to the handler
    std::uint64_t refusedKeys = 0;     ///< handshakes that admission refused
    std::uint64_t busy = 0;            ///< requests over a rate, answered kBusyKind
    std::uint64_t cut = 0;             ///< connections dropped for cause
    std::uint64_t droppedReplies = 0;  ///< client gone or too slow
    std::uint64_t connections = 0;     ///< open now
};

/// Serves admitted keys and guests. One thread of its own holds all sockets; every method may be
/// called from any thread and none waits.
class Server {
public:
    /// Called on the I/O thread, one request at a time; must return within milliseconds (hand the
    /// work on) and must not throw or destroy the server.
    using Handler = std::function<void(Request)>;

    /// Binds, then proves that a random key is refused: Unauthenticated if not. Nobody is admitted
    /// until setAllowed. Io: an endpoint cannot be bound; InvalidInput: bad key or endpoint.
    [[nodiscard]] static Result<std::unique_ptr<Server>> start(ServerOptions options,
                                                               Handler handler);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Replaces the admission table. At once nothing more of a key that is missing reaches the
    /// handler, nor a reply that key; its connections are closed within 5 s.
    void setAllowed(std::vector<AllowedKey> keys);
    /// Changes it row by row, with the same effect: one without identity takes its key out.
    void changeAllowed(std::vector<AllowedKey> rows);
    /// Queues a reply of at most maxFrameBytes; dropped and counted if larger, if the client is gone
    /// or slow or if the queue is full.
    void reply(const ClientId& client, Frame frame);
    /// To all subscribers, best effort: a hint, never the only way to learn something. At most
    /// 64 KiB, larger ones are dropped.
    void announce(ByteView body);

    /// As bound, with the real port.
    [[nodiscard]] const std::string& requestEndpoint() const;
    [[nodiscard]] const std::string& announceEndpoint() const;
    [[nodiscard]] const std::string& guestEndpoint() const;
    [[nodiscard]] ServerCounters counters() const;

private:
    explicit Server(std::unique_ptr<ServerLoop> loop);
    std::unique_ptr<ServerLoop> loop_;
};

}  // namespace seabridge::net
