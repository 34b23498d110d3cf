// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/HomeWords.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"

namespace seabridge::screens {

namespace {

using theme::Tone;
using widgets::pill;

QString amountOfTime(std::int64_t ms) {
    if (ms < base::kHourMs) return HomeWords::tr("%1 min").arg(ms / base::kMinuteMs);
    if (ms < 2 * base::kDayMs) return HomeWords::tr("%1 h").arg(ms / base::kHourMs);
    return HomeWords::tr("%1 d").arg(text::formatCount(ms / base::kDayMs));
}

QString count(std::size_t number) {
    return text::formatCount(static_cast<std::int64_t>(number));
}

}  // namespace

Reader readerOf(const api::View& view, text::Language language) {
    return {view, language, text::ownZone(view)};
}

widgets::Pill HomeWords::pillOf(TaskKind kind) {
    switch (kind) {
        case TaskKind::Approval: return pill("signature", tr("Approval"), Tone::Warn);
        //: An action that an approver sent back to its maker.
        case TaskKind::Returned: return pill("undo-2", tr("Returned"), Tone::Bad);
        case TaskKind::KycReview: return pill("user-check", tr("KYC review"), Tone::Info);
        //: A partner's quote that waits for our answer.
        case TaskKind::QuoteAnswer: return pill("file-text", tr("Quote"), Tone::Info);
        //: A payment that we owe.
        case TaskKind::Payment: return pill("landmark", tr("Payment"), Tone::Warn);
        //: A security deposit that we have to post.
        case TaskKind::Deposit: return pill("shield-check", tr("Deposit"), Tone::Warn);
    }
    return {};
}

widgets::Pill HomeWords::pillOf(const api::EndedRow& row) {
    if (row.how == ledger::EffectKind::PendingDeclined)
        return pill("circle-x", tr("Declined"), Tone::Bad);
    if (row.how == ledger::EffectKind::PendingRefused)
        //: By the rules of the ledger, after approval; the title beside it says so. Short.
        return pill("circle-alert", tr("Refused"), Tone::Bad);
    return pillOf(TaskKind::Returned);
}

QString HomeWords::remaining(std::int64_t ms) {
    //: %1 is an amount of time such as "8 h": a deadline.
    if (ms >= 0) return tr("in %1").arg(amountOfTime(ms));
    //: %1 is an amount of time such as "2 d".
    return tr("%1 overdue").arg(amountOfTime(-ms));
}

QString HomeWords::madeBy(const QString& who, std::size_t signatures) {
    //: %1 is a person, %2 how many have signed.
    return tr("made by %1 · signed by %2").arg(who, count(signatures));
}

QString HomeWords::ownWaiting(std::size_t number) {
    if (number == 1) return tr("1 of yours waits for others");
    //: %1 actions made by this person wait for other people's signatures.
    return tr("%1 of yours wait for others").arg(count(number));
}

QString HomeWords::you() { return tr("you"); }

QString HomeWords::of(const QString& person, const QString& organization) {
    //: %1 is a person's number, %2 the organization.
    return tr("%1 of %2").arg(person, organization);
}

QString HomeWords::reviewTitle(const QString& applicant) {
    return tr("Review the dossier of %1").arg(applicant);
}
QString HomeWords::answerTitle(const QString& number) {
    return tr("Answer quote %1").arg(number);
}
QString HomeWords::payTitle(const QString& order) {
    //: %1 is an order number.
    return tr("Settle the payment of %1").arg(order);
}
QString HomeWords::depositTitle(const QString& order) {
    //: %1 is an order number.
    return tr("Post the security deposit of %1").arg(order);
}
QString HomeWords::askedSince(const QString& age) {
    //: %1 is an age such as "2 d ago".
    return tr("asked %1").arg(age);
}
QString HomeWords::ifNobodySigns(const QString& deadline) {
    return tr("If nobody signs, it ends on %1 and nothing happens.").arg(deadline);
}
QString HomeWords::ifNotAnswered(const QString& deadline) {
    return tr("If nobody answers, the offer expires on %1.").arg(deadline);
}
QString HomeWords::ifNotPaid(bool isOverdue, bool hasDeposit) {
    if (!isOverdue)
        return tr("If it is not settled by then, it is overdue and the creditor sees that.");
    return hasDeposit ? tr("It is overdue. The creditor sees that, and the deposit stays held.")
                      : tr("It is overdue. The creditor sees that.");
}
QString HomeWords::ifNotReviewed() {
    return tr("Until it is reviewed, the applicant cannot trade. There is no deadline.");
}
QString HomeWords::ifNotPosted() {
    return tr("The contract asks for this deposit. There is no deadline on the ledger.");
}
QString HomeWords::afterReturn() {
    return tr("It has ended and nothing happened. Mend it and submit it again, if it is still "
              "wanted.");
}

widgets::Pill HomeWords::settlementPill(const char* state) {
    const QLatin1String wanted(state);
    if (wanted == QLatin1String("ready")) return pill("circle-check", tr("Ready"), Tone::Ok);
    //: Pending approval: signed, and waits for a second signature. Short.
    if (wanted == QLatin1String("queued")) return pill("pencil", tr("Pending"), Tone::Warn);
    //: There is not enough money for a payment.
    if (wanted == QLatin1String("short")) return pill("circle-alert", tr("Short"), Tone::Bad);
    if (wanted == QLatin1String("overdue")) return pill("circle-alert", tr("Overdue"), Tone::Bad);
    //: Its due date waits for shipment, receipt or acceptance of the goods.
    if (wanted == QLatin1String("later"))
        return pill("circle-dashed", tr("Not due"), Tone::Neutral);
    //: Money that a partner owes us and that is not due yet.
    return pill("clock", tr("Expected"), Tone::Info);
}

QString HomeWords::shortOf(const QString& amount) {
    //: How much money is missing for a payment.
    return tr("short of %1").arg(amount);
}
QString HomeWords::dueOn(const QString& time) { return tr("due %1").arg(time); }

QString HomeWords::dueWithinDay(std::size_t number) {
    if (number == 0) return tr("none due within 24 hours");
    return tr("%1 due within 24 hours").arg(count(number));
}
QString HomeWords::payments(std::size_t number, std::size_t overdue) {
    const QString coming = tr("%1 in 7 days").arg(count(number));
    return overdue == 0 ? coming : tr("%1 · %2 overdue").arg(coming, count(overdue));
}
QString HomeWords::depositsToPost(std::size_t ours, std::size_t partners) {
    //: %1 deposits we have to post, %2 deposits of partners that are held.
    return tr("%1 to post · %2 held from partners").arg(count(ours), count(partners));
}
QString HomeWords::atRisk(std::size_t overdue, std::size_t delivered) {
    //: Payments that partners owe us: %1 past their date, %2 for goods that they have.
    return tr("%1 overdue · %2 delivered").arg(count(overdue), count(delivered));
}
QString HomeWords::moreCurrencies(std::size_t number) {
    if (number == 1) return tr("and 1 more currency");
    return tr("and %1 more currencies").arg(count(number));
}
//: No money in a key figure.
QString HomeWords::none() { return tr("None"); }
QString HomeWords::unknown() { return QStringLiteral("—"); }

QString HomeWords::country(const std::string& code) {
    if (code == "CN") return tr("China");
    if (code == "JP") return tr("Japan");
    //: The east coast of the United States, for the time of day there.
    if (code == "US") return tr("US east");
    return {};
}

}  // namespace seabridge::screens
