// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rates/Pairs.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"

namespace seabridge::screens {

namespace {

constexpr std::array<Pair, 8> kPairs{{{"CNY", "JPY"},
                                      {"USD", "CNY"},
                                      {"USD", "JPY"},
                                      {"EUR", "USD"},
                                      {"EUR", "CNY"},
                                      {"EUR", "JPY"},
                                      {"HKD", "JPY"},
                                      {"HKD", "CNY"}}};

constexpr std::array<Pair, 8> chinesePairs() {
    auto pairs = kPairs;
    pairs[0] = {"JPY", "CNY",
                text::rateUnitOf("JPY", "CNY", text::Language::ChineseSimplified)};
    return pairs;
}
constexpr auto kChinesePairs = chinesePairs();

const ledger::Rate kHalf{1, 2};
const ledger::Rate kFifty{50, 1};

/// |now / before - 1| x 100 as two decimals.
QString percent(const ledger::Rate& now, const ledger::Rate& before) {
    constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max() / 100;
    if (const auto ratio = ledger::divide(now, before)) {
        const std::uint64_t gap = ratio->numerator > ratio->denominator
                                      ? ratio->numerator - ratio->denominator
                                      : ratio->denominator - ratio->numerator;
        if (gap == 0) return QStringLiteral("0.00");
        if (gap <= kMost)
            if (const auto exact = ledger::makeRate(gap * 100, ratio->denominator))
                return text::formatRate(*exact, 2);
    }
    // Fractions too long to be divided: the last of two decimals may be off by one.
    const auto value = [](const ledger::Rate& rate) {
        return static_cast<double>(rate.numerator) / static_cast<double>(rate.denominator);
    };
    return QString::number(std::abs(value(now) / value(before) - 1) * 100, 'f', 2);
}

}  // namespace

std::span<const Pair> pairsOf(text::Language language) {
    return language == text::Language::ChineseSimplified ? kChinesePairs : kPairs;
}

QString nameOf(const Pair& pair) {
    return text::pairText(pair.base, pair.quote, pair.unit);
}

std::vector<RateDay> daysOf(const std::vector<api::RatePoint>& points, std::uint64_t unit) {
    std::vector<RateDay> days;
    days.reserve(points.size());
    for (const api::RatePoint& point : points)
        if (const auto rate = text::timesUnit(point.rate, unit); ledger::isRate(rate))
            days.push_back({point.day, rate, point.basePerEuro, point.quotePerEuro, point.source});
    return days;
}

std::optional<std::size_t> indexAt(const std::vector<RateDay>& days, std::int32_t day) {
    const auto after = std::ranges::upper_bound(days, day, {}, &RateDay::day);
    if (after == days.begin()) return std::nullopt;
    return static_cast<std::size_t>(after - days.begin()) - 1;
}

int placesOf(const ledger::Rate& rate) {
    if (rate >= kFifty) return 2;
    return rate >= kHalf ? 4 : 6;
}

Change changeOf(const ledger::Rate& now, const ledger::Rate& before) {
    const QString size = percent(now, before);
    const bool isNone = size == QLatin1String("0.00");
    const int direction = isNone ? 0 : now > before ? 1 : -1;
    const QString sign = direction == 0  ? QString()
                         : direction > 0 ? QStringLiteral("+")
                                         : QString(QChar(0x2212));
    return {direction, sign + size + u'%'};
}

std::optional<Change> changeAt(const std::vector<RateDay>& days, std::size_t index) {
    if (index == 0 || index >= days.size()) return std::nullopt;
    return changeOf(days[index].rate, days[index - 1].rate);
}

QString dateOf(std::int32_t day) {
    return text::formatDate(day * base::kDayMs, QTimeZone::utc());
}

QString fractionOf(const ledger::Rate& rate) {
    return QString::number(rate.numerator) + u'/' + QString::number(rate.denominator);
}

}  // namespace seabridge::screens
