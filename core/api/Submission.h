// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/EpochVote.h"
#include "ledger/Reject.h"

#include <optional>

/// What became of what a person signed.
namespace seabridge::api {

enum class SubmitState : std::uint8_t {
    Done = 1,
    Waiting = 2,      ///< for more consent; `id` is the pending's
    Refused = 3,      ///< by the rules, as `reject` says; if there is no id, nothing was signed
    /// Signed and on its way: it did not end in time, or locking or a failure of the vault came
    /// first. View::outgoing counts it; its end stands in View::outcomes.
    Unsettled = 4,
    Expired = 5,      ///< certain: it never happened
    Lost = 6,         ///< another transaction took its ticket: look at the history
    /// Nothing was signed: the same was signed before, as `id`, and nobody knows yet what became of
    /// it (View::underWay). Workstation::allowAgain() lets a person sign it all the same.
    StillOpen = 7,
};

struct Submission {
    SubmitState state = SubmitState::Unsettled;
    ledger::Reject reject = ledger::Reject::None;
    std::optional<ledger::TxId> id = {};
    ledger::Height height = 0;                ///< of the block that has it
    /// Of a vote for an epoch, which is no transaction: what the own peer makes of it. Counted is
    /// Waiting, Began is Done, the rest Refused.
    std::optional<ledger::EpochVoteAnswer> epochVote = {};
};

}  // namespace seabridge::api
