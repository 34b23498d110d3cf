// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lightnode/Effects.h"
#include "store/Database.h"

/// What became of transactions that were signed here, in the vault (meta `outcomes`) until a person
/// was told: by the answer to the command, or by a row that was dismissed. So a program that ends
/// in between tells it after its next start. Errors are the vault's; Damaged for what does not
/// decode.
namespace seabridge::app {

/// The oldest beyond them go: what was executed stands in the history for good.
inline constexpr std::size_t kMaxKeptOutcomes = 200;

struct KeptOutcome {
    ledger::TxId id;                 ///< its bytes are in the TransactionTable
    lightnode::Outcome outcome;
    base::TimeMs knownSince = 0;     ///< time of the newest stored block then; 0: there was none

    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("outcome", self.outcome);
        visit("knownSince", self.knownSince);
    }
};

/// Within the transaction that settles it.
[[nodiscard]] base::Result<void> keepOutcome(store::Transaction& transaction,
                                             const lightnode::Settled& settled);
/// The oldest first.
[[nodiscard]] base::Result<std::vector<KeptOutcome>> keptOutcomes(store::Database& database);
/// A person was told. Nothing is written where it is not kept.
[[nodiscard]] base::Result<void> forgetOutcome(store::Database& database, const ledger::TxId& id);

}  // namespace seabridge::app
