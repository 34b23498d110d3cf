// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rates/RateFacts.h"

#include "ui/screens/rates/RatesWords.h"
#include "ui/text/Format.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>

#include <cmath>

namespace seabridge::screens {

namespace {

constexpr std::size_t kVolatilityDays = 30;

QString volatilityAt(const std::vector<RateDay>& days, std::size_t index) {
    if (index < kVolatilityDays) return QString(QChar(0x2014));
    std::vector<charts::Sample> samples;
    for (std::size_t i = index - kVolatilityDays; i <= index; ++i)
        samples.push_back({days[i].day, static_cast<double>(days[i].rate.numerator) /
                                            static_cast<double>(days[i].rate.denominator)});
    return QString::number(charts::yearlyVolatility(samples) * 100, 'f', 1) + u'%';
}

/// "20.5040 – 22.6317"
QString extremesOf(const std::vector<RateDay>& days, std::size_t first, std::size_t last) {
    const auto shown = std::span(days).subspan(first, last - first + 1);
    const auto [low, high] = std::ranges::minmax_element(shown, std::ranges::less{},
                                                         &RateDay::rate);
    const int places = placesOf(days.back().rate);
    return text::formatRate(low->rate, places) + QStringLiteral(" \u2013 ") +
           text::formatRate(high->rate, places);
}

}  // namespace

RateFacts::RateFacts(QWidget* parent) : Card(parent), facts_(new widgets::Facts(this)) {
    auto* page = new QWidget;
    page->setProperty("look", "page");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(facts_);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("rateFactsScroll"));
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(scroll, 1);
    facts_->setObjectName(QStringLiteral("rateFacts"));
}

void RateFacts::retranslate() {
    setTitle(tr("About this rate"));
    rate_ = tr("Rate");
    day_ = tr("Day");
    //: Which currency is counted for one of which
    direction_ = tr("Direction");
    //: The two numbers per euro that the bank published
    published_ = tr("Published");
    //: The exact fraction
    exact_ = tr("Exact value");
    change_ = tr("Change shown");
    //: Lowest and highest rate of the part of time that is seen
    extremes_ = tr("Range shown");
    volatility_ = tr("Volatility");
    perYear_ = tr("30 days, annualised");
    source_ = tr("Source");
}

void RateFacts::present(const RateFeed& feed, std::optional<std::int32_t> day,
                        charts::Range shown) {
    const auto& days = feed.days();
    const auto index = days.empty() ? std::nullopt : indexAt(days, day.value_or(days.back().day));
    if (!index) return facts_->setFacts({});
    const RateDay& at = days[*index];
    const auto last = indexAt(days, static_cast<std::int32_t>(std::floor(shown.to)));
    const auto before = indexAt(days, static_cast<std::int32_t>(std::ceil(shown.from)) - 1);
    const std::size_t first = before ? *before + 1 : 0;
    std::vector<widgets::Fact> facts{
        {.label = rate_, .value = text::formatRate(at.rate, placesOf(at.rate)), .isStrong = true},
        {.label = day_, .value = dateOf(at.day)},
        {.label = direction_, .value = directionWords(feed.pair(), at.rate)},
        {.label = published_, .value = perEuroWords(at.basePerEuro, feed.pair().base),
         .note = perEuroWords(at.quotePerEuro, feed.pair().quote)},
        {.label = exact_, .value = fractionOf(at.rate)},
        {.label = volatility_, .value = volatilityAt(days, *index), .note = perYear_},
    };
    if (last && first < *last) {
        facts.push_back({.label = extremes_, .value = extremesOf(days, first, *last)});
        facts.push_back({.label = change_,
                         .value = changeOf(days[*last].rate, days[first].rate).text,
                         .note = sinceWords(days[first].day, days[*last].day)});
    }
    facts.push_back({.label = source_, .value = sourceWords(at.source),
                     .note = kindWords(at.source)});
    facts_->setFacts(facts);
}

}  // namespace seabridge::screens
