// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Client.h"

#include "net/ClientLoop.h"

namespace seabridge::net {

ClientOptions guestOptions(std::string guestEndpoint, const CurvePublicKey& server) {
    ClientOptions options;
    options.requestEndpoint = std::move(guestEndpoint);
    options.serverKey = server;
    options.ownSecret = randomCurveSecret();
    options.ownPublic = curvePublicOf(options.ownSecret);
    return options;
}

Client::Client(std::unique_ptr<ClientLoop> loop) : loop_(std::move(loop)) {}
Client::~Client() = default;

Result<std::unique_ptr<Client>> Client::start(ClientOptions options, ClientEvents events) {
    if (options.serverKey.isZero() || options.ownPublic.isZero() ||
        curvePublicOf(options.ownSecret) != options.ownPublic || options.reconnectMs <= 0 ||
        options.maxFrameBytes <= kFrameHeaderBytes) {
        return base::fail(base::ErrorCode::InvalidInput, "keys or limits of the client");
    }
    try {
        auto loop = std::make_unique<ClientLoop>(std::move(options), std::move(events));
        if (auto done = loop->open(); !done) return std::unexpected(done.error());
        loop->run();
        return std::unique_ptr<Client>(new Client(std::move(loop)));
    } catch (const std::exception& problem) {  // no thread, no descriptor
        return base::fail(base::ErrorCode::Io, problem.what());
    }
}

bool Client::send(Frame frame) {
    return loop_->send(std::move(frame));
}

bool Client::connected() const {
    return loop_->connected();
}

}  // namespace seabridge::net
