// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Admission.h"
#include "net/Socket.h"

namespace seabridge::net {

[[nodiscard]] std::string_view nameOf(Door door);

/// Answers libzmq's question whether a key may come in (RFC 27, ZAP). Lives on the thread of the
/// server's loop; while it is busy elsewhere, handshakes wait, and without it none succeeds.
class Zap {
public:
    explicit Zap(const Context& context) : socket_(context, SocketType::Rep) {}
    [[nodiscard]] Result<void> open();
    /// Answers what waits; how many were refused.
    [[nodiscard]] std::uint64_t answer(Admission& admission, std::int64_t nowMs);
    [[nodiscard]] const Socket& socket() const { return socket_; }

private:
    void reply(ByteView requestId, const std::optional<CurvePublicKey>& admitted);
    Socket socket_;
};

/// True if `probe` gets in at `endpoint`, says hello and is answered within 3 s.
[[nodiscard]] bool greets(const std::string& endpoint, const CurvePublicKey& server,
                          const base::Secret& probe);
/// True if the server at `endpoint` turns a random key away, as it must (start-up self test,
/// reliability.md part 4). Waits up to 3 s for its answer.
[[nodiscard]] bool refusesStranger(const std::string& endpoint, const CurvePublicKey& server,
                                   SocketType type);

}  // namespace seabridge::net
