// SPDX-License-Identifier: GPL-3.0-or-later
#include "EpochRequest.h"
#include "PeerCheck.h"
#include "PeerProof.h"
#include "PeerService.h"
#include "PeerTrouble.h"
#include "base/Log.h"
#include "base/Secret.h"

using namespace seabridge;
using app::PeerCommand;

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;

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
        if (const auto may = app::mayChangeFiles(*command); !may) return app::failed(may.error());
        switch (command->kind) {
            case PeerCommand::Kind::Help: app::say(stdout, std::string(app::peerHelp())); return 0;
            case PeerCommand::Kind::Init: return app::initPeer(*command);
            case PeerCommand::Kind::Run: return app::runPeer(*command);
            case PeerCommand::Kind::Check: return app::checkPeer(*command);
            case PeerCommand::Kind::Epoch: return app::askEpoch(*command);
            case PeerCommand::Kind::Proof: return app::provePeer(*command);
            case PeerCommand::Kind::Rotate: return app::rotatePeer(*command);
            case PeerCommand::Kind::Lift: return app::liftPeer(*command);
        }
    } catch (const std::exception& error) {
        // An invariant of ours, or memory: nothing that was promised is unwritten.
        base::logAlarm("peer", "stopped: {}", error.what());
    }
    return kFailed;
}
