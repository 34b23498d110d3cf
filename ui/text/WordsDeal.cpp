// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Deals.h"

#include "ledger/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/Words.h"
#include "ui/text/WordsContext.h"

#include <QtCore/QRegularExpression>

#include <limits>
#include <numeric>

namespace seabridge::text {

namespace {
constexpr int kRateDigits = 8;
}

QString dueRuleWords(const ledger::DueRule& rule) {
    const QString basis = words(rule.basis);
    if (rule.days == 0) return basis;
    //: "1 day after receipt of the goods"
    if (rule.days == 1) return Words::tr("1 day %1").arg(basis);
    //: "30 days after receipt of the goods"
    return Words::tr("%1 days %2").arg(formatCount(rule.days), basis);
}

ledger::Rate timesUnit(const ledger::Rate& rate, std::uint64_t unit) {
    const std::uint64_t common = std::gcd(unit, rate.denominator);
    const std::uint64_t factor = unit / common;
    if (rate.numerator > std::numeric_limits<std::uint64_t>::max() / factor) return {};
    return {rate.numerator * factor, rate.denominator / common};
}

QString pairText(std::string_view base, std::string_view quote, std::uint64_t unit) {
    const auto textOf = [](std::string_view code) {
        return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    };
    const QString pair = textOf(base) + u'/' + textOf(quote);
    return unit == 1 ? pair : QString::number(unit) + QChar(0x00A0) + pair;
}

QString rateText(const ledger::RateLock& lock, Language language) {
    const auto unit = rateUnitOf(lock.base.code, lock.quote.code, language);
    const QString pair = pairText(lock.base.code, lock.quote.code, unit);
    const auto rate = timesUnit(lock.rate, unit);
    if (!ledger::isRate(rate)) return pair;
    const auto decimal = ledger::decimalOf(rate, kRateDigits);
    return pair + QStringLiteral(" ") + (decimal.inexact ? QStringLiteral("≈ ") : QString()) +
           QString::fromStdString(decimal.text);
}

QString rateNoteText(std::string_view note, Language language) {
    const QString all = QString::fromUtf8(note.data(), static_cast<qsizetype>(note.size()));
    static const QRegularExpression kForm(
        QStringLiteral("^([A-Z]{3,8})/([A-Z]{3,8}) (\\d{1,20})/(\\d{1,20})$"));
    const auto found = kForm.match(all);
    if (!found.hasMatch()) return all;
    ledger::RateLock lock;
    lock.base.code = found.captured(1).toStdString();
    lock.quote.code = found.captured(2).toStdString();
    lock.rate = {found.captured(3).toULongLong(), found.captured(4).toULongLong()};
    return ledger::isRate(lock.rate) ? rateText(lock, language) : all;
}

std::optional<ledger::Money> otherAmount(const api::View& view, const ledger::Money& money,
                                         const ledger::RateLock& lock) {
    const auto base = view.scaleOf(lock.base);
    const auto quote = view.scaleOf(lock.quote);
    if (!base || !quote) return std::nullopt;
    return ledger::owedAt(money, lock, {*base, *quote});
}

QTimeZone zoneOf(const api::View& view, const ledger::OrgId& org) {
    const api::Party* party = view.party(org);
    return zoneOfCountry(party ? party->country : std::string());
}

QTimeZone ownZone(const api::View& view) {
    return view.self ? zoneOf(view, view.self->org) : QTimeZone::systemTimeZone();
}

QString ownDate(const api::View& view, base::TimeMs time) {
    return formatDate(time, ownZone(view));
}

}  // namespace seabridge::text
