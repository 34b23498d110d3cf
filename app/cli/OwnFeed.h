// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Online.h"

/// What the own organization's complete feed tells.
namespace seabridge::cli {

struct OwnHistory {
    ledger::Height completeTo = 0;
    std::vector<app::FeedItem> items;  ///< oldest first, without a gap
};

/// All of it, proven complete at `height` or later.
[[nodiscard]] base::Result<OwnHistory> ownHistory(Online& online, ledger::Height height);

/// The newest effect of that kind about `ref`, in the feed complete at `height`; nothing if there
/// is none.
[[nodiscard]] base::Result<std::optional<ledger::Effect>> ownEffect(Online& online,
                                                                    ledger::Height height,
                                                                    ledger::EffectKind kind,
                                                                    const base::Hash& ref);

/// Number of the contract that accepting `quote` made; empty if there is none.
[[nodiscard]] base::Result<std::string> orderMadeOf(Online& online, ledger::Height height,
                                                    const ledger::QuoteId& quote);

/// Quotes that it tells of, made or received, newest first, each proven.
[[nodiscard]] std::expected<std::vector<ledger::Quote>, Problem> ownQuotes(
    Online& online, const OwnHistory& history);

}  // namespace seabridge::cli
