// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/FreePorts.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <random>

namespace seabridge::app {
namespace {

// Below what Linux takes for outgoing connections (32768 and up).
constexpr int kLowest = 10'000;
constexpr int kHighest = 31'999;
constexpr int kTries = 200;

}  // namespace

base::Result<std::uint16_t> FreePorts::next() {
    std::random_device random;
    std::uniform_int_distribution<int> choose(kLowest, kHighest);
    int error = 0;
    for (int i = 0; i < kTries; ++i) {
        base::Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        if (socket.number() < 0) return std::unexpected(base::errorOfErrno(errno, "free port"));
        const auto port = static_cast<std::uint16_t>(choose(random));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(socket.number(), reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) {
            sockets_.push_back(std::move(socket));
            return port;
        }
        error = errno;
    }
    return std::unexpected(base::errorOfErrno(error, "free port"));
}

}  // namespace seabridge::app
