// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trade/QuoteDocument.h"
#include "ui/screens/home/FactWriter.h"

namespace seabridge::screens {

/// Everything that an action says, in plain words: from, to, amount, note. What the view does not
/// know (the amount of an obligation not loaded) is left out.
[[nodiscard]] TaskFacts factsOf(const Reader& reader, const api::InboxRow& row);
/// An obligation as it stands.
[[nodiscard]] TaskFacts factsOf(const Reader& reader, const api::ObligationRow& row);
[[nodiscard]] TaskFacts factsOf(const Reader& reader, const api::QuoteRow& row);
[[nodiscard]] TaskFacts factsOf(const Reader& reader, const api::DepositRow& row);
[[nodiscard]] TaskFacts factsOf(const Reader& reader, const api::KycCaseRow& row);
[[nodiscard]] TaskFacts factsOf(const Reader& reader, const api::EndedRow& row);

/// What a quote says that is sent or, if `isAccepted`, accepted by an action: delivery, payments,
/// deposits, lines.
[[nodiscard]] TaskFacts documentFacts(const Reader& reader, const trade::QuoteDocument& quote,
                                      bool isAccepted);

}  // namespace seabridge::screens
