// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"
#include "api/View.h"
#include "ui/screens/orders/LaneGraph.h"
#include "ui/text/Language.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/Timeline.h"

/// The history of an order in words: as timeline, as table and as lanes.
namespace seabridge::screens {

/// What the words need.
struct OrderSight {
    const api::View& view;
    const api::OrderTrace& trace;
    text::Language language;
};

struct OrderEventLine {
    QString time;
    QString what;
    QString who;
    QString amount;
    QString note;
    QString block;
    base::TimeMs at = 0;
    std::uint64_t position = 0;

    bool operator==(const OrderEventLine&) const = default;
};
[[nodiscard]] std::span<const widgets::Column<OrderEventLine>> orderEventColumns();
[[nodiscard]] std::vector<OrderEventLine> orderEventLinesOf(const OrderSight& sight);

/// Everything that happened, oldest first, and then what is expected.
[[nodiscard]] std::vector<widgets::TimelineItem> orderTimelineOf(const OrderSight& sight);
[[nodiscard]] Lanes orderLanesOf(const OrderSight& sight);

/// Sum of what the creditor got, in the contract's currency.
[[nodiscard]] std::int64_t paidMinorOf(const api::OrderTrace& trace);

}  // namespace seabridge::screens
