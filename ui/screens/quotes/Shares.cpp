// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/Shares.h"

#include "ui/text/Number.h"

namespace seabridge::screens {

namespace {

__extension__ using Wide = __int128;

constexpr int kWhole = 10'000;
constexpr int kOnePercent = 100;
constexpr int kPlaces = 2;

}  // namespace

std::optional<int> percentFrom(const QString& typed) {
    QString text = typed.trimmed();
    if (text.endsWith(u'%') || text.endsWith(QChar(0xFF05))) text.chop(1);
    const auto read = text::readAmount(text, kPlaces);
    if (read.fault != text::AmountFault::None || read.amountMinor > kWhole) return std::nullopt;
    return static_cast<int>(read.amountMinor);
}

QString percentText(int hundredths) {
    QString out = QString::number(hundredths / kOnePercent);
    const int rest = hundredths % kOnePercent;
    if (rest == 0) return out;
    out += QStringLiteral(".%1").arg(rest, kPlaces, 10, QChar(u'0'));
    if (out.endsWith(u'0')) out.chop(1);
    return out;
}

std::int64_t shareOf(std::int64_t totalMinor, int hundredths) {
    return static_cast<std::int64_t>((Wide{totalMinor} * hundredths + kWhole / 2) / kWhole);
}

std::optional<int> percentOf(std::int64_t totalMinor, std::int64_t amountMinor) {
    if (totalMinor <= 0 || amountMinor <= 0 || amountMinor > totalMinor) return std::nullopt;
    const auto near = static_cast<int>(Wide{amountMinor} * kOnePercent / totalMinor);
    for (const int percent : {near, near + 1})
        if (percent <= kOnePercent && shareOf(totalMinor, percent * kOnePercent) == amountMinor)
            return percent * kOnePercent;
    return std::nullopt;
}

}  // namespace seabridge::screens
