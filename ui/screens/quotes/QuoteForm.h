// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trade/QuoteDocument.h"

#include <QtCore/QString>
#include <QtCore/QTimeZone>

#include <vector>

/// A quotation as it is being typed. What cannot be read stays as it was typed; nothing is lost.
namespace seabridge::screens {

struct LineForm {
    QString hsCode;
    trade::LocalText description;
    QString origin;
    QString quantity;
    QString unit;
    QString price;      ///< in major units of the currency

    /// Nothing but what a new line is given by itself.
    [[nodiscard]] bool isBlank() const {
        return hsCode.isEmpty() && quantity.isEmpty() && price.isEmpty() &&
               description == trade::LocalText{};
    }
    bool operator==(const LineForm&) const = default;
};

struct PartForm {
    QString share;      ///< not read of the last part: that takes the rest
    bool isPercent = true;
    ledger::DueBasis basis = ledger::DueBasis::Contract;
    QString days;

    bool operator==(const PartForm&) const = default;
};

struct DepositForm {
    bool isWanted = false;
    bool isPercent = true;
    QString value;

    bool operator==(const DepositForm&) const = default;
};

struct LockForm {
    bool isWanted = false;
    QString base;
    QString quote;
    QString rate;
    QString source;
    QString date;

    bool operator==(const LockForm&) const = default;
};

struct QuoteForm {
    QString number;
    std::uint32_t version = 1;
    ledger::OrgId own;
    ledger::OrgId other;
    bool weSell = true;
    trade::Language language = trade::Language::English;
    QString currency;
    trade::Incoterm rule = trade::Incoterm::Fob;
    QString place;
    QString shipFrom;
    QString shipTo;
    QString deliveredBy;
    std::vector<PartForm> parts;
    DepositForm sellerDeposit;
    DepositForm buyerDeposit;
    QString validDay;
    QString validTime;
    bool isFirm = true;
    LockForm lock;
    trade::LocalText remarks;
    std::vector<LineForm> lines;

    bool operator==(const QuoteForm&) const = default;
};

/// What reading a form needs to know. `scale` of the form's currency.
struct FormContext {
    int scale = 0;
    QTimeZone zone = QTimeZone::utc();   ///< of the own country: deadlines are typed in it
    ledger::TimeMs now = 0;              ///< block time; 0: not known
};

/// A new form: one part of 100 %, one empty line.
[[nodiscard]] QuoteForm newForm(const ledger::OrgId& own);
/// The form of a draft, as its maker `own` sees it. Reading it again gives the same document,
/// where that was complete.
[[nodiscard]] QuoteForm formOf(const trade::QuoteDocument& document, const ledger::OrgId& own,
                               const FormContext& context);

/// Beside QuoteFault: what no document can hold.
enum class TypedFault {
    NotANumber,
    NotADate,
    NotATime,
    NotAPercent,
    Past,         ///< a deadline before now
};
struct TypedProblem {
    std::string path;  ///< as QuoteProblem's
    TypedFault fault;

    bool operator==(const TypedProblem&) const = default;
};
struct Reading {
    trade::QuoteDocument document;
    std::vector<TypedProblem> typed;
    std::vector<trade::QuoteProblem> problems;  ///< of the document

    [[nodiscard]] bool isGood() const { return typed.empty() && problems.empty(); }
};
/// The document that the form says, with its amounts computed, and all that is wrong.
[[nodiscard]] Reading readForm(const QuoteForm& form, const FormContext& context);

/// "2027-01-10", "2027/1/10", "20270110", "２０２７年１月１０日"
[[nodiscard]] std::optional<trade::Day> dayFrom(const QString& typed);
[[nodiscard]] QString textOf(const trade::Day& day);
/// The text of that language, to be written.
[[nodiscard]] std::string& textIn(trade::LocalText& text, trade::Language language);

}  // namespace seabridge::screens
