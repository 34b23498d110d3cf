// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"
#include "api/View.h"
#include "trade/QuoteDocument.h"
#include "ui/text/GoodsWords.h"
#include "ui/text/Language.h"
#include "ui/text/TermsWords.h"
#include "ui/widgets/Facts.h"
#include "ui/widgets/Pill.h"

#include <QtCore/QTimeZone>

/// Sentences of the quotes area, made of values, in the language in use. Plain text.
namespace seabridge::screens {

/// A view and who reads it: what most sentences need.
struct Reader {
    const api::View& view;
    text::Language language;

    [[nodiscard]] QString name(const ledger::OrgId& id) const;
    /// Of our own organization and of another one.
    [[nodiscard]] QTimeZone ownZone() const;
    [[nodiscard]] QTimeZone zoneOf(const ledger::OrgId& id) const;
    /// The other side of a quote; the first recipient of an own one.
    [[nodiscard]] ledger::OrgId otherOf(const api::QuoteRow& row) const;
};

[[nodiscard]] widgets::Pill draftPill();
/// Of a draft that was signed, and what became of it is not known yet; with the second line below it.
[[nodiscard]] widgets::Pill sentPill();
[[nodiscard]] QString sentNote();
/// Of a draft whose approval ended: returned, declined or refused.
[[nodiscard]] widgets::Pill endedPill(const api::EndedRow& row);
[[nodiscard]] widgets::Pill pillOf(const api::QuoteRow& row);
/// "Our quote", "Counter-offer received" ...
[[nodiscard]] QString originWords(const api::QuoteRow& row);
[[nodiscard]] QString sideWords(bool weSell);
[[nodiscard]] QString firmWords(bool isFirm);
/// What firm, or not firm, means to the two sides.
[[nodiscard]] QString firmSentence(bool isFirm);
/// "9 d left", "3 h left", "expired"
[[nodiscard]] QString leftWords(ledger::TimeMs until, ledger::TimeMs now);

using text::dayText;
using text::deliveryWords;
using text::documentLanguageOf;
using text::partAmount;
using text::shownIn;
using text::whenWords;
[[nodiscard]] QString languageWords(trade::Language language);

/// The terms of a quote as labelled values, in the order of the paper.
[[nodiscard]] std::vector<widgets::Fact> termsOf(const Reader& reader,
                                                 const trade::QuoteDocument& quote);

[[nodiscard]] QString listTitle();
/// "2 open · 1 waiting for a signature · 3 drafts"
[[nodiscard]] QString listFacts(std::size_t open, std::size_t waiting, std::size_t drafts);
[[nodiscard]] QString notOpenedWords();
/// Why nobody can draft here.
[[nodiscard]] QString nobodyWords();

struct Said {
    QString title;
    QString sentence;
};
/// What stands in place of an empty list.
[[nodiscard]] Said emptyWords(bool isFiltered, bool isProven);
/// Why a quote cannot be shown: what happened and what to do.
[[nodiscard]] Said troubleOf(const base::Error& error);

}  // namespace seabridge::screens
