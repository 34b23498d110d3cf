// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"
#include "ui/bridge/Signing.h"

#include <QtCore/QTimeZone>

/// Sentences of the review desk. Plain text in the language in use; after a change ask again.
namespace seabridge::screens {

/// "Japan · 2 d ago"
[[nodiscard]] QString caseFacts(const std::string& country, std::optional<base::TimeMs> requestedAt,
                                base::TimeMs now);
/// "requested 2026-11-18 10:12 UTC+9"; "" where it is not known.
[[nodiscard]] QString caseTime(std::optional<base::TimeMs> requestedAt, const QTimeZone& zone);
[[nodiscard]] QString reviewTitle();
[[nodiscard]] QString queueTitle();
[[nodiscard]] QString queueCount(std::size_t open, std::size_t all);
[[nodiscard]] QString givenReason(const QString& reason);
/// Of a decision that was signed and waits to be approved.
[[nodiscard]] QString waitingDecision(ledger::Kind kind);
[[nodiscard]] QString noCaseWords();
[[nodiscard]] QString noCountryWords();

enum class EmptyReview { Loading, Failed, Nothing, NotProven };
struct EmptyWords {
    QString title;
    QString sentence;
    QString action;
};
[[nodiscard]] EmptyWords emptyReview(EmptyReview why, std::optional<base::ErrorCode> error);

[[nodiscard]] bridge::SigningRequest attestation(const QString& applicant,
                                                 const api::KycDecision& decision,
                                                 const ledger::KycCase& kycCase,
                                                 const QTimeZone& zone);
/// `seen`: what the applicant will see.
[[nodiscard]] bridge::SigningRequest refusal(const base::Hash& kycCase, const QString& applicant,
                                             const QString& seen);

}  // namespace seabridge::screens
