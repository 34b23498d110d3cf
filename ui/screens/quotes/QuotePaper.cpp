// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/QuotePaper.h"

#include "ui/screens/quotes/Figures.h"
#include "ui/screens/quotes/TermGrid.h"
#include "ui/screens/quotes/Units.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"

namespace seabridge::screens {

namespace {

using widgets::Column;

constexpr Column<PaperLine> kColumns[]{
    {.look = {.key = "place", .isNumber = true, .widthPx = 44},
     .text = [](const PaperLine& line) { return line.place; }},
    {.look = {.key = "hsCode", .widthPx = 116},
     .text = [](const PaperLine& line) { return line.hsCode; },
     .note = [](const PaperLine& line) { return line.origin; }},
    {.look = {.key = "goods", .stretches = true},
     .text = [](const PaperLine& line) { return line.goods; },
     .note = [](const PaperLine& line) { return line.otherGoods; }},
    {.look = {.key = "quantity", .isNumber = true, .widthPx = 104},
     .text = [](const PaperLine& line) { return line.quantity; }},
    {.look = {.key = "unit", .widthPx = 100},
     .text = [](const PaperLine& line) { return line.unit; }},
    {.look = {.key = "price", .isNumber = true, .widthPx = 120},
     .text = [](const PaperLine& line) { return line.price; }},
    {.look = {.key = "amount", .isNumber = true, .isStrong = true, .widthPx = 136},
     .text = [](const PaperLine& line) { return line.amount; }},
};

constexpr int kRow = 46;
constexpr int kHead = 34;

}  // namespace

QuotePaper::QuotePaper(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      terms_(new widgets::Card(this)),
      grid_(new TermGrid(3, terms_)),
      linesCard_(new widgets::Card(this)),
      table_(new widgets::DataTable(theme, linesCard_)),
      model_(new widgets::RowModel<PaperLine>(kColumns, this)),
      totalLabel_(new widgets::SafeLabel(widgets::TextLook::Note, linesCard_)),
      total_(new widgets::SafeLabel(widgets::TextLook::Figure, linesCard_)),
      remarksCard_(new widgets::Card(this)),
      remarks_(new widgets::SafeLabel(remarksCard_)) {
    table_->setObjectName(QStringLiteral("paperLines"));
    total_->setObjectName(QStringLiteral("paperTotal"));
    table_->setRowHeight(kRow);
    table_->show(model_);
    remarks_->setWraps(true);
    terms_->content()->addWidget(grid_);
    auto* sum = new QHBoxLayout;
    sum->setSpacing(12);
    sum->addStretch();
    sum->addWidget(totalLabel_);
    sum->addWidget(total_);
    linesCard_->content()->addWidget(table_);
    linesCard_->content()->addLayout(sum);
    remarksCard_->content()->addWidget(remarks_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    for (auto* card : {terms_, linesCard_, remarksCard_}) column->addWidget(card);
    column->addStretch();
}

void QuotePaper::retranslate() {
    terms_->setTitle(tr("Terms"));
    linesCard_->setTitle(tr("Lines"));
    remarksCard_->setTitle(tr("Remarks"));
    totalLabel_->setText(tr("Total"));
    table_->setAccessibleName(tr("Lines of the quote"));
    model_->setTitles({tr("No."), tr("HS code"), tr("Goods"), tr("Quantity"), tr("Unit"),
                       tr("Unit price"), tr("Amount")});
}

void QuotePaper::show(const Reader& reader, const trade::QuoteDocument& quote) {
    grid_->setFacts(termsOf(reader, quote));
    showLines(reader, quote);
    total_->setText(text::money(reader.view, {quote.currency, quote.totalMinor}));
    const QString remarks = shownIn(quote.remarks, reader.language, quote.language);
    remarks_->setText(remarks);
    remarksCard_->setVisible(!remarks.isEmpty());
}

void QuotePaper::showLines(const Reader& reader, const trade::QuoteDocument& quote) {
    const auto scale = reader.view.scaleOf(quote.currency);
    std::vector<PaperLine> lines;
    for (const auto& line : quote.lines) {
        PaperLine out;
        out.place = QString::number(lines.size() + 1);
        out.hsCode = hsText(QString::fromStdString(line.hsCode));
        out.goods = shownIn(line.description, reader.language, quote.language);
        const QString original = QString::fromStdString(line.description.in(quote.language));
        if (original != out.goods) out.otherGoods = original;
        out.origin = QString::fromStdString(line.origin);
        out.quantity = quantityText(line.quantity);
        out.unit = unitWords(QString::fromStdString(line.unit));
        out.price = scale ? priceText(line.unitPrice, *scale) : QString();
        out.amount = scale ? text::formatAmount(line.amountMinor, *scale) : QString();
        lines.push_back(std::move(out));
    }
    table_->setFixedHeight(kHead + kRow * static_cast<int>(lines.size()) + 2);
    model_->setRows(std::move(lines));
}

}  // namespace seabridge::screens
