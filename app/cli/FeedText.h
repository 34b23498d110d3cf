// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Online.h"

/// Entries of feeds, read from what is stored and said.
namespace seabridge::cli {

/// Entries of a feed that are read at once.
inline constexpr std::size_t kFeedPage = 500;

/// Positions from .. to - 1, oldest first; Damaged unless all of them are stored.
[[nodiscard]] base::Result<std::vector<app::FeedItem>> entriesOf(Online& online,
                                                                 const ledger::Topic& topic,
                                                                 std::uint64_t from,
                                                                 std::uint64_t to);

/// Two lines a person reads.
[[nodiscard]] std::string textOf(Online& online, const ledger::FeedEntry& entry);

/// Adds lines an entry to `text`; the same as JSON, without brackets.
[[nodiscard]] std::string linesOf(Online& online, const std::vector<app::FeedItem>& items,
                                  std::string& text);

}  // namespace seabridge::cli
