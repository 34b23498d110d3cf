// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Connections.h"
#include "net/Outbox.h"
#include "net/RoutingIds.h"
#include "net/Server.h"
#include "net/Wakeup.h"
#include "net/Zap.h"

#include <atomic>
#include <thread>

namespace seabridge::net {

/// The server's thread and everything on it. What other threads want comes by the outbox and a
/// bell, so no socket is ever touched by two threads.
class ServerLoop {
public:
    ServerLoop(ServerOptions options, Server::Handler handler);
    ~ServerLoop();
    ServerLoop(const ServerLoop&) = delete;
    ServerLoop& operator=(const ServerLoop&) = delete;

    /// Opens every endpoint; then `run` starts the thread.
    [[nodiscard]] Result<void> open();
    void run();
    /// Connects as a stranger to each closed endpoint, and with an admitted key where requests are
    /// served; Unauthenticated unless the first is refused and the second greeted.
    [[nodiscard]] Result<void> proveClosed();

    void setAllowed(std::vector<AllowedKey> keys);
    void changeAllowed(std::vector<AllowedKey> rows);
    void reply(const ClientId& client, Frame frame);
    void announce(ByteView body);
    [[nodiscard]] ServerCounters counters() const { return outbox_.counters(); }
    [[nodiscard]] const std::string& endpointOf(Door door) const { return endpoints_.at(door); }

private:
    struct Gate {
        Door door;
        Socket monitor;  // before the socket, so that it is closed after it
        Socket socket;
        RoutingIds names;
    };

    [[nodiscard]] Result<void> openGate(Door door, SocketType type, const std::string& endpoint);
    void turn();
    void wait();
    void readMonitors(std::int64_t nowMs);
    void readGate(Gate& gate, std::int64_t nowMs);
    void greetProbe(Gate& gate, Connection& connection);
    [[nodiscard]] Connection* senderOf(Door door, const Received& message, std::int64_t nowMs);
    void handleRequest(Gate& gate, const Received& message, std::int64_t nowMs);
    void handleSubscription(const Received& message, std::int64_t nowMs);
    void serve(Connection& connection, ByteView bytes, std::int64_t nowMs);
    [[nodiscard]] std::size_t capOf(Door door, std::uint16_t kind) const;
    void misdeed(Connection& connection, std::string_view what, std::int64_t nowMs);
    void empty(Outbox::Work work, std::int64_t nowMs);
    void sendTo(Connection* connection, ByteView bytes);
    [[nodiscard]] bool isAllowed(const Connection& connection) const;
    void inspect(std::int64_t nowMs);

    ServerOptions options_;
    Server::Handler handler_;
    const base::Secret probe_ = randomCurveSecret();  // of the self test at start
    const CurvePublicKey probeKey_ = curvePublicOf(probe_);
    Admission admission_;
    Connections connections_;
    Outbox outbox_;
    Wakeup wakeup_;
    Context context_;
    Zap zap_;
    std::vector<Gate> gates_;
    std::map<Door, std::string> endpoints_;
    std::int64_t inspectAtMs_ = 0;
    std::int64_t pruneAtMs_ = 0;
    std::atomic<bool> stop_ = false;
    std::thread thread_;
};

}  // namespace seabridge::net
