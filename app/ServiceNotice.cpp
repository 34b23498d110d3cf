// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServiceNotice.h"

#include "base/File.h"
#include "base/Log.h"

#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace seabridge::app {
namespace {

std::optional<std::int64_t> numberIn(const char* variable) {
    const char* text = std::getenv(variable);
    if (text == nullptr) return std::nullopt;
    std::int64_t number = 0;
    const char* end = text + std::strlen(text);
    const auto [stopped, error] = std::from_chars(text, end, number);
    if (error != std::errc() || stopped != end || number <= 0) return std::nullopt;
    return number;
}

}  // namespace

ServiceNotice ServiceNotice::fromEnvironment() {
    const char* socket = std::getenv("NOTIFY_SOCKET");
    if (socket == nullptr) return {};
    const auto pid = numberIn("WATCHDOG_PID");
    const auto micros = numberIn("WATCHDOG_USEC");
    std::optional<base::TimeMs> watchdog;
    if (micros && (!pid || *pid == getpid()))
        watchdog = std::max<base::TimeMs>(*micros / 1000, 2);
    return ServiceNotice(socket, watchdog);
}

void ServiceNotice::send(const std::string& state) const {
    sockaddr_un address{};
    // Both forms that the protocol knows: a path, or '@' for the abstract namespace.
    if (socket_.size() < 2 || socket_.size() >= sizeof address.sun_path ||
        (socket_[0] != '/' && socket_[0] != '@'))
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, socket_.data(), socket_.size());
    if (socket_[0] == '@') address.sun_path[0] = '\0';
    const auto size =
        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + socket_.size());
    const base::Descriptor out(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    // A manager that does not read must not stop this process.
    if (sendto(out.number(), state.data(), state.size(), MSG_NOSIGNAL | MSG_DONTWAIT,
               reinterpret_cast<const sockaddr*>(&address), size) < 0)
        base::logWarn("peer", "service manager not told: {}", std::strerror(errno));
}

}  // namespace seabridge::app
