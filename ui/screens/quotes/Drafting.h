// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/DraftIds.h"
#include "api/Values.h"
#include "api/View.h"

#include <QtCore/QString>

/// Names of drafts and the numbers that firms give to their quotes.
namespace seabridge::screens {

using api::answeredBy;
using api::keptDraftId;
using api::submittedAs;

/// A fresh id. That of a counter-offer names the offer that it answers, so that a draft that is
/// opened again still is one.
[[nodiscard]] std::string newDraftId(const std::optional<ledger::QuoteId>& answers = {});
/// What was signed of the draft and did not end yet: it is sent, and nobody knows what became of it.
/// Null if there is nothing such.
[[nodiscard]] const api::UnderWayRow* underWayOf(const api::View& view,
                                                 const std::string& draftId);
/// Whether a draft is to be worked on: not while what was submitted waits or is on its way, nor
/// once it was sent.
[[nodiscard]] bool isToDo(const api::View& view, const std::string& draftId);
/// True if the kept draft has served: what was submitted is with the other party.
[[nodiscard]] bool isServed(const api::View& view, const std::string& draftId);
/// How the approval of a kept draft ended; null if it did not.
[[nodiscard]] const api::EndedRow* endOf(const api::View& view, const std::string& draftId);

/// The next one after the highest of them that ends in "-YEAR-NUMBER", with its prefix and width;
/// "Q-2026-0001" where there is none.
[[nodiscard]] QString nextNumber(const QStringList& numbers, int year);
/// Of our own quotes and drafts.
[[nodiscard]] QStringList ownNumbers(const api::View& view,
                                     const std::vector<api::QuoteDraft>& drafts);
/// The one of the newest own quote or draft; else the dollar or the first that is known.
[[nodiscard]] QString usualCurrency(const api::View& view,
                                    const std::vector<api::QuoteDraft>& drafts);

}  // namespace seabridge::screens
