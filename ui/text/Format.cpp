// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Format.h"

#include "ui/text/Words.h"

#include <QtCore/QDateTime>

#include <string>

namespace seabridge::text {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreakSpace(0x00A0);

/// Groups the digits before the point by three; a leading '-' becomes a minus sign.
QString grouped(const std::string& decimal) {
    const QString text = QString::fromStdString(decimal);
    const bool negative = text.startsWith(u'-');
    const QString rest = text.mid(negative ? 1 : 0);
    const qsizetype point = rest.indexOf(u'.');
    QString whole = point < 0 ? rest : rest.left(point);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3) whole.insert(at, u',');
    QString out;
    if (negative) out += kMinus;
    out += whole;
    if (point >= 0) out += rest.mid(point);
    return out;
}

QDateTime inZone(base::TimeMs time, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(time, zone);
}

/// "UTC+5:30"
QString offsetOf(const QDateTime& time) {
    const int minutes = time.offsetFromUtc() / 60;
    QString out = QStringLiteral("UTC");
    if (minutes == 0) return out;
    const int size = std::abs(minutes);
    out += minutes < 0 ? kMinus : QChar(u'+');
    out += QString::number(size / 60);
    if (size % 60 != 0) out += QStringLiteral(":%1").arg(size % 60, 2, 10, QLatin1Char('0'));
    return out;
}

}  // namespace

QString formatAmount(std::int64_t amountMinor, int scale) {
    return grouped(ledger::decimalFromMinor(amountMinor, scale));
}

QString formatMoney(const ledger::Money& money, int scale) {
    return QString::fromStdString(money.currency.code) + kNoBreakSpace +
           formatAmount(money.amountMinor, scale);
}

QString formatMovement(const ledger::Money& money, int scale) {
    QString amount = formatAmount(money.amountMinor, scale);
    const bool out = amount.startsWith(kMinus);
    if (out) amount.remove(0, 1);
    return (out ? kMinus : QChar(u'+')) + (kNoBreakSpace +
           QString::fromStdString(money.currency.code)) + kNoBreakSpace + amount;
}

QString formatCount(std::int64_t count) { return grouped(std::to_string(count)); }

QString countOf(std::uint64_t count) {
    return formatCount(static_cast<std::int64_t>(count));
}

QString formatRate(const ledger::Rate& rate, int places) {
    if (!ledger::isRate(rate)) return {};
    __extension__ using Wide = unsigned __int128;
    // Long division, one decimal at a time: remainder < 2^64, so ten times it fits.
    std::string digits = std::to_string(rate.numerator / rate.denominator);
    const std::size_t whole = digits.size();
    Wide rest = rate.numerator % rate.denominator;
    for (int i = 0; i < places; ++i) {
        rest *= 10;
        digits += static_cast<char>('0' + static_cast<int>(rest / rate.denominator));
        rest %= rate.denominator;
    }
    std::size_t carried = 0;
    if (rest * 2 >= rate.denominator) {
        std::size_t at = digits.size();
        while (at > 0 && digits[at - 1] == '9') digits[--at] = '0';
        if (at > 0) ++digits[at - 1];
        else {
            digits.insert(0, "1");
            carried = 1;
        }
    }
    if (places > 0) digits.insert(whole + carried, ".");
    return grouped(digits);
}

QString formatDate(base::TimeMs time, const QTimeZone& zone) {
    return inZone(time, zone).toString(QStringLiteral("yyyy-MM-dd"));
}

QString formatTime(base::TimeMs time, const QTimeZone& zone) {
    const QDateTime local = inZone(time, zone);
    return local.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + kNoBreakSpace + offsetOf(local);
}

QString formatDeadline(base::TimeMs time, const QTimeZone& mine, const QTimeZone& theirs) {
    const QString here = formatTime(time, mine);
    const QString there = formatTime(time, theirs);
    return here == there ? here : deadlineWords(here, there);
}

QString formatAge(std::int64_t ageMs) { return ageWords(ageMs); }

}  // namespace seabridge::text
