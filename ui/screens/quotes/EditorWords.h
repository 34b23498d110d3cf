// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/quotes/QuoteForm.h"
#include "ui/screens/quotes/QuoteWords.h"

/// Sentences of the editor.
namespace seabridge::screens {

[[nodiscard]] QString words(TypedFault fault);
/// Of a problem of the document; for dates and shares better than the words of the code alone.
[[nodiscard]] QString words(const trade::QuoteProblem& problem);

[[nodiscard]] QString editorTitle(const QString& number, bool answers);
/// "saved 3 s ago · version 2"; negative: not saved yet.
[[nodiscard]] QString savedWords(std::int64_t savedAgoMs, std::uint32_t version);
[[nodiscard]] QString copySavedWords(const QString& number);
[[nodiscard]] QString notSavedWords(const base::Error& error);
[[nodiscard]] QString problemCount(std::size_t count);
[[nodiscard]] QString homelessRows(std::size_t count);
/// "Line 2: An HS code has 6 to 12 digits."
[[nodiscard]] QString lineFault(std::size_t row, const QString& sentence);
[[nodiscard]] QString zoneHint(const Reader& reader, const QuoteForm& form,
                               ledger::TimeMs expiresAt);
[[nodiscard]] QString buyerLabel();
[[nodiscard]] QString sellerLabel();
[[nodiscard]] QStringList lineTitles(const QString& currency);
/// -1: no line is chosen.
[[nodiscard]] QString translationLabel(int row);
[[nodiscard]] QString placeLabel(trade::Incoterm rule);
/// "days after the contract"
[[nodiscard]] QString daysAfter(ledger::DueBasis basis, bool isOneDay);
[[nodiscard]] QString restWords();
[[nodiscard]] QString partLabel(std::size_t index);
/// What is worth a look before it is sent; none of it hinders.
[[nodiscard]] QStringList warningsOf(const Reader& reader, const QuoteForm& form,
                                     const trade::QuoteDocument& document);
[[nodiscard]] std::vector<widgets::Fact> totalsOf(const Reader& reader,
                                                  const trade::QuoteDocument& document);
struct Step {
    QString title;
    QString note;
};
/// Maker, second signature, sent.
[[nodiscard]] std::vector<Step> approvalSteps(const Reader& reader, const ledger::OrgId& other,
                                              bool firm);
[[nodiscard]] QString partyNote(const api::Party& party);
[[nodiscard]] QString noRateWords();
[[nodiscard]] QString removeWords(bool isAsked);
/// Why a good draft cannot be sent now; "" if it can.
[[nodiscard]] QString obstacle(const Reader& reader, const QuoteForm& form);
[[nodiscard]] QString removedWords();
[[nodiscard]] QString counterHint();
/// In place of a draft whose amounts and dates cannot be written yet.
[[nodiscard]] Said shutWords(const QString& currency);
/// Why no draft can be begun yet.
[[nodiscard]] QString notYetWords();
[[nodiscard]] QString sendingWords();
/// Of a draft that was signed, and what became of it is not known yet.
[[nodiscard]] QString sentWords();
/// Of a draft that the core found to be another one than the sheet showed.
[[nodiscard]] QString notShownWords();

}  // namespace seabridge::screens
