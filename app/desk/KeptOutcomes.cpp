// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/KeptOutcomes.h"

#include "NodeRecords.h"
#include "store/MetaTable.h"
#include "store/Write.h"

namespace seabridge::app {
namespace {

constexpr std::string_view kOutcomes = "outcomes";

base::Result<void> putOutcomes(store::Transaction& transaction,
                               const std::vector<KeptOutcome>& outcomes) {
    return store::MetaTable::put(transaction, kOutcomes, codec::encoded(outcomes));
}

}  // namespace

base::Result<std::vector<KeptOutcome>> keptOutcomes(store::Database& database) {
    const auto bytes = store::MetaTable(database).get(kOutcomes);
    if (!bytes) return std::unexpected(bytes.error());
    if (!*bytes) return std::vector<KeptOutcome>();
    auto outcomes = codec::decoded<std::vector<KeptOutcome>>(**bytes);
    if (!outcomes) return base::fail(base::ErrorCode::Damaged, "outcomes");
    return std::move(*outcomes);
}

base::Result<void> keepOutcome(store::Transaction& transaction,
                               const lightnode::Settled& settled) {
    auto outcomes = keptOutcomes(transaction.database());
    if (!outcomes) return std::unexpected(outcomes.error());
    const auto head = storedHead(transaction.database());
    if (!head) return std::unexpected(head.error());
    if (outcomes->size() >= kMaxKeptOutcomes) outcomes->erase(outcomes->begin());
    outcomes->push_back({settled.id, settled.outcome, *head ? (*head)->header.time : 0});
    return putOutcomes(transaction, *outcomes);
}

base::Result<void> forgetOutcome(store::Database& database, const ledger::TxId& id) {
    auto outcomes = keptOutcomes(database);
    if (!outcomes) return std::unexpected(outcomes.error());
    if (std::erase_if(*outcomes, [&](const auto& kept) { return kept.id == id; }) == 0) return {};
    return store::write(database, [&](store::Transaction& transaction) {
        return putOutcomes(transaction, *outcomes);
    });
}

}  // namespace seabridge::app
