// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/consortium/ConsortiumWords.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/RowModel.h"

class QPushButton;

namespace seabridge::screens {

/// Parameters with their values, ranges and meanings; the currencies with the rights that they were
/// defined with; what was decided.
/// `theme` outlives it.
class RulesPage : public QWidget {
    Q_OBJECT
public:
    explicit RulesPage(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();

signals:
    /// A person wants to propose another value.
    void changeWanted(seabridge::ledger::ParameterId id);
    void currencyWanted();

private:
    void wantChange();
    const theme::Theme& theme_;
    widgets::Card* parametersCard_;
    widgets::RowModel<ParameterLine>* parameters_;
    widgets::DataTable* parameterTable_;
    QPushButton* change_;
    widgets::Card* currenciesCard_;
    widgets::RowModel<CurrencyLine>* currencies_;
    widgets::DataTable* currencyTable_;
    QPushButton* define_;
    widgets::Card* decisionsCard_;
    widgets::RowModel<DecisionLine>* decisions_;
    widgets::DataTable* decisionTable_;
    widgets::SafeLabel* noDecision_;
    std::vector<ParameterLine> shownParameters_;
    std::vector<CurrencyLine> shownCurrencies_;
    std::vector<DecisionLine> shownDecisions_;
    QString none_, notProven_;
};

}  // namespace seabridge::screens
