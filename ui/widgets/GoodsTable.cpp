// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/GoodsTable.h"

namespace seabridge::widgets {

namespace {

using text::GoodsLine;

constexpr Column<GoodsLine> kGoodsColumns[]{
    {.look = {.key = "place", .isNumber = true, .widthPx = 44},
     .text = [](const GoodsLine& line) { return line.place; }},
    {.look = {.key = "hsCode", .widthPx = 116},
     .text = [](const GoodsLine& line) { return line.hsCode; },
     .note = [](const GoodsLine& line) { return line.origin; }},
    {.look = {.key = "goods", .stretches = true},
     .text = [](const GoodsLine& line) { return line.goods; },
     .note = [](const GoodsLine& line) { return line.otherGoods; }},
    {.look = {.key = "quantity", .isNumber = true, .widthPx = 104},
     .text = [](const GoodsLine& line) { return line.quantity; }},
    {.look = {.key = "unit", .widthPx = 80},
     .text = [](const GoodsLine& line) { return line.unit; }},
    {.look = {.key = "price", .isNumber = true, .widthPx = 120},
     .text = [](const GoodsLine& line) { return line.price; }},
    {.look = {.key = "amount", .isNumber = true, .isStrong = true, .widthPx = 128},
     .text = [](const GoodsLine& line) { return line.amount; }},
};

constexpr int kGoodsRow = 46;
constexpr int kGoodsHead = 34;

}  // namespace

GoodsTable::GoodsTable(const theme::Theme& theme, QWidget* parent)
    : DataTable(theme, parent), model_(new RowModel<GoodsLine>(kGoodsColumns, this)) {
    setRowHeight(kGoodsRow);
    show(model_);
}

void GoodsTable::setLines(std::vector<GoodsLine> lines, const QString& currency) {
    if (currency != currency_) {
        currency_ = currency;
        retranslate();
    }
    if (lines == lines_) return;
    lines_ = lines;
    model_->setRows(std::move(lines));
}

void GoodsTable::retranslate() {
    setAccessibleName(tr("Goods"));
    //: %1 is a currency such as USD.
    model_->setTitles({tr("No."), tr("HS code"), tr("Goods"), tr("Quantity"), tr("Unit"),
                       tr("Unit price %1").arg(currency_), tr("Amount %1").arg(currency_)});
}

int GoodsTable::fullHeight() const {
    return kGoodsHead + kGoodsRow * static_cast<int>(lines_.size()) + 2;
}

}  // namespace seabridge::widgets
