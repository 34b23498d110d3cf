// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/GoodsWords.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/RowModel.h"

namespace seabridge::widgets {

/// The lines of a quotation as a table. `theme` outlives it.
class GoodsTable : public DataTable {
    Q_OBJECT
public:
    explicit GoodsTable(const theme::Theme& theme, QWidget* parent = nullptr);
    /// `currency` is the code of the prices' currency, for the heads.
    void setLines(std::vector<text::GoodsLine> lines, const QString& currency);
    void retranslate();
    /// As high as all its lines are.
    [[nodiscard]] int fullHeight() const;

private:
    RowModel<text::GoodsLine>* model_;
    std::vector<text::GoodsLine> lines_;
    QString currency_;
};

}  // namespace seabridge::widgets
