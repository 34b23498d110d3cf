// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Frame.h"
#include "net/Keys.h"

#include <functional>
#include <memory>
#include <string>

namespace seabridge::net {

class ClientLoop;

struct ClientOptions {
    std::string requestEndpoint;
    std::string announceEndpoint;  ///< empty = no announcements
    CurvePublicKey serverKey;      ///< pinned: nobody else can answer
    CurvePublicKey ownPublic;
    base::Secret ownSecret;
    std::size_t maxFrameBytes = 1 << 20;
    std::size_t queuedFrames = 256;  ///< requests waiting for the connection
    int reconnectMs = 500;           ///< first pause; doubles up to reconnectMaxMs, with jitter
    int reconnectMaxMs = 30'000;
    int silentMs = 15'000;           ///< a server that answers nothing for so long is left
};

/// Options for a server's guest endpoint: a fresh random key, no announcements.
[[nodiscard]] ClientOptions guestOptions(std::string guestEndpoint, const CurvePublicKey& server);

/// Called on the client's I/O thread; must return within milliseconds and must not throw or
/// destroy the client. Any of them may be empty.
struct ClientEvents {
    std::function<void(Frame)> onReply;
    std::function<void(Bytes)> onAnnouncement;
    /// True once the server has proved its key and admitted ours; false when that connection ends.
    /// Replies to what was sent before it ended never come.
    std::function<void(bool connected)> onState;
};

/// A connection to one peer that mends itself. Every method may be called from any thread.
class Client {
public:
    /// InvalidInput: key or endpoint that cannot be used. Does not wait for the connection.
    [[nodiscard]] static Result<std::unique_ptr<Client>> start(ClientOptions options,
                                                               ClientEvents events);
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    /// Queues a request until the connection stands; false if the queue is full or the frame is
    /// over maxFrameBytes. Time limits of requests are the caller's business.
    [[nodiscard]] bool send(Frame frame);
    [[nodiscard]] bool connected() const;

private:
    explicit Client(std::unique_ptr<ClientLoop> loop);
    std::unique_ptr<ClientLoop> loop_;
};

}  // namespace seabridge::net
