// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/home/HomeWords.h"

namespace seabridge::screens {

/// Everything that an action says, in plain words: from, to, amount, note. What the view does not
/// know (the amount of an obligation not loaded) is left out.
[[nodiscard]] std::vector<widgets::Fact> factsOf(const Reader& reader, const api::InboxRow& row);
/// An obligation as it stands.
[[nodiscard]] std::vector<widgets::Fact> factsOf(const Reader& reader,
                                                 const api::ObligationRow& row);
[[nodiscard]] std::vector<widgets::Fact> factsOf(const Reader& reader, const api::QuoteRow& row);
[[nodiscard]] std::vector<widgets::Fact> factsOf(const Reader& reader, const api::DepositRow& row);
[[nodiscard]] std::vector<widgets::Fact> factsOf(const Reader& reader, const api::KycCaseRow& row);
[[nodiscard]] std::vector<widgets::Fact> factsOf(const Reader& reader, const api::EndedRow& row);

}  // namespace seabridge::screens
