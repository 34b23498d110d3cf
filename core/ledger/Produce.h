// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Block.h"
#include "ledger/Cut.h"
#include "ledger/Engine.h"
#include "merkle/Log.h"

namespace seabridge::ledger {

/// A block as this peer executed it.
struct Produced {
    Block block;
    Execution execution;
};

/// Executes a complete cut on top of `previous`: opens and ends a block of `state`. `log` holds
/// the ids of all headers before `previous`, so appending previous.id() gives the new log root; it
/// is not changed. `checked` are cut.transactions(), signatures tried.
[[nodiscard]] Produced produce(State& state, const Engine& engine, const Header& previous,
                               const merkle::Frontier& log, const Cut& cut,
                               std::span<const CheckedTransaction> checked);

}  // namespace seabridge::ledger
