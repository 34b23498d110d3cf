// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// What a stranger, a guest and an admitted key may cost (reliability.md part 0, items 3 to 5, and
/// part 4 "Network"). A peer sets its own by its settings; tests make them small.
namespace seabridge::net {

/// A steady rate with room for a burst.
struct Rate {
    std::int64_t perSecond = 50;
    std::int64_t burst = 200;
};

struct Limits {
    std::size_t maxFrameBytes = 1 << 20;      ///< header included; larger = connection dropped
    std::size_t guestMaxFrameBytes = 1 << 16;
    Rate requests{50, 200};                   ///< for each identity, over all its connections;
                                              ///< a dear one counts as several (ServerOptions)
    Rate guestRequests{10, 40};               ///< for each address
    Rate handshakes{4, 40};                   ///< for each key; for guests each address
    int handshakeMs = 3000;                   ///< TCP accepted to CURVE done
    int helloMs = 5000;                       ///< TCP accepted to first frame or subscription
    std::size_t unreadBytes = 8 << 20;        ///< received but not delivered, for each connection
    std::size_t unreadTotalBytes = 96 << 20;  ///< the same over all connections
    std::size_t unsentBytes = 16 << 20;       ///< replies not yet taken, for each connection
    std::size_t unsentTotalBytes = 128 << 20; ///< the same over all connections
    std::size_t queuedReplies = 4096;         ///< replies waiting for the I/O thread
    std::size_t queuedReplyBytes = 64 << 20;
    std::size_t connections = 1024;           ///< all endpoints; half of RLIMIT_NOFILE if that is less;
                                              ///< a quarter of them may be guests'
    std::size_t connectionsPerKey = 8;        ///< for each endpoint; guests: for each address
    std::size_t silentConnections = 256;      ///< those that have not said hello yet
    int strikes = 3;                          ///< misdeeds until a key is banned
    std::int64_t banMs = 600'000;
};

}  // namespace seabridge::net
