// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Online.h"

/// Operands of commands about an order, and its history as an answer.
namespace seabridge::cli {

/// "SB-26-CN-US-000702-5"; a slip of the pen is wrong use.
[[nodiscard]] std::expected<ledger::TradeId, Problem> orderFrom(std::string_view text);
/// Of an obligation in its order, from 0.
[[nodiscard]] std::expected<std::uint32_t, Problem> indexFrom(std::string_view text);
/// "USD/CNY=7.1032"; `source` and `date` say where the rate is from.
[[nodiscard]] std::expected<ledger::RateLock, Problem> rateFrom(std::string_view text,
                                                                std::string_view source,
                                                                base::TimeMs date);

/// {"proof":...,"trade":...,"obligations":[...],"deposits":[...],"events":[...],...} and the same
/// for people, oldest first, amounts as decimals.
[[nodiscard]] Answer answerOf(Online& online, const app::Trace& trace);

}  // namespace seabridge::cli
