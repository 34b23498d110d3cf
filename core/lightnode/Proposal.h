// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Engine.h"
#include "lightnode/Outbox.h"

#include <functional>

namespace seabridge::lightnode {

/// The rules stop at the first thing they miss, so a round loads about one key; the longest way, an
/// approval that makes a contract, needs some 20. (ledger.md section 8 hoped for 8.)
inline constexpr int kMaxRounds = 48;

/// Who works at this desk.
struct Identity {
    OrgId org;
    ledger::UserId user;
    crypto::PublicKey device;
};

/// An action on its way to a signature: the rules run over what is proven, what they missed is
/// loaded, and they run again (ledger.md section 8, 5). One thread.
class Proposal {
public:
    Proposal(Identity identity, ledger::Action action, TimeMs validForMs);

    struct Ready {
        DryRun run;
        ledger::Body body;
    };
    /// Runs once over `state`. Nothing: further keys are wanted (wanted()), all under the same
    /// header. VersionTooNew for rules of another number, TooManySteps after kMaxRounds,
    /// Busy for a full window of tickets.
    [[nodiscard]] base::Result<std::optional<Ready>> run(ProvenState& state,
                                                         const Outbox& outbox);
    [[nodiscard]] const std::vector<ledger::Key>& wanted() const { return wanted_; }
    /// Begins anew, under a later header.
    void restart();

private:
    [[nodiscard]] std::vector<ledger::Key> basis() const;
    [[nodiscard]] base::Result<ledger::Body> draft(const ProvenState& state,
                                                   const Outbox& outbox) const;
    [[nodiscard]] ledger::Reject judge(const ProvenState& state, const ledger::Body& body) const;
    [[nodiscard]] ledger::Reject admit(const ProvenState& state) const;

    Identity identity_;
    ledger::Action action_;
    TimeMs validForMs_;
    ledger::Engine engine_;
    std::vector<ledger::Key> wanted_;
    int rounds_ = 0;
};

}  // namespace seabridge::lightnode
