// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

/// What the kernel knows of a TCP connection that libzmq owns. A multipart message is invisible
/// until its last part, so only the kernel's byte count shows how much memory it takes already
/// (reliability.md part 0, item 4).
namespace seabridge::net {

struct TcpBytes {
    std::uint64_t received = 0;
    std::uint64_t acknowledged = 0;  ///< sent by us and taken by the other side's kernel
};
[[nodiscard]] std::optional<TcpBytes> tcpBytesOf(int fd);

struct TcpPeer {
    std::string host;
    std::uint16_t port = 0;
    bool operator==(const TcpPeer&) const = default;
};
[[nodiscard]] std::optional<TcpPeer> tcpPeerOf(int fd);

/// Ends the connection unless `fd` has meanwhile become another one.
void shutDown(int fd, const TcpPeer& peer);

/// Bytes that a connection has sent us and that no complete message has accounted for.
class Unread {
public:
    /// A message of `bytes` came out whole.
    void delivered(std::size_t bytes) { delivered_ += static_cast<std::int64_t>(bytes) + kOverhead; }
    /// The count now, in bytes.
    std::int64_t update(std::uint64_t received, std::int64_t nowMs);
    [[nodiscard]] std::int64_t bytes() const { return unread_; }

private:
    static constexpr std::int64_t kOverhead = 64;       // ZMTP header and CURVE box of a message
    static constexpr std::int64_t kIdlePerSecond = 32;  // a libzmq's own heartbeats, measured 20
    std::int64_t unread_ = 0;
    std::int64_t delivered_ = 0;
    std::uint64_t received_ = 0;
    std::int64_t updatedMs_ = -1;
};

}  // namespace seabridge::net
