// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rates/DayTable.h"

#include "ui/text/Format.h"

namespace seabridge::screens {

namespace {

using Column = widgets::Column<DayRow>;

QString changeText(const DayRow& row) {
    return ledger::isRate(row.before) ? changeOf(row.day.rate, row.before).text : QString();
}

int sign(auto order) { return order < 0 ? -1 : order > 0 ? 1 : 0; }

constexpr Column kColumns[]{
    {.look = {.key = "day", .isStrong = true, .widthPx = 108},
     .text = [](const DayRow& row) { return dateOf(row.day.day); },
     .compare = [](const DayRow& a, const DayRow& b) { return a.day.day - b.day.day; }},
    {.look = {.key = "rate", .isNumber = true, .widthPx = 110},
     .text = [](const DayRow& row) { return text::formatRate(row.day.rate, row.places); },
     .compare = [](const DayRow& a, const DayRow& b) { return sign(a.day.rate <=> b.day.rate); }},
    {.look = {.key = "change", .isNumber = true, .widthPx = 90}, .text = changeText},
    {.look = {.key = "base", .isNumber = true, .widthPx = 118},
     .text = [](const DayRow& row) { return QString::fromStdString(row.day.basePerEuro); }},
    {.look = {.key = "quote", .isNumber = true, .widthPx = 118},
     .text = [](const DayRow& row) { return QString::fromStdString(row.day.quotePerEuro); }},
    {.look = {.key = "exact", .isNumber = true, .stretches = true},
     .text = [](const DayRow& row) { return fractionOf(row.day.rate); }},
};

}  // namespace

DayTable::DayTable(const theme::Theme& theme, QWidget* parent)
    : DataTable(theme, parent), model_(new widgets::RowModel<DayRow>(kColumns, this)) {
    DataTable::show(model_);
    setRowHeight(32);
}

void DayTable::retranslate() {
    date_ = tr("Day");
    rate_ = tr("Rate");
    change_ = tr("Change");
    //: %1 is a currency: JPY per euro
    perEuro_ = tr("%1 per euro");
    exact_ = tr("Exact value");
    setAccessibleName(tr("Published days"));
}

void DayTable::setTitles(const Pair& pair) {
    model_->setTitles({date_, rate_, change_, perEuro_.arg(QLatin1String(pair.base)),
                       perEuro_.arg(QLatin1String(pair.quote)), exact_});
}

void DayTable::present(const RateFeed& feed, std::int32_t from) {
    const auto& days = feed.days();
    std::vector<DayRow> rows;
    const int places = days.empty() ? 4 : placesOf(days.back().rate);
    for (std::size_t i = days.size(); i-- > 0 && days[i].day >= from;)
        rows.push_back({days[i], i > 0 ? days[i - 1].rate : ledger::Rate{}, places});
    setTitles(feed.pair());
    model_->setRows(std::move(rows));
}

}  // namespace seabridge::screens
