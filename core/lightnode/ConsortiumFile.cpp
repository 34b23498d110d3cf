// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/ConsortiumFile.h"

#include "lightnode/HeadTracker.h"
#include "lightnode/ProvenState.h"

#include <array>

namespace seabridge::lightnode {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

bool isOf(const net::HeadReply& head, const ledger::Header& founding, const base::Hash& members) {
    return head.header.network == founding.network && head.header.members == members &&
           ledger::hashOf(head.signers) == members &&
           isCertified(head.header, head.certificate, head.signers);
}

/// True if the changes lead from the founding members to those who certify the head.
bool isLedTo(const net::ConsortiumReply& state, const ledger::Header& founding) {
    auto members = founding.nextMembers;
    ledger::Height last = 0;
    for (const auto& change : state.changes) {
        const auto& header = change.head.header;
        // The newest block may itself be a change: those before it certify it.
        if (header.height >= state.head.header.height) break;
        if (header.height <= last || !isOf(change.head, founding, members)) return false;
        last = header.height;
        members = header.nextMembers;
    }
    return isOf(state.head, founding, members);
}

Result<ledger::Membership> membersUnder(const net::ConsortiumReply& state) {
    ProvenState proven(state.head.header, 1);
    const std::array keys{ledger::Membership::keyOf()};
    if (!proven.learn({}, keys, net::EntitiesReply{{state.members}}))
        return fail(ErrorCode::NotProven, "members");
    const auto value = proven.value(keys[0]);
    auto members = value ? codec::decoded<ledger::Membership>(*value)
                         : std::unexpected(codec::Refusal::Empty);
    if (!members || ledger::hashOf(members->signers()) != state.head.header.nextMembers)
        return fail(ErrorCode::NotProven, "members");
    return std::move(*members);
}

Result<ledger::Genesis> genesisFrom(base::ByteView bytes) {
    auto genesis = codec::decoded<ledger::Genesis>(bytes);
    if (!genesis) return fail(ErrorCode::InvalidInput, "no consortium file");
    if (const auto problem = genesis->problem(); !problem.empty())
        return fail(ErrorCode::InvalidInput, problem);
    return std::move(*genesis);
}

}  // namespace

Result<Consortium> consortiumFrom(base::ByteView bytes) {
    const auto file = codec::decoded<ConsortiumFile>(bytes);
    const bool isLater = file && file->domain == ConsortiumFile().domain;
    auto genesis = genesisFrom(isLater ? base::ByteView(file->genesis) : bytes);
    if (!genesis) return std::unexpected(genesis.error());
    if (!isLater) {
        const auto time = genesis->time;
        ledger::Membership members{genesis->members};
        return Consortium{std::move(*genesis), 0, time, std::move(members)};
    }
    ledger::State state;
    const auto& head = file->state.head.header;
    if (head.height == 0 || !isLedTo(file->state, ledger::startState(*genesis, state)))
        return fail(ErrorCode::NotProven, "consortium");
    auto members = membersUnder(file->state);
    if (!members) return std::unexpected(members.error());
    return Consortium{std::move(*genesis), head.height, head.time, std::move(*members)};
}

}  // namespace seabridge::lightnode
