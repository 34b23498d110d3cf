// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerSetup.h"

#include "base/File.h"
#include "net/Keys.h"

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::Result;
using base::fail;

/// The member whose peer has these keys. Who has none in the consortium file was admitted later, or
/// had them changed: then the certified state will say.
Result<ledger::OrgId> memberOf(const std::vector<ledger::Member>& members, const PeerKeys& keys) {
    const auto found =
        std::ranges::find(members, keys.signing.publicKey(), &ledger::Member::peerKey);
    if (found == members.end()) {
        if (keys.org) return *keys.org;
        return fail(ErrorCode::InvalidInput, "no member has this peer's key, and it was made "
                                             "for no newcomer (init --org)");
    }
    if (net::curvePublicOf(keys.curve) != found->curveKey)
        return fail(ErrorCode::InvalidInput, "the member has another curve key");
    if (keys.org && *keys.org != found->org)
        return fail(ErrorCode::InvalidInput, "the keys were made for another organization");
    return found->org;
}

/// A file from before a rotation does not know the present keys, nor one from after it the former.
Result<ledger::OrgId> memberOf(const lightnode::Consortium& consortium, const PeerKeys& keys) {
    const auto now = memberOf(consortium.members.members, keys);
    return now ? now : memberOf(consortium.genesis.members, keys);
}

}  // namespace

Result<lightnode::Consortium> loadConsortium(const std::filesystem::path& path) {
    const auto bytes = base::readFile(path, lightnode::kMaxConsortiumBytes);
    if (!bytes) return std::unexpected(bytes.error());
    auto consortium = lightnode::consortiumFrom(*bytes);
    if (!consortium)
        return fail(consortium.error().code,
                    fmt::format("{}: {}", path.string(), consortium.error().detail));
    return consortium;
}

Result<PeerSetup> peerSetupOf(const PeerConfig& config) {
    PeerPaths paths{config.data};
    auto keys = loadPeerKeys(paths.key());
    if (!keys) return std::unexpected(keys.error());
    auto consortium = loadConsortium(config.genesis);
    if (!consortium) return std::unexpected(consortium.error());
    auto& genesis = consortium->genesis;
    const auto self = memberOf(*consortium, *keys);
    if (!self) return std::unexpected(self.error());
    const auto holder = config.order.holder.value_or(genesis.members.front().org);
    if (std::ranges::find(genesis.members, holder, &ledger::Member::org) == genesis.members.end())
        return fail(ErrorCode::InvalidInput, "order.holder: no member");
    const auto& network = config.network;
    return PeerSetup{std::move(paths),
                     std::move(genesis),
                     std::move(*keys),
                     *self,
                     holder,
                     network.listen,
                     network.announce,
                     network.guests,
                     config.limits,
                     config.etcd,
                     config.snapshots,
                     config.blobs,
                     consortium->height,
                     std::move(consortium->members)};
}

}  // namespace seabridge::app
