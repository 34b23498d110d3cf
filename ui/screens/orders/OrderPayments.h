// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"
#include "api/View.h"
#include "ui/text/Language.h"
#include "ui/widgets/RowModel.h"

namespace seabridge::screens {

/// A payment of an order as its page shows it.
struct OrderPaymentLine {
    std::uint32_t index = 0;
    QString part;
    QString rule;
    QString lock;  ///< the fixed rate; "" for none
    QString due;
    QString amount;
    QString otherAmount;  ///< the same at the fixed rate
    widgets::Pill state;
    QString paid;
    bool isOpen = false;  ///< not settled

    bool operator==(const OrderPaymentLine&) const = default;
};

[[nodiscard]] std::span<const widgets::Column<OrderPaymentLine>> orderPaymentColumns();
[[nodiscard]] std::vector<OrderPaymentLine> orderPaymentLinesOf(const api::View& view,
                                                                const api::OrderTrace& trace,
                                                                text::Language language);

}  // namespace seabridge::screens
