// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <charconv>
#include <chrono>
#include <functional>
#include <list>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace seabridge::test {

/// A small HTTP/1.1 server on 127.0.0.1: POST only, bodies with a length, connections stay open.
/// The handler is called by one thread at a time.
class LoopbackHttp {
public:
    static constexpr std::size_t kAll = ~std::size_t(0);
    struct Reply {
        int status = 200;
        std::string body;
        std::size_t sent = kAll;  ///< bytes of the answer after which the connection is cut
        int pieces = 1;           ///< that the answer comes in,
        std::chrono::milliseconds pause{0};  ///< with so much between them
    };
    using Handle = std::function<Reply(const std::string& path, const std::string& body)>;

    explicit LoopbackHttp(Handle handle) : handle_(std::move(handle)) {
        listener_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* plain = reinterpret_cast<sockaddr*>(&address);
        if (bind(listener_, plain, size) != 0 || listen(listener_, 64) != 0 ||
            getsockname(listener_, plain, &size) != 0)
            throw std::runtime_error("loopback server");
        port_ = ntohs(address.sin_port);
        acceptor_ = std::thread([this] { accept(); });
    }
    ~LoopbackHttp() {
        isOver_ = true;
        shutdown(listener_, SHUT_RDWR);
        acceptor_.join();
        {
            const std::lock_guard lock(sockets_);
            for (auto& served : served_) shutdown(served.socket, SHUT_RDWR);
        }
        for (auto& served : served_) {
            served.thread.join();
            close(served.socket);
        }
        close(listener_);
    }
    LoopbackHttp(const LoopbackHttp&) = delete;
    LoopbackHttp& operator=(const LoopbackHttp&) = delete;

    [[nodiscard]] std::string endpoint() const {
        return "http://127.0.0.1:" + std::to_string(port_);
    }

private:
    struct Served {
        int socket = -1;
        std::thread thread;
        std::atomic<bool> isOver = false;
    };

    void accept() {
        while (!isOver_) {
            const int socket = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
            if (socket < 0) continue;
            const std::lock_guard lock(sockets_);
            served_.remove_if([](Served& served) {
                if (!served.isOver) return false;
                served.thread.join();
                close(served.socket);
                return true;
            });
            auto& served = served_.emplace_back();
            served.socket = socket;
            served.thread = std::thread([this, &served] {
                while (serveOne(served.socket)) {}
                shutdown(served.socket, SHUT_RDWR);
                served.isOver = true;
            });
        }
    }

    static bool readUntil(int socket, std::string& buffer, std::size_t size) {
        while (buffer.size() < size) {
            char bytes[65536];
            const ssize_t got = recv(socket, bytes, sizeof bytes, 0);
            if (got <= 0) return false;
            buffer.append(bytes, static_cast<std::size_t>(got));
        }
        return true;
    }

    static std::size_t bodySize(std::string head) {
        std::ranges::transform(head, head.begin(), [](unsigned char c) {
            return static_cast<char>(std::tolower(c));
        });
        constexpr std::string_view kName = "content-length: ";
        const auto at = head.find(kName);
        std::size_t size = 0;
        if (at != std::string::npos)
            std::from_chars(head.data() + at + kName.size(), head.data() + head.size(), size);
        return size;
    }

    bool serveOne(int socket) {
        std::string buffer;
        std::size_t end = std::string::npos;
        while ((end = buffer.find("\r\n\r\n")) == std::string::npos)
            if (!readUntil(socket, buffer, buffer.size() + 1)) return false;
        const auto head = buffer.substr(0, end);
        const auto from = head.find(' ') + 1;
        const auto path = head.substr(from, head.find(' ', from) - from);
        const auto size = bodySize(head);
        if (!readUntil(socket, buffer, end + 4 + size)) return false;
        Reply reply;
        {
            const std::lock_guard lock(handling_);
            reply = handle_(path, buffer.substr(end + 4, size));
        }
        auto out = "HTTP/1.1 " + std::to_string(reply.status) +
                   " X\r\nContent-Type: application/json\r\nContent-Length: " +
                   std::to_string(reply.body.size()) + "\r\n\r\n" + reply.body;
        const bool isCut = reply.sent < out.size();
        if (isCut) out.resize(reply.sent);
        const auto piece = out.size() / static_cast<std::size_t>(reply.pieces) + 1;
        for (std::size_t at = 0; at < out.size();) {
            const ssize_t put = send(socket, out.data() + at, std::min(piece, out.size() - at),
                                     MSG_NOSIGNAL);
            if (put <= 0) return false;
            at += static_cast<std::size_t>(put);
            if (at < out.size() && !isOver_) std::this_thread::sleep_for(reply.pause);
        }
        return !isCut;
    }

    Handle handle_;
    int listener_ = -1;
    std::uint16_t port_ = 0;
    std::atomic<bool> isOver_ = false;
    std::mutex handling_;
    std::mutex sockets_;
    std::list<Served> served_;
    std::thread acceptor_;
};

}  // namespace seabridge::test
