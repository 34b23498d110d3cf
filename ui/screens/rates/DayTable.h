// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/rates/RateFeed.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/RowModel.h"

namespace seabridge::screens {

/// A published day; the texts are made when a cell is painted, for there are thousands of rows.
struct DayRow {
    RateDay day;
    ledger::Rate before;  ///< of the published day before; no rate for the first
    int places = 4;
};

/// The days as a table, newest first: what the chart shows, to be read, sorted and copied.
class DayTable : public widgets::DataTable {
    Q_OBJECT
public:
    explicit DayTable(const theme::Theme& theme, QWidget* parent = nullptr);
    void retranslate();
    /// The days from `from` on.
    void present(const RateFeed& feed, std::int32_t from);
    [[nodiscard]] const widgets::RowModel<DayRow>& rows() const { return *model_; }

private:
    void setTitles(const Pair& pair);
    widgets::RowModel<DayRow>* model_;
    QString date_, rate_, change_, perEuro_, exact_;
};

}  // namespace seabridge::screens
