// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerProof.h"

#include "PeerCommand.h"
#include "PeerSetup.h"
#include "ReachableEndpoint.h"
#include "base/File.h"
#include "codec/Json.h"
#include "ledger/Members.h"
#include "net/Keys.h"


namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::Result;

/// The settings for people to edit; never replaced.
Result<void> writeSettings(const PeerConfig& wanted) {
    auto config = wanted;
    config.data = ".";
    config.genesis = wanted.genesis.empty() ? "consortium.genesis"
                                            : std::filesystem::absolute(wanted.genesis);
    if (const auto made = base::makePrivateFolder(wanted.data); !made) return made;
    const auto made = base::createFile(wanted.data / "peer.toml",
                                       base::viewOf(peerConfigText(config)));
    if (!made) return std::unexpected(made.error());
    return {};
}

ledger::PeerKeys provenKeys(const PeerKeys& keys, const ledger::NetworkId& network,
                            const ledger::OrgId& org) {
    ledger::PeerKeys out{keys.signing.publicKey(), net::curvePublicOf(keys.curve), {}};
    out.possession = keys.signing.sign(ledger::peerStatement(network, org, out));
    return out;
}

/// The member of FILE.json. A peer may listen where nobody can connect to: then the operator is
/// told to fill it in, and `member admit` misses it.
std::string addressOf(std::string_view name, const std::string& endpoint) {
    if (isReachableEndpoint(endpoint))
        return fmt::format(",\"{}\":{}", name, codec::jsonQuoted(endpoint));
    say(stderr, fmt::format("seabridge-peer: {} is left out: {}; add where others reach this peer, "
                            "tcp://HOST:PORT\n",
                            name,
                            endpoint.empty() ? "the settings name none"
                                             : "nobody can connect to " + endpoint));
    return {};
}

/// FILE.json of `member admit`; the roles are for those who propose it.
std::string admissionOf(const PeerKeys& keys, const ledger::NetworkId& network,
                        const ledger::OrgId& org, const NetworkConfig& at) {
    return fmt::format("{{\"org\":\"{}\",\"roles\":[],\"peer\":{}{}{}}}\n", base::toHex(org),
                       codec::toJson(provenKeys(keys, network, org)),
                       addressOf("requestEndpoint", at.listen),
                       addressOf("announceEndpoint", at.announce));
}

/// FILE.json of `member rotate`; the endpoints stay.
std::string rotationOf(const PeerKeys& keys, const PeerSetup& setup) {
    return fmt::format("{{\"peer\":{}}}\n",
                       codec::toJson(provenKeys(keys, setup.genesis.networkId(), setup.self)));
}

std::string publicKeysOf(const PeerKeys& keys, const PeerCommand& command) {
    const auto& network = command.config.network;
    const auto peerKey = base::toHex(keys.signing.publicKey().bytes);
    const auto curveKey = base::toHex(net::curvePublicOf(keys.curve));
    if (!command.json)
        return fmt::format("peer key   {}\ncurve key  {}\nsettings   {}\n", peerKey, curveKey,
                           (command.config.data / "peer.toml").string());
    return fmt::format("{{\"peerKey\":\"{}\",\"curveKey\":\"{}\",\"requestEndpoint\":\"{}\","
                       "\"announceEndpoint\":\"{}\",\"guestEndpoint\":\"{}\"}}\n",
                       peerKey, curveKey, network.listen, network.announce, network.guests);
}

Result<PeerSetup> setupFrom(const std::filesystem::path& file) {
    const auto config = loadPeerConfig(file);
    if (!config) return std::unexpected(config.error());
    return peerSetupOf(*config);
}

}  // namespace

int initPeer(const PeerCommand& command) {
    const auto& config = command.config;
    std::optional<ledger::NetworkId> network;
    if (command.org) {
        const auto consortium = loadConsortium(config.genesis);
        if (!consortium) return failed(consortium.error());
        network = consortium->genesis.networkId();
    }
    if (const auto done = writeSettings(config); !done) return failed(done.error());
    const auto keys = makePeerKeys({config.data}, command.org);
    if (!keys) return failed(keys.error());
    say(stdout, network ? admissionOf(*keys, *network, *command.org, config.network)
                        : publicKeysOf(*keys, command));
    return 0;
}

int provePeer(const PeerCommand& command) {
    const auto config = loadPeerConfig(command.file);
    if (!config) return failed(config.error());
    const auto setup = peerSetupOf(*config);
    if (!setup) return failed(setup.error());
    say(stdout, admissionOf(setup->keys, setup->genesis.networkId(), setup->self, config->network));
    return 0;
}

int rotatePeer(const PeerCommand& command) {
    const auto setup = setupFrom(command.file);
    if (!setup) return failed(setup.error());
    if (command.usesNext) {
        if (const auto done = useNextKeys(setup->paths); !done) return failed(done.error());
        return 0;
    }
    const auto keys = makeNextKeys(setup->paths, setup->self);
    if (!keys) return failed(keys.error());
    say(stdout, rotationOf(*keys, *setup));
    return 0;
}

}  // namespace seabridge::app
