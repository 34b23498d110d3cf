// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/widgets/Facts.h"
#include "ui/widgets/Pill.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

#include "ui/text/Language.h"

namespace seabridge::screens {

/// Who reads, and what is known.
struct Reader {
    const api::View& view;
    text::Language language;
    QTimeZone zone;  ///< of the own organization
};
[[nodiscard]] Reader readerOf(const api::View& view, text::Language language);

/// What a task asks of the person.
enum class TaskKind : std::uint8_t { Approval, Returned, KycReview, QuoteAnswer, Payment, Deposit };

/// Sentences of Home.
struct HomeWords {
    Q_DECLARE_TR_FUNCTIONS(HomeWords)
public:
    [[nodiscard]] static widgets::Pill pillOf(TaskKind kind);
    /// An action of ours that ended otherwise than wished.
    [[nodiscard]] static widgets::Pill pillOf(const api::EndedRow& row);
    /// "in 8 h", "2 d overdue"; of milliseconds from now.
    [[nodiscard]] static QString remaining(std::int64_t ms);
    /// "made by ab12cd34 · 1 signature so far"
    [[nodiscard]] static QString madeBy(const QString& who, std::size_t signatures);
    /// What the person made and others have to sign.
    [[nodiscard]] static QString ownWaiting(std::size_t count);
    [[nodiscard]] static QString you();
    [[nodiscard]] static QString of(const QString& person, const QString& organization);

    // Titles and consequences of tasks that are no approvals.
    [[nodiscard]] static QString reviewTitle(const QString& applicant);
    [[nodiscard]] static QString answerTitle(const QString& number);
    [[nodiscard]] static QString payTitle(const QString& order);
    [[nodiscard]] static QString depositTitle(const QString& order);
    [[nodiscard]] static QString askedSince(const QString& age);
    [[nodiscard]] static QString ifNobodySigns(const QString& deadline);
    [[nodiscard]] static QString ifNotAnswered(const QString& deadline);
    [[nodiscard]] static QString ifNotPaid(bool isOverdue, bool hasDeposit);
    [[nodiscard]] static QString ifNotReviewed();
    [[nodiscard]] static QString ifNotPosted();
    [[nodiscard]] static QString afterReturn();

    // The right column.
    [[nodiscard]] static widgets::Pill settlementPill(const char* state);
    [[nodiscard]] static QString shortOf(const QString& amount);
    [[nodiscard]] static QString dueOn(const QString& time);

    // Key figures.
    [[nodiscard]] static QString dueWithinDay(std::size_t count);
    [[nodiscard]] static QString payments(std::size_t count, std::size_t overdue);
    [[nodiscard]] static QString depositsToPost(std::size_t ours, std::size_t partners);
    [[nodiscard]] static QString atRisk(std::size_t overdue, std::size_t delivered);
    [[nodiscard]] static QString moreCurrencies(std::size_t count);
    [[nodiscard]] static QString none();
    [[nodiscard]] static QString unknown();

    [[nodiscard]] static QString country(const std::string& code);
};

}  // namespace seabridge::screens
