// SPDX-License-Identifier: GPL-3.0-or-later
#include "MetricsSocket.h"

#include "base/Clock.h"
#include "base/Ensure.h"

#include <cstring>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::Result;
using base::TimeMs;
using base::fail;

constexpr std::size_t kMaxRequestBytes = 8192;

/// False for what a program that was killed left behind.
bool isAnswered(const sockaddr_un& address) {
    const base::Descriptor probe(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    return probe.number() >= 0 &&
           (connect(probe.number(), reinterpret_cast<const sockaddr*>(&address),
                    sizeof address) == 0 || errno == EAGAIN);
}

/// True once `events` happened at `client`; false after `until`.
bool waitFor(const base::Descriptor& client, short events, TimeMs until) {
    pollfd item{client.number(), events, 0};
    const auto left = until - base::monotonicMs();
    return left > 0 && poll(&item, 1, static_cast<int>(left)) > 0;
}

/// The request's head, up to its empty line or as much as came.
std::string requestFrom(const base::Descriptor& client, TimeMs until) {
    std::string out;
    char bytes[1024];
    while (out.size() < kMaxRequestBytes && out.find("\r\n\r\n") == std::string::npos &&
           waitFor(client, POLLIN, until)) {
        const auto got = recv(client.number(), bytes, sizeof bytes, MSG_DONTWAIT);
        if (got <= 0) break;
        out.append(bytes, static_cast<std::size_t>(got));
    }
    return out;
}

void sendAll(const base::Descriptor& client, std::string_view text, TimeMs until) {
    while (!text.empty() && waitFor(client, POLLOUT, until)) {
        const auto sent = send(client.number(), text.data(), text.size(),
                               MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent <= 0) return;
        text.remove_prefix(static_cast<std::size_t>(sent));
    }
}

std::string replyOf(std::string_view status, std::string_view body) {
    return fmt::format("HTTP/1.0 {}\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"
                       "Content-Length: {}\r\nConnection: close\r\n\r\n{}",
                       status, body.size(), body);
}

}  // namespace

Result<std::unique_ptr<MetricsSocket>> MetricsSocket::open(std::filesystem::path path,
                                                           std::function<std::string()> text) {
    std::unique_ptr<MetricsSocket> out(new MetricsSocket(std::move(path), std::move(text)));
    if (const auto done = out->listen(); !done) return std::unexpected(done.error());
    out->thread_ = std::thread([socket = out.get()] { socket->serve(); });
    return out;
}

Result<void> MetricsSocket::listen() {
    const auto name = path_.string();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.size() >= sizeof address.sun_path)
        return fail(ErrorCode::InvalidInput, name + ": too long for a socket");
    std::memcpy(address.sun_path, name.data(), name.size());
    struct stat there {};
    if (lstat(name.c_str(), &there) == 0) {
        if (!S_ISSOCK(there.st_mode)) return fail(ErrorCode::InUse, name + " is no socket");
        if (isAnswered(address)) return fail(ErrorCode::InUse, name + " is another program's");
        unlink(name.c_str());
    }
    socket_ = base::Descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    stop_ = base::Descriptor(eventfd(0, EFD_CLOEXEC));
    // The mode of the descriptor becomes the socket's, so there is no moment of a wider one.
    if (socket_.number() < 0 || stop_.number() < 0 || fchmod(socket_.number(), 0600) != 0 ||
        bind(socket_.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        chmod(name.c_str(), 0600) != 0 || ::listen(socket_.number(), 16) != 0)
        return std::unexpected(base::errorOfErrno(errno, name));
    return {};
}

MetricsSocket::~MetricsSocket() {
    if (!thread_.joinable()) return;
    (void)eventfd_write(stop_.number(), 1);
    thread_.join();
    unlink(path_.c_str());
}

void MetricsSocket::serve() {
    pollfd items[] = {{socket_.number(), POLLIN, 0}, {stop_.number(), POLLIN, 0}};
    for (;;) {
        if (poll(items, 2, -1) < 0) continue;
        if (items[1].revents != 0) return;
        const base::Descriptor client(accept4(socket_.number(), nullptr, nullptr, SOCK_CLOEXEC));
        if (client.number() >= 0) answer(client);
        // No descriptor is free: whoever waits at the door would make this spin.
        else if (errno == EMFILE || errno == ENFILE) (void)poll(&items[1], 1, kPatienceMs);
    }
}

void MetricsSocket::answer(const base::Descriptor& client) {
    const auto until = base::monotonicMs() + kPatienceMs;
    const auto request = requestFrom(client, until);
    if (request.starts_with("GET ")) sendAll(client, replyOf("200 OK", text_()), until);
    else if (!request.empty()) sendAll(client, replyOf("405 Method Not Allowed", ""), until);
}

}  // namespace seabridge::app
