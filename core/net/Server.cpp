// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Server.h"

#include "net/ServerLoop.h"

#include <sys/resource.h>

namespace seabridge::net {

namespace {

// libzmq spins when it cannot accept for lack of descriptors, and a store that cannot open a file
// is worse than a client that must wait: connections get half of them at most.
std::size_t connectionLimit(std::size_t wanted) {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return wanted;
    return std::min<std::size_t>(wanted, limit.rlim_cur / 2);
}

}  // namespace

Server::Server(std::unique_ptr<ServerLoop> loop) : loop_(std::move(loop)) {}
Server::~Server() = default;

Result<std::unique_ptr<Server>> Server::start(ServerOptions options, Handler handler) {
    if (options.curveSecret.size() != CurvePublicKey::kSize || !handler ||
        std::min(options.limits.maxFrameBytes, options.limits.guestMaxFrameBytes) <=
            kFrameHeaderBytes) {
        return base::fail(base::ErrorCode::InvalidInput, "server key, handler or frame limit");
    }
    options.limits.connections = connectionLimit(options.limits.connections);
    try {
        auto loop = std::make_unique<ServerLoop>(std::move(options), std::move(handler));
        if (auto done = loop->open(); !done) return std::unexpected(done.error());
        loop->run();
        if (auto done = loop->proveClosed(); !done) return std::unexpected(done.error());
        return std::unique_ptr<Server>(new Server(std::move(loop)));
    } catch (const std::exception& problem) {  // no thread, no descriptor
        return base::fail(base::ErrorCode::Io, problem.what());
    }
}

void Server::setAllowed(std::vector<AllowedKey> keys) {
    loop_->setAllowed(std::move(keys));
}

void Server::changeAllowed(std::vector<AllowedKey> rows) {
    loop_->changeAllowed(std::move(rows));
}

void Server::reply(const ClientId& client, Frame frame) {
    loop_->reply(client, std::move(frame));
}

void Server::announce(ByteView body) {
    loop_->announce(body);
}

const std::string& Server::requestEndpoint() const {
    return loop_->endpointOf(Door::Request);
}

const std::string& Server::announceEndpoint() const {
    return loop_->endpointOf(Door::Announce);
}

const std::string& Server::guestEndpoint() const {
    return loop_->endpointOf(Door::Guest);
}

ServerCounters Server::counters() const {
    return loop_->counters();
}

}  // namespace seabridge::net
