// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/FreePorts.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace seabridge::app {

base::Result<std::uint16_t> FreePorts::next() {
    base::Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    if (socket.number() < 0 || bind(socket.number(), plain, size) != 0 ||
        getsockname(socket.number(), plain, &size) != 0)
        return std::unexpected(base::errorOfErrno(errno, "free port"));
    sockets_.push_back(std::move(socket));
    return ntohs(address.sin_port);
}

}  // namespace seabridge::app
