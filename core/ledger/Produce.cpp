// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Produce.h"

#include "ledger/Rules.h"

namespace seabridge::ledger {

namespace {

base::Hash rootOf(std::span<const CheckedTransaction> transactions) {
    merkle::Frontier log;
    for (const auto& one : transactions) log.append(one.leaf);
    return log.root();
}

base::Hash rootOf(const std::vector<Outcome>& outcomes) {
    merkle::Frontier log;
    for (const auto& outcome : outcomes) log.append(merkle::leafHash(codec::encoded(outcome)));
    return log.root();
}

}  // namespace

Produced produce(State& state, const Engine& engine, const Header& previous,
                 const merkle::Frontier& log, const Cut& cut,
                 std::span<const CheckedTransaction> checked) {
    ENSURE(cut.complete() && checked.size() == cut.transactions().size());
    Header header;
    header.network = previous.network;
    header.epoch = cut.after().epoch;
    header.height = previous.height + 1;
    header.rulesNumber = rulesNumberAt(state, header.height);
    header.time = cut.time();
    header.previous = previous.id();
    auto headers = log;
    headers.append(header.previous);
    header.logRoot = headers.root();
    header.entriesRoot = entriesRootOf(cut.run());
    header.members = hashOf(membershipOf(state).signers());
    header.lastPosition = cut.nextPosition();

    Produced out;
    state.beginBlock();
    state.write(OrderState::keyOf(), {codec::encoded(cut.after()), std::nullopt});
    out.execution = engine.execute(state, {header.network, header.height, header.time}, checked);
    header.stateRoot = state.endBlock();
    header.transactionsRoot = rootOf(checked);
    header.outcomesRoot = rootOf(out.execution.outcomes);
    header.nextMembers = hashOf(membershipOf(state).signers());
    out.block = {header, cut.run()};
    return out;
}

}  // namespace seabridge::ledger
