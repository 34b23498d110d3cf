// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "net/Client.h"
#include "net/Server.h"

#include <arpa/inet.h>
#include <atomic>
#include <chrono>
#include <fstream>
#include <sys/socket.h>
#include <unistd.h>
#include <zmq.h>

/// A server, an honest client that it must go on serving, and what attackers are made of.
namespace seabridge::net {

// AddressSanitizer keeps freed memory for a while, ThreadSanitizer what was done to memory.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr std::int64_t kMemorySlack = 500'000'000;
#else
inline constexpr std::int64_t kMemorySlack = 0;
#endif

struct Person {
    base::Secret secret = randomCurveSecret();
    CurvePublicKey key = curvePublicOf(secret);
};

/// A server that answers every request with "yes", and an honest client that it must go on serving.
class Scene {
public:
    explicit Scene(Limits limits = {}) {
        ServerOptions options;
        options.requestEndpoint = options.announceEndpoint = "tcp://127.0.0.1:*";
        options.curveSecret = self_.secret.copy();
        options.limits = limits;
        options.capOf = [](std::uint16_t kind) { return kind == 17 ? 100u : 1u << 20; };
        auto started = Server::start(std::move(options), [this](Request request) {
            if (request.identity == Bytes{66}) evil_++;
            server_->reply(request.client, {18, request.frame.requestId, request.identity});
        });
        server_ = std::move(*started);
        admit({});
        ClientOptions client;
        client.requestEndpoint = server_->requestEndpoint();
        client.serverKey = self_.key;
        client.ownPublic = honest_.key;
        client.ownSecret = honest_.secret.copy();
        ClientEvents events;
        events.onReply = [this](Frame frame) { answered_ = frame.requestId; };
        client_ = std::move(*Client::start(std::move(client), std::move(events)));
    }
    /// These besides the honest client and the one evil person.
    void admit(const std::vector<CurvePublicKey>& others) {
        std::vector<AllowedKey> table{{honest_.key, {1}}, {evilPerson_.key, {66}}};
        for (const auto& key : others)
            table.push_back({key, {67, static_cast<std::uint8_t>(table.size())}});
        server_->setAllowed(std::move(table));
    }
    /// How long the honest client waits for an answer; -1 = over 5 s.
    [[nodiscard]] std::int64_t servedInUs() {
        using Clock = std::chrono::steady_clock;
        const auto start = Clock::now();
        const auto waitedUs = [&] {
            return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start)
                .count();
        };
        if (!client_->send({18, ++asked_, {}})) return -1;
        while (waitedUs() < 5'000'000) {
            if (answered_ == asked_) return waitedUs();
            usleep(100);
        }
        return -1;
    }
    [[nodiscard]] std::int64_t servedInMs() {
        const auto us = servedInUs();
        return us < 0 ? us : us / 1000;
    }
    [[nodiscard]] std::uint16_t port() const {
        const std::string& endpoint = server_->requestEndpoint();
        return static_cast<std::uint16_t>(std::stoi(endpoint.substr(endpoint.rfind(':') + 1)));
    }
    [[nodiscard]] bool cutsAtLeast(std::uint64_t count) const {
        for (int i = 0; i < 500 && server_->counters().cut < count; i++) usleep(10'000);
        return server_->counters().cut >= count;
    }

    Person self_;
    Person honest_;
    Person evilPerson_;
    std::unique_ptr<Server> server_;
    std::unique_ptr<Client> client_;
    std::uint64_t asked_ = 0;
    std::atomic<std::uint64_t> answered_ = 0;
    std::atomic<int> evil_ = 0;
};

/// A client made of bare libzmq that does what it likes.
class Raw {
public:
    Raw(const std::string& endpoint, const CurvePublicKey& server, const Person& as,
        int type = ZMQ_DEALER, const std::string& routingId = {})
        : socket_(zmq_socket(context_, type)) {
        const int none = 0;
        zmq_setsockopt(socket_, ZMQ_LINGER, &none, sizeof none);
        zmq_setsockopt(socket_, ZMQ_CURVE_SERVERKEY, server.data.data(), 32);
        zmq_setsockopt(socket_, ZMQ_CURVE_PUBLICKEY, as.key.data.data(), 32);
        zmq_setsockopt(socket_, ZMQ_CURVE_SECRETKEY, as.secret.data(), 32);
        const int few = 10;
        zmq_setsockopt(socket_, ZMQ_RCVHWM, &few, sizeof few);
        if (!routingId.empty()) {
            zmq_setsockopt(socket_, ZMQ_ROUTING_ID, routingId.data(), routingId.size());
        }
        if (type == ZMQ_SUB) zmq_setsockopt(socket_, ZMQ_SUBSCRIBE, "", 0);
        zmq_connect(socket_, endpoint.c_str());
    }
    ~Raw() {
        zmq_close(socket_);
        zmq_ctx_term(context_);
    }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;
    void send(const Bytes& bytes, int flags = 0) {
        zmq_send(socket_, bytes.data(), bytes.size(), flags);
    }
    void hello() { send(encodeFrame({kHelloKind, 0, {}})); }
    [[nodiscard]] std::optional<Frame> receive(int ms) {
        zmq_setsockopt(socket_, ZMQ_RCVTIMEO, &ms, sizeof ms);
        Bytes bytes(2000);
        const int size = zmq_recv(socket_, bytes.data(), bytes.size(), 0);
        if (size < 0) return std::nullopt;
        auto frame = decodeFrame(base::ByteView(bytes).first(static_cast<std::size_t>(size)), 2000);
        return frame ? std::optional(*frame) : std::nullopt;
    }
    void* context_ = zmq_ctx_new();
    void* socket_;
};

inline int connectTcp(std::uint16_t port) {
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
        close(fd);
        return -1;
    }
    return fd;
}

inline void sendTcp(int fd, const Bytes& bytes) {
    static_cast<void>(::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL));
}

inline std::int64_t residentBytes() {
    std::ifstream file("/proc/self/statm");
    std::int64_t total = 0;
    std::int64_t resident = 0;
    file >> total >> resident;
    return resident * sysconf(_SC_PAGESIZE);
}

/// 64 bytes: signature, version, mechanism, as-server, filler (RFC 23).
inline Bytes greeting(std::uint8_t major, const std::string& mechanism) {
    Bytes bytes{0xff, 0, 0, 0, 0, 0, 0, 0, 1, 0x7f, major, 0};
    Bytes name = base::bytesOf(base::viewOf(mechanism));
    name.resize(20);
    base::append(bytes, name);
    bytes.resize(64);
    return bytes;
}

}  // namespace seabridge::net
