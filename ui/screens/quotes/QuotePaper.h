// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/quotes/QuoteWords.h"
#include "ui/theme/Theme.h"

namespace seabridge::widgets {
class Card;
class GoodsTable;
}  // namespace seabridge::widgets

namespace seabridge::screens {

class TermGrid;

/// All that a quotation says, to be read: terms, lines and total, remarks. GUI thread.
class QuotePaper : public QWidget {
    Q_OBJECT
public:
    explicit QuotePaper(const theme::Theme& theme, QWidget* parent = nullptr);
    void show(const Reader& reader, const trade::QuoteDocument& quote);
    using QWidget::show;
    void retranslate();

private:
    const theme::Theme& theme_;
    widgets::Card* terms_;
    TermGrid* grid_;
    widgets::Card* linesCard_;
    widgets::GoodsTable* table_;
    widgets::SafeLabel* totalLabel_;
    widgets::SafeLabel* total_;
    widgets::Card* remarksCard_;
    widgets::SafeLabel* remarks_;
};

}  // namespace seabridge::screens
