// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Rows.h"

namespace seabridge::app {

/// Nothing was signed, for the same is open as `id`.
[[nodiscard]] inline api::Submission stillOpen(const ledger::TxId& id) {
    return {.state = api::SubmitState::StillOpen, .id = id};
}

/// What a line says of an action. Pure.
[[nodiscard]] api::Summary summaryOf(const ledger::Action& action);

/// The blob with the reason of a decision on a case. Pure.
[[nodiscard]] std::optional<base::Hash> sealedReasonOf(const ledger::Action& action);

}  // namespace seabridge::app
