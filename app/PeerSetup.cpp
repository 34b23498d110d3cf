// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerSetup.h"

#include "base/File.h"
#include "net/Keys.h"

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::Result;
using base::fail;

constexpr std::size_t kMaxGenesisBytes = 64 << 20;

const std::string& either(const std::string& first, const std::string& second) {
    return first.empty() ? second : first;
}

/// The member whose peer has these keys.
Result<const ledger::Member*> memberOf(const ledger::Genesis& genesis, const PeerKeys& keys) {
    const auto found =
        std::ranges::find(genesis.members, keys.signing.publicKey(), &ledger::Member::peerKey);
    if (found == genesis.members.end())
        return fail(ErrorCode::InvalidInput, "no member has this peer's key");
    if (net::curvePublicOf(keys.curve) != found->curveKey)
        return fail(ErrorCode::InvalidInput, "the member has another curve key");
    return &*found;
}

}  // namespace

Result<ledger::Genesis> loadGenesis(const std::filesystem::path& path) {
    const auto bytes = base::readFile(path, kMaxGenesisBytes);
    if (!bytes) return std::unexpected(bytes.error());
    auto genesis = codec::decoded<ledger::Genesis>(*bytes);
    if (!genesis) return fail(ErrorCode::InvalidInput, path.string() + ": no consortium file");
    if (const auto problem = genesis->problem(); !problem.empty())
        return fail(ErrorCode::InvalidInput, fmt::format("{}: {}", path.string(), problem));
    return std::move(*genesis);
}

Result<PeerSetup> peerSetupOf(const PeerConfig& config) {
    PeerPaths paths{config.data};
    auto keys = loadPeerKeys(paths);
    if (!keys) return std::unexpected(keys.error());
    auto genesis = loadGenesis(config.genesis);
    if (!genesis) return std::unexpected(genesis.error());
    const auto self = memberOf(*genesis, *keys);
    if (!self) return std::unexpected(self.error());
    const auto holder = config.order.holder.value_or(genesis->members.front().org);
    if (std::ranges::find(genesis->members, holder, &ledger::Member::org) ==
        genesis->members.end())
        return fail(ErrorCode::InvalidInput, "order.holder: no member");
    const auto& network = config.network;
    auto listen = either(network.listen, (*self)->requestEndpoint);
    auto announce = either(network.announce, (*self)->announceEndpoint);
    const auto org = (*self)->org;
    return PeerSetup{std::move(paths),    std::move(*genesis), std::move(*keys), org,
                     holder,              std::move(listen),   std::move(announce),
                     network.guests,      config.limits,       config.etcd,  config.snapshots};
}

}  // namespace seabridge::app
