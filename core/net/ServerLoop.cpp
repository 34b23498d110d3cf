// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ServerLoop.h"

#include "base/Clock.h"
#include "base/Log.h"

namespace seabridge::net {

namespace {

constexpr int kInspectMs = 50;  // loopback brings 400 kB a millisecond
constexpr int kIdleMs = 1000;
constexpr int kPruneMs = 10'000;
constexpr int kMessagesATurn = 256;  // of one socket, so that none starves the others

SocketSizes sizesOf(Door door, const Limits& limits) {
    // Few messages, because each may be as large as a frame: the other side's kernel holds the rest.
    SocketSizes sizes{.maxMessage = limits.maxFrameBytes,
                      .receiveHighWater = 16,
                      .sendHighWater = 256,
                      .handshakeMs = limits.handshakeMs};
    if (door == Door::Guest) sizes.maxMessage = limits.guestMaxFrameBytes;
    // A handshake's largest command needs about 1 kB.
    if (door == Door::Announce) sizes.maxMessage = 4096;
    return sizes;
}

}  // namespace

ServerLoop::ServerLoop(ServerOptions options, Server::Handler handler)
    : options_(std::move(options)),
      handler_(std::move(handler)),
      admission_(options_.limits),
      connections_(options_.limits),
      outbox_(options_.limits),
      zap_(context_),
      endpoints_{{Door::Request, {}}, {Door::Announce, {}}, {Door::Guest, {}}} {}

ServerLoop::~ServerLoop() {
    stop_ = true;
    wakeup_.ring();
    if (thread_.joinable()) thread_.join();
}

Result<void> ServerLoop::open() {
    // Before any endpoint: a CURVE server that finds nobody to ask must not exist for a moment.
    if (auto done = zap_.open(); !done) return done;
    if (auto done = openGate(Door::Request, SocketType::Router, options_.requestEndpoint); !done) {
        return done;
    }
    if (auto done = openGate(Door::Announce, SocketType::Xpub, options_.announceEndpoint); !done) {
        return done;
    }
    if (options_.guestEndpoint.empty()) return {};
    return openGate(Door::Guest, SocketType::Router, options_.guestEndpoint);
}

Result<void> ServerLoop::openGate(Door door, SocketType type, const std::string& endpoint) {
    Gate gate{door, {}, Socket(context_, type), {}};
    if (!gate.socket.limit(sizesOf(door, options_.limits)) || !gate.socket.showAll() ||
        !gate.socket.serveCurve(options_.curveSecret, std::string(nameOf(door)))) {
        return base::fail(base::ErrorCode::Internal, "libzmq refused a setting of the server");
    }
    gate.monitor = gate.socket.monitor(context_);
    if (!gate.monitor.isOpen()) return base::fail(base::ErrorCode::Internal, "no socket monitor");
    auto bound = gate.socket.bind(endpoint);
    if (!bound) return std::unexpected(bound.error());
    endpoints_[door] = std::move(*bound);
    gates_.push_back(std::move(gate));
    return {};
}

void ServerLoop::run() {
    thread_ = std::thread([this] {
        while (!stop_) turn();
    });
}

Result<void> ServerLoop::proveClosed() {
    const CurvePublicKey own = curvePublicOf(options_.curveSecret);
    if (!refusesStranger(endpointOf(Door::Request), own, SocketType::Dealer) ||
        !refusesStranger(endpointOf(Door::Announce), own, SocketType::Sub)) {
        return base::fail(base::ErrorCode::Unauthenticated, "a random key was not refused");
    }
    admission_.setAllowed({{probeKey_, {}}});
    for (const Door door : {Door::Request, Door::Guest}) {
        const std::string& endpoint = endpointOf(door);
        if (!endpoint.empty() && !greets(endpoint, own, probe_)) {
            return base::fail(base::ErrorCode::Unauthenticated, "an admitted key was refused");
        }
    }
    admission_.setAllowed({});
    outbox_.set(&ServerCounters::refusedKeys, 0);
    return {};
}

void ServerLoop::turn() {
    wait();
    const std::int64_t nowMs = base::monotonicMs();
    wakeup_.clear();
    readMonitors(nowMs);
    if (const auto refused = zap_.answer(admission_, nowMs); refused > 0) {
        outbox_.count(&ServerCounters::refusedKeys, refused);
    }
    empty(outbox_.takeAll(), nowMs);
    for (Gate& gate : gates_) readGate(gate, nowMs);
    if (nowMs >= inspectAtMs_) inspect(nowMs);
}

void ServerLoop::wait() {
    std::vector<PollItem> items{{.fd = wakeup_.fd()}, {.socket = &zap_.socket()}};
    for (const Gate& gate : gates_) {
        items.push_back({.socket = &gate.socket});
        items.push_back({.socket = &gate.monitor});
    }
    waitFor(items, connections_.size() == 0 ? kIdleMs : kInspectMs);
}

void ServerLoop::readMonitors(std::int64_t nowMs) {
    for (Gate& gate : gates_) {
        while (const auto event = nextEvent(gate.monitor)) {
            if (event->kind == LinkEvent::Kind::Accepted) {
                connections_.accepted(gate.door, event->fd, nowMs);
            }
            if (event->kind == LinkEvent::Kind::Ended) connections_.ended(gate.door, event->fd);
        }
    }
}

void ServerLoop::readGate(Gate& gate, std::int64_t nowMs) {
    for (int i = 0; i < kMessagesATurn; i++) {
        const auto message = gate.socket.receive();
        if (!message) return;
        if (gate.door == Door::Announce) {
            handleSubscription(*message, nowMs);
        } else {
            handleRequest(gate, *message, nowMs);
        }
    }
}

// Nothing if the connection is gone already: then no answer could reach it either.
Connection* ServerLoop::senderOf(Door door, const Received& message, std::int64_t nowMs) {
    if (message.fd < 0) return nullptr;
    Connection* connection = connections_.find(door, message.fd);
    if (connection == nullptr) {
        readMonitors(nowMs);  // its first message can overtake the news that it exists
        connection = connections_.find(door, message.fd);
    }
    if (connection == nullptr || connection->cutMs >= 0) return nullptr;
    connection->unread.delivered(message.bytes);
    return connection;
}

void ServerLoop::handleRequest(Gate& gate, const Received& message, std::int64_t nowMs) {
    Connection* connection = senderOf(gate.door, message, nowMs);
    if (connection == nullptr) return;
    const auto key = base::fixedFromHex<CurvePublicKey>(message.userId);
    if (!key) return misdeed(*connection, "no proven key", nowMs);
    const bool first = !connection->spoke;
    if (first && !connections_.introduce(*connection, *key, message.parts[0])) {
        return misdeed(*connection, "too many connections", nowMs);
    }
    if (message.partCount != 2) return misdeed(*connection, "message of several frames", nowMs);
    const bool sameSender = connection->key == *key && connection->routingId == message.parts[0];
    const bool isHello = kindOf(message.parts[1]) == kHelloKind;
    if (!sameSender || first != isHello) return misdeed(*connection, "hello out of place", nowMs);
    if (connection->key == probeKey_) return greetProbe(gate, *connection);
    if (!gate.names.isGenuine(connection->routingId, admission_.admitted(gate.door))) {
        return misdeed(*connection, "a routing id of its own", nowMs);
    }
    serve(*connection, message.parts[1], nowMs);
}

void ServerLoop::greetProbe(Gate& gate, Connection& connection) {
    if (!gate.names.isStarted()) gate.names.startAt(connection.routingId);
    sendTo(&connection, encodeFrame({kHelloKind, 0, {}}));
}

void ServerLoop::serve(Connection& connection, ByteView bytes, std::int64_t nowMs) {
    const bool guest = connection.door == Door::Guest;
    auto identity = guest ? std::optional(Bytes()) : admission_.identityOf(connection.key);
    if (!identity) return connections_.cut(connection, nowMs);
    const auto kind = kindOf(bytes);
    auto frame = decodeFrame(bytes, kind ? capOf(connection.door, *kind) : 0);
    if (!frame) return misdeed(connection, frame.error().detail, nowMs);
    if (frame->kind == kHelloKind) return;
    const bool isPing = frame->kind == kPingKind;
    if (frame->kind < kFirstFreeKind && !isPing)
        return misdeed(connection, "a kind of net's own", nowMs);
    const std::string payer = guest ? connection.peer.host : base::textOf(*identity);
    const std::int64_t cost =
        options_.costOf && !isPing ? options_.costOf(*identity, *frame) : 1;
    switch (admission_.charge(connection.door, payer, nowMs, cost)) {
    case Verdict::Pass: break;
    case Verdict::Cut: return misdeed(connection, "a flood of requests", nowMs);
    case Verdict::Busy:
        outbox_.count(&ServerCounters::busy);
        return sendTo(&connection, encodeFrame({kBusyKind, frame->requestId, {}}));
    }
    if (isPing) return sendTo(&connection, encodeFrame({kPingKind, frame->requestId, {}}));
    outbox_.count(&ServerCounters::requests);
    handler_({{connection.serial}, std::move(*identity), guest, std::move(*frame)});
}

// A subscriber says one thing: that it wants everything. What libzmq reports when a subscriber
// leaves comes without a connection.
void ServerLoop::handleSubscription(const Received& message, std::int64_t nowMs) {
    Connection* connection = senderOf(Door::Announce, message, nowMs);
    if (connection == nullptr) return;
    const auto key = base::fixedFromHex<CurvePublicKey>(message.userId);
    const Bytes& said = message.parts[0];
    const bool subscribes = message.partCount == 1 && said.size() == 1 && said[0] == 1;
    if (!key || !subscribes || connection->spoke) {
        return misdeed(*connection, "not a subscription", nowMs);
    }
    if (!connections_.introduce(*connection, *key, {})) {
        return misdeed(*connection, "too many subscriptions", nowMs);
    }
    if (!admission_.identityOf(*key)) connections_.cut(*connection, nowMs);
}

std::size_t ServerLoop::capOf(Door door, std::uint16_t kind) const {
    const Limits& limits = options_.limits;
    const std::size_t whole =
        (door == Door::Guest ? limits.guestMaxFrameBytes : limits.maxFrameBytes) -
        kFrameHeaderBytes;
    return options_.capOf ? std::min(whole, options_.capOf(kind)) : whole;
}

void ServerLoop::misdeed(Connection& connection, std::string_view what, std::int64_t nowMs) {
    base::logWarn("net", "{} at {} cut: {}", connection.peer.host, nameOf(connection.door), what);
    connections_.cut(connection, nowMs);
    if (!connection.spoke) return;
    const bool guest = connection.door == Door::Guest;
    admission_.strike(guest ? connection.peer.host : Admission::nameOf(connection.key), nowMs);
}

void ServerLoop::empty(Outbox::Work work, std::int64_t nowMs) {
    if (work.allowedChanged) {
        // The probe leaves by itself, perhaps only after the first table has come.
        const auto stays = [this](const Connection& some) {
            return some.key == probeKey_ || isAllowed(some);
        };
        connections_.review(stays, nowMs);
    }
    for (const Outbox::Reply& reply : work.replies) {
        sendTo(connections_.find(reply.client.value), reply.bytes);
    }
    const auto gate = std::ranges::find(gates_, Door::Announce, &Gate::door);
    for (const Bytes& body : work.announcements) static_cast<void>(gate->socket.send(body));
}

void ServerLoop::sendTo(Connection* connection, ByteView bytes) {
    if (connection != nullptr && connection->cutMs < 0 && isAllowed(*connection) &&
        connections_.mayTake(*connection, bytes.size())) {
        const auto gate = std::ranges::find(gates_, connection->door, &Gate::door);
        if (gate->socket.send(connection->routingId, true) == Sent::Done &&
            gate->socket.send(bytes) == Sent::Done) {
            return;
        }
    }
    outbox_.count(&ServerCounters::droppedReplies);
}

bool ServerLoop::isAllowed(const Connection& connection) const {
    return connection.door == Door::Guest || admission_.identityOf(connection.key).has_value();
}

void ServerLoop::inspect(std::int64_t nowMs) {
    inspectAtMs_ = nowMs + kInspectMs;
    for (const std::uint64_t serial : connections_.inspect(nowMs)) {
        Connection* connection = connections_.find(serial);
        if (connection != nullptr) misdeed(*connection, "unread bytes over the limit", nowMs);
    }
    if (nowMs >= pruneAtMs_) {
        admission_.prune(nowMs);
        pruneAtMs_ = nowMs + kPruneMs;
    }
    outbox_.set(&ServerCounters::cut, connections_.cuts());
    outbox_.set(&ServerCounters::connections, connections_.size());
}

void ServerLoop::setAllowed(std::vector<AllowedKey> keys) {
    admission_.setAllowed(std::move(keys));
    outbox_.noteAllowedChanged();
    wakeup_.ring();
}

void ServerLoop::changeAllowed(std::vector<AllowedKey> rows) {
    admission_.changeAllowed(std::move(rows));
    outbox_.noteAllowedChanged();
    wakeup_.ring();
}

void ServerLoop::reply(const ClientId& client, Frame frame) {
    if (outbox_.addReply(client, encodeFrame(frame))) wakeup_.ring();
}

void ServerLoop::announce(ByteView body) {
    outbox_.addAnnouncement(base::bytesOf(body));
    wakeup_.ring();
}

}  // namespace seabridge::net
