// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/RulesPage.h"

#include "ui/screens/Screen.h"
#include "ui/screens/consortium/CurrencyForm.h"
#include "ui/text/ProofState.h"
#include "ui/widgets/RowKeeping.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace seabridge::screens {

namespace {

using widgets::Column;

constexpr Column<ParameterLine> kParameters[]{
    {.look = {.key = "parameter", .isStrong = true, .widthPx = 220, .stretches = true},
     .text = [](const ParameterLine& row) { return row.name; },
     .note = [](const ParameterLine& row) { return row.meaning; }},
    {.look = {.key = "value", .isNumber = true, .isStrong = true, .widthPx = 230},
     .text = [](const ParameterLine& row) { return row.value; },
     .note = [](const ParameterLine& row) { return row.range; }},
};

constexpr Column<CurrencyLine> kCurrencies[]{
    {.look = {.key = "currency", .isStrong = true, .widthPx = 110, .stretches = true},
     .text = [](const CurrencyLine& row) { return row.code + QStringLiteral(" · ") + row.name; },
     .note = [](const CurrencyLine& row) { return row.kind; }},
    {.look = {.key = "issuer", .widthPx = 112},
     .text = [](const CurrencyLine& row) { return row.issuer; },
     .note = [](const CurrencyLine& row) { return row.cap; }},
    {.look = {.key = "rights", .widthPx = 142},
     .text = [](const CurrencyLine& row) { return row.freeze; },
     .note = [](const CurrencyLine& row) { return row.clawBack; }},
    {.look = {.key = "places", .isNumber = true, .widthPx = 58},
     .text = [](const CurrencyLine& row) { return row.places; }},
};

constexpr Column<DecisionLine> kDecisions[]{
    {.look = {.key = "what", .isStrong = true, .widthPx = 150, .stretches = true},
     .text = [](const DecisionLine& row) { return row.what; },
     .note = [](const DecisionLine& row) { return row.note; }},
    {.look = {.key = "who", .widthPx = 100},
     .text = [](const DecisionLine& row) { return row.who; }},
    {.look = {.key = "time", .widthPx = 190},
     .text = [](const DecisionLine& row) { return row.time; }},
};

template <class Row>
widgets::DataTable* makeTable(const theme::Theme& theme, const char* name,
                              widgets::RowModel<Row>* model, widgets::Card* card) {
    auto* table = new widgets::DataTable(theme, card);
    table->setObjectName(QString::fromLatin1(name));
    table->show(model);
    table->setRowHeight(widgets::kTwoLineRow);
    card->content()->addWidget(table, 1);
    return table;
}

}  // namespace

RulesPage::RulesPage(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      parametersCard_(new widgets::Card(this)),
      parameters_(new widgets::RowModel<ParameterLine>(kParameters, this)),
      parameterTable_(makeTable(theme, "parameters", parameters_, parametersCard_)),
      change_(new QPushButton(this)),
      currenciesCard_(new widgets::Card(this)),
      currencies_(new widgets::RowModel<CurrencyLine>(kCurrencies, this)),
      currencyTable_(makeTable(theme, "currencies", currencies_, currenciesCard_)),
      define_(new QPushButton(this)),
      decisionsCard_(new widgets::Card(this)),
      decisions_(new widgets::RowModel<DecisionLine>(kDecisions, this)),
      decisionTable_(makeTable(theme, "decisions", decisions_, decisionsCard_)),
      noDecision_(new widgets::SafeLabel(widgets::TextLook::Note, this)) {
    change_->setObjectName(QStringLiteral("changeParameter"));
    change_->setAutoDefault(false);
    parametersCard_->content()->addWidget(change_, 0, Qt::AlignLeft);
    define_->setObjectName(QStringLiteral("proposeCurrency"));
    define_->setAutoDefault(false);
    currenciesCard_->content()->addWidget(define_, 0, Qt::AlignLeft);
    noDecision_->setWraps(true);
    decisionsCard_->content()->addWidget(noDecision_, 1, Qt::AlignTop);
    auto* right = new QVBoxLayout;
    right->setSpacing(kPageGap);
    right->addWidget(currenciesCard_, 11);
    right->addWidget(decisionsCard_, 9);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kPageGap);
    columns->addWidget(parametersCard_, 1);
    columns->addLayout(right, 1);
    connect(change_, &QPushButton::clicked, this, &RulesPage::wantChange);
    connect(define_, &QPushButton::clicked, this, &RulesPage::currencyWanted);
    connect(parameterTable_, &widgets::DataTable::opened, this, &RulesPage::wantChange);
}

void RulesPage::wantChange() {
    const QModelIndex index = parameterTable_->currentIndex();
    const int row = index.isValid() ? index.row() : 0;
    if (row < parameters_->rowCount()) emit changeWanted(parameters_->row(row).id);
}

void RulesPage::present(const api::View& view) {
    const auto language = theme_.language();
    widgets::replaceRows(*parameterTable_, *parameters_, shownParameters_,
                         ConsortiumWords::parametersOf(view),
                         [](const ParameterLine& row) { return row.id; });
    widgets::replaceRows(*currencyTable_, *currencies_, shownCurrencies_,
                         ConsortiumWords::currenciesOf(view, language),
                         [](const CurrencyLine& row) { return row.code; });
    define_->setVisible(mayDefineCurrency(view));
    auto decisions = ConsortiumWords::decisionsOf(view, language);
    noDecision_->setVisible(decisions.empty());
    const auto doubt = view.affairs.coverage.isProven ? text::doubtOf(view, {{}, notProven_})
                                                      : text::Doubt{{}, notProven_};
    noDecision_->setText(doubt ? doubt->sentence : none_);
    decisionTable_->setVisible(!decisions.empty());
    widgets::replaceRows(*decisionTable_, *decisions_, shownDecisions_, std::move(decisions),
                         [](const DecisionLine& row) { return row.time + row.what; });
    const auto* own = view.self ? view.affairs.member(view.self->org) : nullptr;
    const bool isMember = own != nullptr && own->status == ledger::MemberStatus::Active;
    change_->setVisible(isMember || shownParameters_.empty());
    change_->setEnabled(isMember && !shownParameters_.empty());
}

void RulesPage::retranslate() {
    parametersCard_->setTitle(tr("Parameters"), tr("changed by ballot only"));
    parameterTable_->setAccessibleName(tr("Parameters"));
    parameters_->setTitles({tr("Parameter and what it does"), tr("Value and range")});
    change_->setText(tr("Propose another value"));
    change_->setAccessibleName(change_->text());
    currenciesCard_->setTitle(tr("Currencies"), tr("of the consortium, and those you met"));
    currencyTable_->setAccessibleName(tr("Currencies"));
    currencies_->setTitles({tr("Currency"), tr("Issuer and cap"), tr("Rights, fixed"), tr("Places")});
    define_->setText(tr("Propose a currency"));
    define_->setAccessibleName(define_->text());
    decisionsCard_->setTitle(tr("Decided"), tr("the newest first"));
    decisionTable_->setAccessibleName(tr("Decided"));
    decisions_->setTitles({tr("Decision"), tr("Concerns"), tr("Time")});
    none_ = tr("The members have decided nothing since the consortium was founded.");
    notProven_ = tr("Not proven yet.");
}

}  // namespace seabridge::screens
