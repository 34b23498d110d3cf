// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "trade/QuoteDocument.h"
#include "ui/text/Language.h"

#include <QtCore/QString>

#include <vector>

/// The lines of a quotation as people read them. Descriptions are untrusted plain text.
namespace seabridge::text {

/// "2,400" of (2400, 0), "12.5" of (125, 1).
[[nodiscard]] QString quantityText(const trade::Scaled& quantity);
/// A price of minor units as one of major units: "12.40" of (1240, 0), "0.0125" of (125, 2), with
/// `scale` the currency's.
[[nodiscard]] QString priceText(const trade::Scaled& minor, int scale);
/// "8481.80", "8481.80.9090": digits in groups as customs write them; else as it is.
[[nodiscard]] QString hsText(const QString& code);
/// "pieces" of "C62", by UN/ECE Recommendation 20; a code without words stands for itself.
[[nodiscard]] QString unitWords(const QString& code);

[[nodiscard]] trade::Language documentLanguageOf(Language language);
/// In the reader's language where it was written, else as in the original.
[[nodiscard]] QString shownIn(const trade::LocalText& text, Language reader,
                              trade::Language original);

/// A line with its texts ready. Amounts are "" while the currency's scale is unknown.
struct GoodsLine {
    QString place;       ///< from 1
    QString hsCode;
    QString goods;
    QString otherGoods;  ///< in the original's language, where that is not the reader's
    QString origin;
    QString quantity;
    QString unit;
    QString price;
    QString amount;

    bool operator==(const GoodsLine&) const = default;
};
[[nodiscard]] std::vector<GoodsLine> goodsLinesOf(const api::View& view,
                                                  const trade::QuoteDocument& quote,
                                                  Language language);
/// "Line 1 · 8481.80"
[[nodiscard]] QString goodsLabel(const GoodsLine& line);
/// "2,400 pieces × 12.40 = 29,760.00"
[[nodiscard]] QString goodsSum(const GoodsLine& line);

}  // namespace seabridge::text
