// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/ReviewWords.h"

#include "ui/screens/kyc/KycWords.h"
#include "ui/text/Format.h"
#include "ui/text/Joined.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

namespace seabridge::screens {

namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

QString reasonLabel() {
    return ReviewWords::tr("Reason, kept sealed with the case");
}

}  // namespace

QString caseFacts(const std::string& country, std::optional<base::TimeMs> requestedAt,
                  base::TimeMs now) {
    const QString where = countryName(QString::fromStdString(country));
    if (!requestedAt) return where;
    const QString since = text::formatAge(now - *requestedAt);
    return where.isEmpty() ? since : where + QStringLiteral(" · ") + since;
}

QString caseTime(std::optional<base::TimeMs> requestedAt, const QTimeZone& zone) {
    if (!requestedAt) return {};
    return ReviewWords::tr("requested %1").arg(text::formatTime(*requestedAt, zone));
}

QString reviewTitle() {
    return ReviewWords::tr("KYC review");
}

QString queueTitle() {
    return ReviewWords::tr("Queue");
}

QString queueCount(std::size_t open, std::size_t all) {
    return ReviewWords::tr("%1 of %2 open").arg(open).arg(all);
}

QString givenReason(const QString& reason) {
    return ReviewWords::tr("reason: %1").arg(text::plain(reason));
}

QString waitingDecision(ledger::Kind kind) {
    //: %1 is what was decided, as "Give a KYC attestation".
    return ReviewWords::tr("waits for the second person: %1").arg(text::words(kind));
}

QString noCaseWords() {
    return ReviewWords::tr("Open a case first.");
}

QString noCountryWords() {
    return ReviewWords::tr("Choose at least one country in which the attestation holds.");
}

EmptyWords emptyReview(EmptyReview why, std::optional<base::ErrorCode> error) {
    switch (why) {
        case EmptyReview::Loading:
            return {ReviewWords::tr("Opening the dossier"),
                    ReviewWords::tr("It is fetched from the members and opened with this firm's "
                                    "reading key."),
                    {}};
        case EmptyReview::Failed:
            return {ReviewWords::tr("The dossier could not be opened"),
                    error ? text::words(*error) : QString(), ReviewWords::tr("Try again")};
        case EmptyReview::Nothing:
            return {ReviewWords::tr("No applications"),
                    ReviewWords::tr("No firm has asked this member for an attestation. New "
                                    "applications appear here by themselves."),
                    {}};
        case EmptyReview::NotProven:
            return {ReviewWords::tr("Not proven yet"),
                    ReviewWords::tr("Whether there are applications is known once the members' "
                                    "answers are proven."),
                    {}};
    }
    return {};
}

bridge::SigningRequest attestation(const QString& applicant, const api::KycDecision& decision,
                                   const ledger::KycCase& kycCase, const QTimeZone& zone) {
    QStringList countries;
    for (const auto& code : decision.countries) countries << countryName(QString::fromStdString(code));
    const QString until = text::formatTime(decision.until, zone);
    bridge::SigningRequest out;
    out.title = text::words(ledger::Kind::AttestKyc);
    out.about = base::bytesOf(decision.kycCase);
    out.consequence =
        ReviewWords::tr("%1 may trade until %2, once a second person of this firm has approved.")
            .arg(text::plain(applicant), until);
    out.changes = {{ReviewWords::tr("Applicant"), {}, applicant},
                   {ReviewWords::tr("Level"), {}, QString::number(decision.level)},
                   {ReviewWords::tr("Valid until"), {}, until},
                   {ReviewWords::tr("Valid in"), {}, text::listOf(countries)},
                   {ReviewWords::tr("Dossier"), {}, text::shortId(kycCase.commitment)}};
    out.reasonLabel = reasonLabel();
    out.maxReasonBytes = api::kMaxReasonBytes;
    return out;
}

bridge::SigningRequest refusal(const base::Hash& kycCase, const QString& applicant,
                               const QString& seen) {
    bridge::SigningRequest out;
    out.title = text::words(ledger::Kind::RefuseKyc);
    out.about = base::bytesOf(kycCase);
    out.consequence = seen;
    out.changes = {{ReviewWords::tr("Applicant"), {}, applicant}};
    out.reasonLabel = reasonLabel();
    out.maxReasonBytes = api::kMaxReasonBytes;
    return out;
}

}  // namespace seabridge::screens
