// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Frame.h"
#include "net/Keys.h"

#include <span>
#include <string>
#include <vector>

/// ZeroMQ behind values. Nothing outside this folder includes it. A socket belongs to one thread at
/// a time (libzmq aborts otherwise), so each lives inside one loop and is never handed out.
namespace seabridge::net {

class Context {
public:
    Context();
    ~Context();
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    [[nodiscard]] void* handle() const { return handle_; }

private:
    void* handle_;
};

/// One message as received. Parts beyond kKeptParts are counted and thrown away.
struct Received {
    static constexpr std::size_t kKeptParts = 8;
    std::vector<Bytes> parts;
    std::size_t partCount = 0;
    std::size_t bytes = 0;
    int fd = -1;         ///< of the TCP connection, -1 if unknown
    std::string userId;  ///< as ZAP gave it, empty if it did not
};

enum class SocketType { Router, Dealer, Xpub, Sub, Rep, Pair };
enum class Sent { Done, WouldBlock, Gone };

struct SocketSizes {
    std::size_t maxMessage;
    int receiveHighWater;
    int sendHighWater;
    int handshakeMs = 3000;
    int reconnectMs = 500;
    int reconnectMaxMs = 30'000;
};

class Socket {
public:
    Socket() = default;
    Socket(const Context& context, SocketType type);
    Socket(Socket&& other) noexcept;
    Socket& operator=(Socket&& other) noexcept;
    ~Socket();

    /// Each answers false if libzmq refuses one of the settings: then the socket must not be used.
    [[nodiscard]] bool limit(const SocketSizes& sizes);
    /// CURVE, and only connections that the ZAP handler of the context admits for `domain`.
    [[nodiscard]] bool serveCurve(const base::Secret& secret, const std::string& domain);
    [[nodiscard]] bool useCurve(const CurvePublicKey& server, const CurvePublicKey& own,
                                const base::Secret& secret);
    /// Router: tell about unreachable clients. Xpub: show every subscription.
    [[nodiscard]] bool showAll();
    [[nodiscard]] bool subscribeAll();

    /// The bound address, with the real port.
    [[nodiscard]] Result<std::string> bind(const std::string& endpoint);
    [[nodiscard]] bool connect(const std::string& endpoint);
    /// A socket to read the life of this one's connections from; before bind and connect.
    [[nodiscard]] Socket monitor(const Context& context);

    /// Neither waits.
    [[nodiscard]] Sent send(ByteView bytes, bool more = false);
    [[nodiscard]] std::optional<Received> receive();

    [[nodiscard]] bool isOpen() const { return handle_ != nullptr; }
    [[nodiscard]] void* handle() const { return handle_; }
    void close();

private:
    [[nodiscard]] bool set(int option, int value);
    [[nodiscard]] bool set(int option, ByteView value);
    [[nodiscard]] bool keepAlive();
    void* handle_ = nullptr;
    bool monitored_ = false;
};

struct LinkEvent {
    enum class Kind { Accepted, Connected, Ready, Refused, Ended, Other };
    Kind kind = Kind::Other;
    int fd = -1;  ///< of Accepted, Connected and Ended
};
/// The next event of a monitor, nothing if there is none yet.
[[nodiscard]] std::optional<LinkEvent> nextEvent(Socket& monitor);

struct PollItem {
    const Socket* socket = nullptr;
    int fd = -1;  ///< when there is no socket
    bool wantWrite = false;
    bool ready = false;
};
void waitFor(std::span<PollItem> items, int timeoutMs);

}  // namespace seabridge::net
