// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Online.h"

#include "ledger/PolicyLint.h"

/// A policy and what is weak in it, in English words.
namespace seabridge::cli {

/// "payments of up to 100.00 USD with 0123..., 500.00 USD a day in all: one finance person and two
/// approvers"
[[nodiscard]] std::string wordsOf(Online& online, const ledger::Rule& rule);
/// "rule 2 (payments): one person is enough: 0123..."
[[nodiscard]] std::string wordsOf(const ledger::PolicyFinding& finding);

/// All people of the own organization, proven.
[[nodiscard]] std::expected<std::vector<ledger::User>, Problem> ownPeople(Online& online);

}  // namespace seabridge::cli
