// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerCheck.h"
#include "PeerKeys.h"
#include "PeerService.h"
#include "base/File.h"
#include "base/Secret.h"
#include "net/Keys.h"

#include <cstdio>

using namespace seabridge;
using app::PeerCommand;

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;

int failed(const base::Error& error) {
    std::fputs(fmt::format("seabridge-peer: {}: {}\n", nameOf(error.code), error.detail).c_str(),
               stderr);
    return kFailed;
}

void print(const std::string& text) {
    std::fputs(text.c_str(), stdout);
    std::fflush(stdout);
}

/// The settings for people to edit; never replaced.
base::Result<void> writeSettings(const app::PeerConfig& wanted) {
    auto config = wanted;
    config.data = ".";
    config.genesis = wanted.genesis.empty() ? "consortium.genesis"
                                            : std::filesystem::absolute(wanted.genesis);
    if (const auto made = base::makePrivateFolder(wanted.data); !made) return made;
    const auto made = base::createFile(wanted.data / "peer.toml",
                                       base::viewOf(app::peerConfigText(config)));
    if (!made) return std::unexpected(made.error());
    return {};
}

int init(const PeerCommand& command) {
    const auto& network = command.config.network;
    if (const auto done = writeSettings(command.config); !done) return failed(done.error());
    const auto keys = app::makePeerKeys({command.config.data});
    if (!keys) return failed(keys.error());
    const auto peerKey = base::toHex(keys->signing.publicKey().bytes);
    const auto curveKey = base::toHex(net::curvePublicOf(keys->curve));
    if (command.json)
        print(fmt::format("{{\"peerKey\":\"{}\",\"curveKey\":\"{}\",\"requestEndpoint\":\"{}\","
                          "\"announceEndpoint\":\"{}\",\"guestEndpoint\":\"{}\"}}\n",
                          peerKey, curveKey, network.listen, network.announce, network.guests));
    else
        print(fmt::format("peer key   {}\ncurve key  {}\nsettings   {}\n", peerKey, curveKey,
                          (command.config.data / "peer.toml").string()));
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    base::hardenProcess();
    const auto command =
        app::peerCommandOf({argv + 1, static_cast<std::size_t>(std::max(argc - 1, 0))});
    if (!command) {
        std::fputs(fmt::format("seabridge-peer: {}\nTry seabridge-peer --help.\n",
                               command.error().detail).c_str(), stderr);
        return kUsage;
    }
    try {
        switch (command->kind) {
            case PeerCommand::Kind::Help: print(std::string(app::peerHelp())); return 0;
            case PeerCommand::Kind::Init: return init(*command);
            case PeerCommand::Kind::Run: return app::runPeer(*command);
            case PeerCommand::Kind::Check: return app::checkPeer(*command);
        }
    } catch (const std::exception& error) {
        // An invariant of ours, or memory: nothing that was promised is unwritten.
        base::logAlarm("peer", "stopped: {}", error.what());
    }
    return kFailed;
}
