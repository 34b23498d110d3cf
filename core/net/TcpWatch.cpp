// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TcpWatch.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <fcntl.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace seabridge::net {

std::optional<TcpBytes> tcpBytesOf(int fd) {
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &size) != 0) return std::nullopt;
    return TcpBytes{info.tcpi_bytes_received, info.tcpi_bytes_acked};
}

std::optional<TcpPeer> tcpPeerOf(int fd) {
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (getpeername(fd, reinterpret_cast<sockaddr*>(&address), &size) != 0) return std::nullopt;
    char host[INET6_ADDRSTRLEN] = {};
    if (address.ss_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, &address, sizeof v4);
        inet_ntop(AF_INET, &v4.sin_addr, host, sizeof host);
        return TcpPeer{host, ntohs(v4.sin_port)};
    }
    if (address.ss_family == AF_INET6) {
        sockaddr_in6 v6{};
        std::memcpy(&v6, &address, sizeof v6);
        inet_ntop(AF_INET6, &v6.sin6_addr, host, sizeof host);
        return TcpPeer{host, ntohs(v6.sin6_port)};
    }
    return std::nullopt;
}

void shutDown(int fd, const TcpPeer& peer) {
    // libzmq closes descriptors on its own thread at any moment. The copy cannot change its meaning
    // between the check and the shutdown.
    const int copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    if (copy < 0) return;
    if (tcpPeerOf(copy) == peer) shutdown(copy, SHUT_RDWR);
    ::close(copy);
}

std::int64_t Unread::update(std::uint64_t received, std::int64_t nowMs) {
    if (updatedMs_ < 0) updatedMs_ = nowMs;
    // By whole seconds: a short interval would round down to nothing.
    const std::int64_t seconds = (nowMs - updatedMs_) / 1000;
    updatedMs_ += seconds * 1000;
    const auto arrived = static_cast<std::int64_t>(received - received_);
    unread_ = std::max<std::int64_t>(0, unread_ + arrived - delivered_ - seconds * kIdlePerSecond);
    received_ = received;
    delivered_ = 0;
    return unread_;
}

}  // namespace seabridge::net
