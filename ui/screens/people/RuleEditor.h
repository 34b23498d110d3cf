// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/text/Language.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Choice.h"
#include "ui/widgets/FieldRow.h"

class QSpinBox;

namespace seabridge::screens {

/// One approval rule as a form: what it decides, up to which amount, with whom, and who signs. Says
/// at once in words what was set. `theme` outlives it.
class RuleEditor : public widgets::Card {
    Q_OBJECT
public:
    explicit RuleEditor(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view, text::Language language);
    void retranslate();
    /// Fills the form; nothing: no rule is chosen.
    void show(const std::optional<ledger::Rule>& rule, int place);
    using QWidget::show;
    /// What is wrong in the form; "" if nothing is.
    [[nodiscard]] QString fault() const;

signals:
    /// By a person; only of a form without a fault.
    void edited(const seabridge::ledger::Rule& rule);
    /// Also when what is typed is wrong.
    void judged();

private:
    void lay();
    void connectAll();
    void take();
    void judge();
    void showTitle();
    void showMoney();
    void offerChoices();
    void showWords(const api::View& view, text::Language language);
    [[nodiscard]] ledger::Rule typed() const;
    /// `kept` where the desk does not know the places of the rule's currency.
    [[nodiscard]] std::optional<ledger::Money> moneyOf(
        const widgets::AmountEdit& edit, const std::optional<ledger::Money>& kept) const;

    widgets::Choice* action_;
    widgets::Choice* currency_;
    widgets::AmountEdit* upTo_;
    widgets::AmountEdit* perDay_;
    widgets::Choice* counterparty_;
    std::vector<QSpinBox*> counts_;
    std::vector<widgets::SafeLabel*> countLabels_;
    widgets::FieldRow* actionRow_;
    widgets::FieldRow* currencyRow_;
    widgets::FieldRow* upToRow_;
    widgets::FieldRow* perDayRow_;
    widgets::FieldRow* counterpartyRow_;
    widgets::SafeLabel* needsLabel_;
    widgets::SafeLabel* needsError_;
    widgets::SafeLabel* words_;
    QWidget* form_;
    widgets::SafeLabel* nothing_;
    bool isFilling_ = false;
    std::optional<ledger::Rule> rule_;
    int place_ = 0;
    std::map<ledger::CurrencyId, std::uint8_t> scales_;
    widgets::Choice::Options currencies_, parties_;  ///< that the desk knows
    QString title_, numbered_, anyAmount_, anyone_, noNeed_, tooMany_, tooManyRoles_, zero_;
};

}  // namespace seabridge::screens
