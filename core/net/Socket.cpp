// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Socket.h"

#include "base/Ensure.h"

#include <cerrno>
#include <zmq.h>

namespace seabridge::net {

namespace {

// A draft name in 4.3.4, absent from zmq.h, but the library honours the number. Without it a
// server without a ZAP handler lets every key in (reliability.md part 0, item 3).
constexpr int kZapEnforceDomain = 93;
// A CURVE MESSAGE adds 33 bytes to a frame, and the limit is on what travels.
constexpr std::size_t kCurveOverhead = 64;

int typeOf(SocketType type) {
    switch (type) {
    case SocketType::Router: return ZMQ_ROUTER;
    case SocketType::Dealer: return ZMQ_DEALER;
    case SocketType::Xpub: return ZMQ_XPUB;
    case SocketType::Sub: return ZMQ_SUB;
    case SocketType::Rep: return ZMQ_REP;
    case SocketType::Pair: return ZMQ_PAIR;
    }
    return -1;
}

/// A zmq_msg_t that closes itself.
class Part {
public:
    Part() { zmq_msg_init(&part_); }
    ~Part() { zmq_msg_close(&part_); }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;
    [[nodiscard]] bool receive(void* socket) {
        while (zmq_msg_recv(&part_, socket, ZMQ_DONTWAIT) < 0) {
            if (errno != EINTR) return false;
        }
        return true;
    }
    [[nodiscard]] ByteView view() {
        return {static_cast<const std::uint8_t*>(zmq_msg_data(&part_)), zmq_msg_size(&part_)};
    }
    [[nodiscard]] bool more() { return zmq_msg_more(&part_) != 0; }
    [[nodiscard]] int fd() { return zmq_msg_get(&part_, ZMQ_SRCFD); }
    [[nodiscard]] std::string userId() {
        const char* text = zmq_msg_gets(&part_, "User-Id");
        return text == nullptr ? std::string() : std::string(text);
    }

private:
    zmq_msg_t part_;
};

}  // namespace

Context::Context() : handle_(zmq_ctx_new()) {
    ENSURE(handle_ != nullptr);
}

Context::~Context() {
    while (zmq_ctx_term(handle_) != 0 && errno == EINTR) {
    }
}

Socket::Socket(const Context& context, SocketType type)
    : handle_(zmq_socket(context.handle(), typeOf(type))) {
    if (handle_ != nullptr && !set(ZMQ_LINGER, 0)) close();
}

Socket::Socket(Socket&& other) noexcept
    : handle_(std::exchange(other.handle_, nullptr)),
      monitored_(std::exchange(other.monitored_, false)) {}

Socket& Socket::operator=(Socket&& other) noexcept {
    if (this != &other) {
        close();
        handle_ = std::exchange(other.handle_, nullptr);
        monitored_ = std::exchange(other.monitored_, false);
    }
    return *this;
}

Socket::~Socket() {
    close();
}

void Socket::close() {
    if (handle_ == nullptr) return;
    // The library's own thread sends monitor events and would wait for ever for a reader that is
    // gone, so monitoring ends before either socket does.
    if (monitored_) zmq_socket_monitor(handle_, nullptr, 0);
    zmq_close(std::exchange(handle_, nullptr));
    monitored_ = false;
}

bool Socket::set(int option, int value) {
    return handle_ != nullptr && zmq_setsockopt(handle_, option, &value, sizeof value) == 0;
}

bool Socket::set(int option, ByteView value) {
    return handle_ != nullptr && zmq_setsockopt(handle_, option, value.data(), value.size()) == 0;
}

bool Socket::limit(const SocketSizes& sizes) {
    const auto maxBytes = static_cast<std::int64_t>(sizes.maxMessage + kCurveOverhead);
    return handle_ != nullptr &&
           zmq_setsockopt(handle_, ZMQ_MAXMSGSIZE, &maxBytes, sizeof maxBytes) == 0 &&
           set(ZMQ_RCVHWM, sizes.receiveHighWater) && set(ZMQ_SNDHWM, sizes.sendHighWater) &&
           set(ZMQ_HANDSHAKE_IVL, sizes.handshakeMs) && set(ZMQ_RECONNECT_IVL, sizes.reconnectMs) &&
           set(ZMQ_RECONNECT_IVL_MAX, sizes.reconnectMaxMs) && set(ZMQ_BACKLOG, 128) &&
           set(ZMQ_IMMEDIATE, 1) && keepAlive();
}

// A host that is gone. No ZMQ_HEARTBEAT_IVL: README.md, traps of libzmq.
bool Socket::keepAlive() {
    return set(ZMQ_TCP_KEEPALIVE, 1) && set(ZMQ_TCP_KEEPALIVE_IDLE, 10) &&
           set(ZMQ_TCP_KEEPALIVE_INTVL, 5) && set(ZMQ_TCP_KEEPALIVE_CNT, 3) &&
           set(ZMQ_TCP_MAXRT, 20'000);
}

bool Socket::serveCurve(const base::Secret& secret, const std::string& domain) {
    return !domain.empty() && set(ZMQ_CURVE_SERVER, 1) &&
           set(ZMQ_CURVE_SECRETKEY, secret.view()) &&
           set(ZMQ_ZAP_DOMAIN, base::viewOf(domain)) && set(kZapEnforceDomain, 1);
}

bool Socket::useCurve(const CurvePublicKey& server, const CurvePublicKey& own,
                      const base::Secret& secret) {
    return set(ZMQ_CURVE_SERVERKEY, server.view()) && set(ZMQ_CURVE_PUBLICKEY, own.view()) &&
           set(ZMQ_CURVE_SECRETKEY, secret.view());
}

bool Socket::showAll() {
    int type = 0;
    std::size_t size = sizeof type;
    if (handle_ == nullptr || zmq_getsockopt(handle_, ZMQ_TYPE, &type, &size) != 0) return false;
    return set(type == ZMQ_XPUB ? ZMQ_XPUB_VERBOSE : ZMQ_ROUTER_MANDATORY, 1);
}

bool Socket::subscribeAll() {
    return set(ZMQ_SUBSCRIBE, ByteView());
}

Result<std::string> Socket::bind(const std::string& endpoint) {
    if (zmq_bind(handle_, endpoint.c_str()) != 0) {
        const auto code = errno == EINVAL || errno == EPROTONOSUPPORT
                              ? base::ErrorCode::InvalidInput
                              : base::ErrorCode::Io;
        return base::fail(code, endpoint + ": " + zmq_strerror(errno));
    }
    char bound[256] = {};
    std::size_t size = sizeof bound;
    if (zmq_getsockopt(handle_, ZMQ_LAST_ENDPOINT, bound, &size) != 0) {
        return base::fail(base::ErrorCode::Io, endpoint + ": bound to an unknown address");
    }
    return std::string(bound);
}

bool Socket::connect(const std::string& endpoint) {
    return handle_ != nullptr && zmq_connect(handle_, endpoint.c_str()) == 0;
}

Socket Socket::monitor(const Context& context) {
    constexpr int kEvents = ZMQ_EVENT_ACCEPTED | ZMQ_EVENT_CONNECTED | ZMQ_EVENT_DISCONNECTED |
                            ZMQ_EVENT_HANDSHAKE_SUCCEEDED | ZMQ_EVENT_HANDSHAKE_FAILED_AUTH;
    const std::string name = fmt::format("inproc://monitor-{}", handle_);
    Socket reader(context, SocketType::Pair);
    // No limit here: a full queue would stop the library's thread, and with it every connection.
    if (!reader.set(ZMQ_RCVHWM, 0)) return {};
    if (zmq_socket_monitor(handle_, name.c_str(), kEvents) != 0) return {};
    monitored_ = true;
    if (!reader.connect(name)) return {};
    return reader;
}

Sent Socket::send(ByteView bytes, bool more) {
    const int flags = ZMQ_DONTWAIT | (more ? ZMQ_SNDMORE : 0);
    while (zmq_send(handle_, bytes.data(), bytes.size(), flags) < 0) {
        if (errno == EINTR) continue;
        return errno == EAGAIN ? Sent::WouldBlock : Sent::Gone;
    }
    return Sent::Done;
}

std::optional<Received> Socket::receive() {
    Received message;
    for (bool more = true; more;) {
        Part part;
        if (!part.receive(handle_)) return std::nullopt;
        message.partCount++;
        message.bytes += part.view().size();
        if (message.parts.size() < Received::kKeptParts) {
            message.parts.push_back(base::bytesOf(part.view()));
        }
        more = part.more();
        if (more) continue;
        message.fd = part.fd();
        message.userId = part.userId();
    }
    return message;
}

std::optional<LinkEvent> nextEvent(Socket& monitor) {
    const auto message = monitor.receive();
    if (!message) return std::nullopt;
    // Number u16 and value u32 in the order of this machine, then the endpoint.
    std::uint16_t number = 0;
    std::int32_t value = 0;
    ENSURE(message->parts[0].size() == sizeof number + sizeof value);
    std::memcpy(&number, message->parts[0].data(), sizeof number);
    std::memcpy(&value, message->parts[0].data() + sizeof number, sizeof value);
    switch (number) {
    case ZMQ_EVENT_ACCEPTED: return LinkEvent{LinkEvent::Kind::Accepted, value};
    case ZMQ_EVENT_CONNECTED: return LinkEvent{LinkEvent::Kind::Connected, value};
    case ZMQ_EVENT_DISCONNECTED: return LinkEvent{LinkEvent::Kind::Ended, value};
    case ZMQ_EVENT_HANDSHAKE_SUCCEEDED: return LinkEvent{LinkEvent::Kind::Ready, -1};
    case ZMQ_EVENT_HANDSHAKE_FAILED_AUTH: return LinkEvent{LinkEvent::Kind::Refused, -1};
    default: return LinkEvent{};
    }
}

void waitFor(std::span<PollItem> items, int timeoutMs) {
    std::vector<zmq_pollitem_t> raw;
    raw.reserve(items.size());
    for (const PollItem& item : items) {
        void* socket = item.socket != nullptr ? item.socket->handle() : nullptr;
        const int events = ZMQ_POLLIN | (item.wantWrite ? ZMQ_POLLOUT : 0);
        raw.push_back({socket, item.fd, static_cast<short>(events), 0});
    }
    if (zmq_poll(raw.data(), static_cast<int>(raw.size()), timeoutMs) < 0) return;
    for (std::size_t i = 0; i < items.size(); i++) items[i].ready = raw[i].revents != 0;
}

}  // namespace seabridge::net
