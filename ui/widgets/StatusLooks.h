// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/ProofState.h"
#include "ui/text/Words.h"
#include "ui/widgets/Pill.h"

/// The pill of each state: its words in the language in use, an icon and a tone.
namespace seabridge::widgets {

[[nodiscard]] Pill pillOf(ledger::QuoteStatus status);
[[nodiscard]] Pill pillOf(ledger::PendingStatus status);
[[nodiscard]] Pill pillOf(ledger::ObligationStatus status);
[[nodiscard]] Pill pillOf(ledger::KycCaseStatus status);
[[nodiscard]] Pill pillOf(ledger::MemberStatus status);
[[nodiscard]] Pill pillOf(ledger::GoodsEvent event);
[[nodiscard]] Pill pillOf(text::ProofState state, std::uint64_t height, std::int64_t ageMs);

}  // namespace seabridge::widgets
