// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/text/Language.h"
#include "ui/widgets/RowModel.h"

#include <QtCore/QStringList>

#include <string>

namespace seabridge::screens {

/// An order as the list shows it; texts ready.
struct OrderLine {
    std::string id;
    QString number;
    QString party;
    QString side;
    QString total;
    QString due;
    QString contracted;
    widgets::Pill goods;
    widgets::Pill money;
    QStringList keys;     ///< by which it is found
    bool isDone = false;  ///< accepted and paid
    QString currency;
    std::int64_t totalMinor = 0;
    int goodsRank = 0;
    int moneyRank = 0;
    base::TimeMs dueAt = 0;  ///< the largest for none
    base::TimeMs contractedAt = 0;

    bool operator==(const OrderLine&) const = default;
};

[[nodiscard]] std::span<const widgets::Column<OrderLine>> orderColumns();
[[nodiscard]] std::vector<OrderLine> orderLinesOf(const api::View& view, text::Language language);
/// By number or party, in any script, by pinyin and by initials; everything by nothing.
[[nodiscard]] bool isFoundBy(const OrderLine& line, const QString& typed);

}  // namespace seabridge::screens
