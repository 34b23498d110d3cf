// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/Proposal.h"

#include "base/Log.h"
#include "crypto/Hash.h"
#include "ledger/Entitlement.h"
#include "ledger/Rules.h"

#include <algorithm>

namespace seabridge::lightnode {

using base::ErrorCode;
using base::fail;
using base::Result;
using ledger::Reject;

Proposal::Proposal(Identity identity, ledger::Action action, TimeMs validForMs)
    : identity_(identity), action_(std::move(action)), validForMs_(validForMs) {
    restart();
}

void Proposal::restart() {
    rounds_ = 0;
    wanted_ = basis();
}

/// What every transaction needs, so that the rules never run without it.
std::vector<ledger::Key> Proposal::basis() const {
    return {ledger::Parameters::keyOf(), ledger::Membership::keyOf(),
            ledger::Organization::keyOf(identity_.org), ledger::User::keyOf(identity_.user),
            ledger::Policy::keyOf(identity_.org), ledger::Device::keyOf(identity_.device),
            ledger::Tickets::keyOf(identity_.device)};
}

Result<ledger::Body> Proposal::draft(const ProvenState& state, const Outbox& outbox) const {
    const auto parameters = state.get<ledger::Parameters>();
    if (!parameters) return fail(ErrorCode::NotProven, "parameters");
    const auto tickets = state.get<ledger::Tickets>(identity_.device)
                             .value_or(ledger::Tickets{identity_.device, 0, {}});
    if (outbox.isOlderThan(tickets)) return fail(ErrorCode::RolledBack, "vault");
    const auto ticket = outbox.nextTicket(tickets);
    if (!ticket) return std::unexpected(ticket.error());
    ledger::Body body;
    body.network = state.header().network;
    body.org = identity_.org;
    body.user = identity_.user;
    body.ticket = *ticket;
    body.validUntil = state.header().time +
                      std::clamp<TimeMs>(validForMs_, 0, parameters->validUntilMaxMs);
    body.action = action_;
    return body;
}

/// As Engine::admit() sees the key, before the rules of the kind.
Reject Proposal::admit(const ProvenState& state) const {
    const bool known = ledger::maySign(state, identity_.device, identity_.org, identity_.user);
    return known ? Reject::None : Reject::UnknownKey;
}

Reject Proposal::judge(const ProvenState& state, const ledger::Body& body) const {
    if (const auto refused = admit(state); refused != Reject::None) return refused;
    const ledger::Call call{body.network, body.org, body.user,
                            crypto::sha256(codec::encoded(body)), state.header().time,
                            body.validUntil, {{body.user, identity_.device}},
                            state.header().height + 1};
    try {
        return engine_.dryRun(state, action_, call);
    } catch (const base::Broken& broken) {
        // The rules may count on what a complete state always has; here it may just be missing.
        base::logDebug("lightnode", "dry run: {}", broken.what());
        return Reject::Internal;
    }
}

Result<std::optional<Proposal::Ready>> Proposal::run(ProvenState& state, const Outbox& outbox) {
    if (state.header().rulesNumber != ledger::standardRules().number)
        return fail(ErrorCode::VersionTooNew, "rules");
    std::erase_if(wanted_, [&](const auto& key) { return state.about(key) != Knowledge::Unknown; });
    if (!wanted_.empty()) return std::nullopt;
    if (++rounds_ > kMaxRounds) return fail(ErrorCode::TooManySteps, "rounds");
    // Others read this state too; what they asked for is not this proposal's.
    (void)state.takeMissed();
    (void)state.takeUnchecked();
    auto body = draft(state, outbox);
    if (!body) return std::unexpected(body.error());
    const auto reject = judge(state, *body);
    wanted_ = state.takeMissed();
    if (!wanted_.empty()) return std::nullopt;
    return Ready{{reject, state.takeUnchecked(), state.header().height}, std::move(*body)};
}

}  // namespace seabridge::lightnode
