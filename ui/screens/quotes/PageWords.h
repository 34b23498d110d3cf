// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/quotes/QuoteWords.h"
#include "ui/widgets/Timeline.h"

/// Sentences of the page of one quote.
namespace seabridge::screens {

/// "Quote Q-2026-0418". `open` may be null, and `row` too.
[[nodiscard]] QString pageTitle(const ledger::QuoteId& id, const api::QuoteRow* row,
                                const api::OpenQuote* open);
[[nodiscard]] QString pageFacts(const Reader& reader, const api::QuoteRow& row,
                                const api::OpenQuote* open);
[[nodiscard]] std::vector<widgets::Fact> validityFacts(const Reader& reader,
                                                       const api::QuoteRow& row);
/// The offers before, this one, those that answer it and how it ended; the oldest first.
[[nodiscard]] std::vector<widgets::TimelineItem> historyOf(const Reader& reader,
                                                           const api::QuoteRow& row);
[[nodiscard]] QString proofLine(const Reader& reader, const api::OpenQuote& open);
[[nodiscard]] QString orderLink(const QString& order);
[[nodiscard]] QString notReadWords();
[[nodiscard]] QString tryAgainWords();
[[nodiscard]] Said openingWords();

}  // namespace seabridge::screens
