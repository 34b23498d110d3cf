// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/EditorWords.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Number.h"
#include "ui/text/Parties.h"
#include "ui/text/SignersWords.h"
#include "ui/text/Words.h"

namespace seabridge::screens {

namespace {

struct EditorWords {
    Q_DECLARE_TR_FUNCTIONS(EditorWords)
};

constexpr ledger::TimeMs kLongestValidity = 366 * base::kDayMs;

}  // namespace

QString words(TypedFault fault) {
    switch (fault) {
        case TypedFault::NotANumber: return text::words(text::AmountFault::NotANumber);
        case TypedFault::NotADate: return EditorWords::tr("Enter a date such as 2027-01-10.");
        case TypedFault::NotATime: return EditorWords::tr("Enter a time such as 18:00.");
        case TypedFault::NotAPercent: return EditorWords::tr("Enter a percentage up to 100.");
        case TypedFault::Past: return EditorWords::tr("This moment has passed already.");
    }
    return {};
}

QString words(const trade::QuoteProblem& problem) {
    using trade::QuoteFault;
    if (problem.path == "expiresAt") return EditorWords::tr("Enter the date of its end.");
    if (problem.path == "totalMinor" && problem.fault == QuoteFault::BadAmount)
        return EditorWords::tr("The lines have no amount yet.");
    if (problem.path.starts_with("parts[") && problem.fault == QuoteFault::BadAmount)
        return EditorWords::tr("Nothing is left for this part.");
    if (problem.path.ends_with(".origin")) return EditorWords::tr("Two letters, such as CN.");
    if (problem.path.ends_with(".unit"))
        return EditorWords::tr("A unit such as pieces, kg or its code, C62.");
    if (problem.fault == QuoteFault::Missing) return EditorWords::tr("Fill this in.");
    return text::words(problem.fault);
}

QString editorTitle(const QString& number, bool answers) {
    return answers ? EditorWords::tr("Counter-offer %1").arg(number)
                   : EditorWords::tr("Quote %1").arg(number);
}

QString savedWords(std::int64_t savedAgoMs, std::uint32_t version) {
    if (savedAgoMs < 0) return EditorWords::tr("not saved yet · version %1").arg(version);
    //: %1 is an age such as "3 s ago"
    return EditorWords::tr("saved %1 · version %2").arg(text::formatAge(savedAgoMs)).arg(version);
}

QString copySavedWords(const QString& number) {
    return EditorWords::tr("You are now in a copy with the number %1.").arg(number);
}

QString notSavedWords(const base::Error& error) {
    return EditorWords::tr("The draft is not saved: %1").arg(text::words(error.code));
}

QString problemCount(std::size_t count) {
    if (count == 0) return EditorWords::tr("Ready to be signed");
    return EditorWords::tr("Still to be put right: %1").arg(count);
}

QString homelessRows(std::size_t count) {
    if (count == 1)
        return EditorWords::tr("1 row was not pasted: a quote has at most %1 lines.")
            .arg(trade::QuoteDocument::kMaxLines);
    return EditorWords::tr("%1 rows were not pasted: a quote has at most %2 lines.")
        .arg(count)
        .arg(trade::QuoteDocument::kMaxLines);
}

QString lineFault(std::size_t row, const QString& sentence) {
    return EditorWords::tr("Line %1: %2").arg(row + 1).arg(sentence);
}

QString zoneHint(const Reader& reader, const QuoteForm& form, ledger::TimeMs expiresAt) {
    if (expiresAt <= 0 || form.other.isZero()) return {};
    const QString mine = text::formatTime(expiresAt, reader.ownZone());
    const QString theirs = text::formatTime(expiresAt, reader.zoneOf(form.other));
    if (mine == theirs) return mine;
    //: the same moment at the other party's
    return EditorWords::tr("theirs: %1").arg(theirs);
}

QString buyerLabel() { return EditorWords::tr("Buyer"); }

QString sellerLabel() { return EditorWords::tr("Seller"); }

QStringList lineTitles(const QString& currency) {
    return {EditorWords::tr("No."),
            EditorWords::tr("HS code"),
            EditorWords::tr("Goods"),
            EditorWords::tr("Origin"),
            EditorWords::tr("Quantity"),
            EditorWords::tr("Unit"),
            EditorWords::tr("Unit price %1").arg(currency),
            EditorWords::tr("Amount %1").arg(currency)};
}

QString translationLabel(int row) {
    if (row < 0) return EditorWords::tr("Goods in other languages");
    return EditorWords::tr("Goods of line %1 in other languages").arg(row + 1);
}

QString placeLabel(trade::Incoterm rule) {
    using trade::Incoterm;
    const bool isPort = rule == Incoterm::Fas || rule == Incoterm::Fob || rule == Incoterm::Cfr ||
                        rule == Incoterm::Cif;
    return isPort ? EditorWords::tr("Named port") : EditorWords::tr("Named place");
}

QString daysAfter(ledger::DueBasis basis, bool isOneDay) {
    //: after the number 1; %1 is "after the contract" and the like
    if (isOneDay) return EditorWords::tr("day %1").arg(text::words(basis));
    //: after a number of days; %1 is "after the contract" and the like
    return EditorWords::tr("days %1").arg(text::words(basis));
}

//: in place of a share: this part of the payment takes what is left
QString restWords() { return EditorWords::tr("the rest"); }

QString partLabel(std::size_t index) { return EditorWords::tr("Part %1").arg(index + 1); }

QStringList warningsOf(const Reader& reader, const QuoteForm& form,
                       const trade::QuoteDocument& document) {
    QStringList out;
    const auto* party = reader.view.party(form.other);
    if (party && !party->hasReadingKey)
        out << EditorWords::tr("Nothing can be sealed to %1 yet: the company has no reading key.")
                   .arg(reader.name(form.other));
    if (party && party->isSuspended)
        out << EditorWords::tr("%1 is suspended and cannot accept.").arg(reader.name(form.other));
    const auto now = reader.view.proof.blockTime;
    if (now > 0 && document.expiresAt > now + kLongestValidity)
        out << EditorWords::tr("It is valid for more than 366 days; the ledger refuses that.");
    const auto start = document.deliveredBy ? document.deliveredBy : document.shipmentFrom;
    if (start && document.expiresAt > start->number * base::kDayMs + base::kDayMs)
        out << (document.deliveredBy
                    ? EditorWords::tr("The offer is valid beyond the latest delivery.")
                    : EditorWords::tr("The offer is valid beyond the start of shipment."));
    for (std::size_t i = 0; i < document.lines.size(); ++i)
        if (document.lines[i].unitPrice.digits == 0 && !document.lines[i].hsCode.empty())
            out << EditorWords::tr("Line %1 has a unit price of zero.").arg(i + 1);
    return out;
}

std::vector<widgets::Fact> totalsOf(const Reader& reader, const trade::QuoteDocument& document) {
    const auto money = [&](std::int64_t minor) {
        return text::money(reader.view, {document.currency, minor});
    };
    std::vector<widgets::Fact> out;
    for (std::size_t i = 0; i < document.parts.size(); ++i)
        out.push_back({partLabel(i), money(document.parts[i].amountMinor),
                       text::dueRuleWords(document.parts[i].due)});
    if (document.sellerDeposit)
        out.push_back({EditorWords::tr("Deposit, seller"),
                       money(document.sellerDeposit->amountMinor)});
    if (document.buyerDeposit)
        out.push_back({EditorWords::tr("Deposit, buyer"),
                       money(document.buyerDeposit->amountMinor)});
    out.push_back({EditorWords::tr("Total"), money(document.totalMinor), {}, true});
    return out;
}

namespace {

/// Who signs after the maker, by the own organization's rules.
QString secondSigner(const api::View& view, const ledger::OrgId& other, bool firm) {
    if (text::isUnderNoRule(view, other, firm))
        return EditorWords::tr("no approval rule allows it: rules with a limit do not cover a firm "
                               "offer, whose amount is sealed");
    const auto signers = text::quoteSignersOf(view, other, firm);
    if (!signers)
        return EditorWords::tr("by a colleague, where your organization's policy asks for one");
    const QString missing = text::missingWords(view, *signers);
    return missing.isEmpty() ? EditorWords::tr("none is needed by your approval rules") : missing;
}

}  // namespace

std::vector<Step> approvalSteps(const Reader& reader, const ledger::OrgId& other, bool firm) {
    const QString name = other.isZero() ? EditorWords::tr("the counterparty") : reader.name(other);
    return {{EditorWords::tr("You, as maker"), EditorWords::tr("not signed yet")},
            {EditorWords::tr("Second signature"), secondSigner(reader.view, other, firm)},
            {EditorWords::tr("Send to %1").arg(name),
             EditorWords::tr("sealed; only the two of you can read it")}};
}

QString partyNote(const api::Party& party) {
    const QString country = QString::fromStdString(party.country);
    return party.hasReadingKey
               ? country
               : EditorWords::tr("%1 · nothing can be sealed to it yet").arg(country);
}

QString removeWords(bool isAsked) {
    return isAsked ? EditorWords::tr("Press again to delete") : EditorWords::tr("Delete draft");
}

QString removedWords() { return EditorWords::tr("The draft is deleted."); }

QString counterHint() {
    return EditorWords::tr("A counter-offer ends the offer that it answers once it is sent.");
}

QString notYetWords() {
    return EditorWords::tr("A quote can be drafted once the country of your organization is "
                           "proven: dates are written by the clocks there.");
}

Said shutWords(const QString& currency) {
    if (currency.isEmpty()) return {EditorWords::tr("Not proven yet"), notYetWords()};
    return {EditorWords::tr("Not proven yet"),
            //: %1 is a currency such as JPY
            EditorWords::tr("The decimal places of %1 and the country of your organization are "
                            "not proven yet; without them amounts and dates could be written "
                            "wrongly. The draft opens by itself as soon as they are.")
                .arg(currency)};
}

QString sendingWords() {
    return EditorWords::tr("It is signed and on its way. What becomes of it is said here as soon "
                           "as it is known.");
}

QString sentWords() {
    return EditorWords::tr("Signed and sent; what became of it is not known yet.");
}

QString notShownWords() {
    return EditorWords::tr("Nothing was signed: the draft in the vault is not the one that was "
                           "shown for signing. Check it and sign again.");
}

QString obstacle(const Reader& reader, const QuoteForm& form) {
    const auto* party = reader.view.party(form.other);
    if (party && !party->hasReadingKey)
        return EditorWords::tr("Nothing can be sealed to %1 yet: the company has no reading key.")
            .arg(reader.name(form.other));
    return {};
}

QString noRateWords() {
    return EditorWords::tr("No rate of that pair and day is known here; import the rates or type "
                           "one.");
}

}  // namespace seabridge::screens
