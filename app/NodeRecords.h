// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lightnode/LightNode.h"
#include "store/Database.h"

/// How a light node lies in the vault. HeaderTable: the newest heads. FeedTable: entries; the meta
/// value `feed/<topic>` says how to go on with them. OutboxTable: what is not settled;
/// TransactionTable: what was. Meta `last-ticket`, `evidence` (why it stopped), `double-votes`,
/// `changes` of the membership, `members` as last proven. Errors are the vault's; Damaged for what
/// does not decode.
namespace seabridge::app {

[[nodiscard]] base::Result<std::optional<lightnode::Head>> storedHead(store::Database& database);
[[nodiscard]] base::Result<std::optional<lightnode::FeedProgress>> storedProgress(
    store::Database& database, const ledger::Topic& topic);
[[nodiscard]] base::Result<std::vector<lightnode::Outgoing>> storedOutgoing(
    store::Database& database);
/// The highest ticket that was ever signed here or proven of this device; nothing before either.
[[nodiscard]] base::Result<std::optional<std::uint64_t>> storedLastTicket(
    store::Database& database);
/// One that is lower than what is there changes nothing.
[[nodiscard]] base::Result<void> storeLastTicket(store::Transaction& transaction,
                                                 std::uint64_t ticket);
/// Changes of the membership that were walked, the oldest first.
[[nodiscard]] base::Result<std::vector<lightnode::Head>> storedChanges(store::Database& database);
/// All members as that height proved them last, so where their peers are.
struct KnownMembers {
    ledger::Height height = 0;
    ledger::Membership members;

    static void fields(auto& self, auto&& visit) {
        visit("height", self.height);
        visit("members", self.members);
    }
};
[[nodiscard]] base::Result<std::optional<KnownMembers>> storedMembers(store::Database& database);
[[nodiscard]] base::Result<void> storeMembers(store::Transaction& transaction,
                                              const KnownMembers& members);
/// Of what stopped the node.
[[nodiscard]] base::Result<std::optional<lightnode::Evidence>> storedEvidence(
    store::Database& database);
/// Of members who voted twice, as they were found.
[[nodiscard]] base::Result<std::vector<lightnode::Evidence>> storedDoubleVotes(
    store::Database& database);
/// All that is kept against anybody, what stopped the node first.
[[nodiscard]] base::Result<std::vector<lightnode::Evidence>> storedMisconduct(
    store::Database& database);

/// Writes what the effect says, nothing for those that store nothing.
[[nodiscard]] base::Result<void> storeEffect(store::Transaction& transaction,
                                             const lightnode::Effect& effect);
[[nodiscard]] bool isStored(const lightnode::Effect& effect);

}  // namespace seabridge::app
