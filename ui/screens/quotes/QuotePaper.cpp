// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/QuotePaper.h"

#include "ui/screens/quotes/TermGrid.h"
#include "ui/text/Parties.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/GoodsTable.h"

namespace seabridge::screens {

QuotePaper::QuotePaper(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      terms_(new widgets::Card(this)),
      grid_(new TermGrid(3, terms_)),
      linesCard_(new widgets::Card(this)),
      table_(new widgets::GoodsTable(theme, linesCard_)),
      totalLabel_(new widgets::SafeLabel(widgets::TextLook::Note, linesCard_)),
      total_(new widgets::SafeLabel(widgets::TextLook::Figure, linesCard_)),
      remarksCard_(new widgets::Card(this)),
      remarks_(new widgets::SafeLabel(remarksCard_)) {
    table_->setObjectName(QStringLiteral("paperLines"));
    total_->setObjectName(QStringLiteral("paperTotal"));
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
    table_->retranslate();
}

void QuotePaper::show(const Reader& reader, const trade::QuoteDocument& quote) {
    grid_->setFacts(termsOf(reader, quote));
    table_->setLines(text::goodsLinesOf(reader.view, quote, reader.language),
                     QString::fromStdString(quote.currency.code));
    table_->setFixedHeight(table_->fullHeight());
    total_->setText(text::money(reader.view, {quote.currency, quote.totalMinor}));
    const QString remarks = shownIn(quote.remarks, reader.language, quote.language);
    remarks_->setText(remarks);
    remarksCard_->setVisible(!remarks.isEmpty());
}

}  // namespace seabridge::screens
