// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "trade/QuoteDocument.h"
#include "ui/text/Language.h"

#include <QtCore/QString>

#include <vector>

/// The terms of a quotation as people read them. Names and places are untrusted plain text.
namespace seabridge::text {

/// "USD 5,530.50 (30 %)": the share only where it is one of whole hundredths.
[[nodiscard]] QString partAmount(const api::View& view, const trade::QuoteDocument& quote,
                                 std::size_t index);
[[nodiscard]] QString deliveryWords(const trade::DeliveryTerm& term);
/// The shipment period or the date of delivery.
[[nodiscard]] QString whenWords(const trade::QuoteDocument& quote);
[[nodiscard]] QString whenLabel(const trade::QuoteDocument& quote);
[[nodiscard]] QString dayText(const trade::Day& day);

/// A term: label, value and where the value needs it a second line.
struct Term {
    QString label;
    QString value;
    QString note = {};

    bool operator==(const Term&) const = default;
};
/// Delivery, shipment, payment parts, deposits and rate lock, in the order of the paper.
[[nodiscard]] std::vector<Term> quoteTermsOf(const api::View& view,
                                             const trade::QuoteDocument& quote, Language language);

}  // namespace seabridge::text
