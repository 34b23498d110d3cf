// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/quotes/QuoteWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/RowModel.h"

namespace seabridge::widgets {
class Card;
class DataTable;
}  // namespace seabridge::widgets

namespace seabridge::screens {

class TermGrid;

/// A line of the paper with its texts ready.
struct PaperLine {
    QString place;
    QString hsCode;
    QString goods;
    QString otherGoods;   ///< in the original's language, where that is not the reader's
    QString origin;
    QString quantity;
    QString unit;
    QString price;
    QString amount;
};

/// All that a quotation says, to be read: terms, lines and total, remarks. GUI thread.
class QuotePaper : public QWidget {
    Q_OBJECT
public:
    explicit QuotePaper(const theme::Theme& theme, QWidget* parent = nullptr);
    void show(const Reader& reader, const trade::QuoteDocument& quote);
    using QWidget::show;
    void retranslate();

private:
    void showLines(const Reader& reader, const trade::QuoteDocument& quote);
    const theme::Theme& theme_;
    widgets::Card* terms_;
    TermGrid* grid_;
    widgets::Card* linesCard_;
    widgets::DataTable* table_;
    widgets::RowModel<PaperLine>* model_;
    widgets::SafeLabel* totalLabel_;
    widgets::SafeLabel* total_;
    widgets::Card* remarksCard_;
    widgets::SafeLabel* remarks_;
};

}  // namespace seabridge::screens
