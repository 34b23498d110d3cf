// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/TermsWords.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

namespace seabridge::text {

namespace {

struct QuoteWords {
    Q_DECLARE_TR_FUNCTIONS(QuoteWords)
};

Term lockTerm(const std::optional<ledger::RateLock>& lock, Language language) {
    const QString label = QuoteWords::tr("Rate lock");
    if (!lock) return {label, QuoteWords::tr("none")};
    return {label, rateText(*lock, language),
            QStringLiteral("%1 · %2").arg(QString::fromStdString(lock->source),
                                          formatDate(lock->date, QTimeZone::utc()))};
}

}  // namespace

QString partAmount(const api::View& view, const trade::QuoteDocument& quote, std::size_t index) {
    const auto amount = quote.parts[index].amountMinor;
    const QString part = money(view, {quote.currency, amount});
    constexpr std::int64_t kSafe = 100'000'000'000'000;
    if (quote.totalMinor <= 0 || amount > kSafe || (amount * 100) % quote.totalMinor != 0)
        return part;
    return QuoteWords::tr("%1 (%2 %)").arg(part).arg(amount * 100 / quote.totalMinor);
}

QString deliveryWords(const trade::DeliveryTerm& term) {
    return QStringLiteral("%1 %2 (Incoterms %3)")
        .arg(QString::fromLatin1(nameOf(term.rule).data(),
                                 static_cast<qsizetype>(nameOf(term.rule).size())),
             QString::fromStdString(term.place))
        .arg(term.edition);
}

QString dayText(const trade::Day& day) {
    return formatDate(day.number * base::kDayMs, QTimeZone::utc());
}

QString whenWords(const trade::QuoteDocument& quote) {
    if (quote.deliveredBy) return dayText(*quote.deliveredBy);
    if (!quote.shipmentFrom || !quote.shipmentTo) return {};
    return dayText(*quote.shipmentFrom) + QStringLiteral(" – ") + dayText(*quote.shipmentTo);
}

QString whenLabel(const trade::QuoteDocument& quote) {
    return quote.deliveredBy ? QuoteWords::tr("Latest delivery")
                             : QuoteWords::tr("Shipment period");
}

std::vector<Term> quoteTermsOf(const api::View& view, const trade::QuoteDocument& quote,
                               Language language) {
    std::vector<Term> out{{QuoteWords::tr("Delivery term"), deliveryWords(quote.delivery),
                           words(quote.delivery.rule)},
                          {whenLabel(quote), whenWords(quote)}};
    for (std::size_t i = 0; i < quote.parts.size(); ++i)
        out.push_back({QuoteWords::tr("Payment, part %1 of %2").arg(i + 1).arg(quote.parts.size()),
                       partAmount(view, quote, i), dueRuleWords(quote.parts[i].due)});
    const auto deposit = [&](const QString& label, const std::optional<ledger::Money>& amount) {
        out.push_back({label, amount ? money(view, *amount) : QuoteWords::tr("none")});
    };
    deposit(QuoteWords::tr("Security deposit of the seller"), quote.sellerDeposit);
    deposit(QuoteWords::tr("Security deposit of the buyer"), quote.buyerDeposit);
    out.push_back(lockTerm(quote.lock, language));
    return out;
}

}  // namespace seabridge::text
