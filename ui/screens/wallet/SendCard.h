// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/wallet/WalletWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Choice.h"
#include "ui/widgets/FieldRow.h"

#include <set>

class QPushButton;

namespace seabridge::screens {

/// The form of a payment. Says what is wrong beside the field when typing stops; nothing that is
/// wrong comes to be signed. `theme` outlives it.
class SendCard : public widgets::Card {
    Q_OBJECT
public:
    explicit SendCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view, text::Language language);
    void retranslate();
    /// Looks at every field; emits payWanted() if nothing is wrong, else goes to the first fault.
    void review();
    void clear();
    /// While it is not known what became of a payment, no other is begun.
    void setPaying(bool isPaying);

signals:
    void payWanted(const seabridge::ledger::Pay& payment);

private:
    void presentParties(const api::View& view, text::Language language);
    void presentCurrencies(const api::View& view);
    void presentObstacle(const api::View& view);
    void showObstacle();
    void showHint();
    void chooseCurrency();
    void judgeParty();
    void judgeAmount();
    void judgeNote();
    [[nodiscard]] const api::AccountRow* account() const;
    [[nodiscard]] QString freeText() const;

    widgets::Choice* party_;
    widgets::Choice* currency_;
    widgets::AmountEdit* amount_;
    QLineEdit* note_;
    widgets::FieldRow* partyRow_;
    widgets::FieldRow* currencyRow_;
    widgets::FieldRow* amountRow_;
    widgets::FieldRow* noteRow_;
    widgets::SafeLabel* hint_;
    QPushButton* review_;
    std::vector<api::AccountRow> accounts_;
    std::vector<std::pair<api::OrgId, QString>> parties_;
    std::set<api::OrgId> suspended_;
    QString chooseParty_, suspendedText_, chooseCurrency_, zero_, notPlain_;
    QString lacks_;     ///< why nothing can be paid by what the view says; "" if it can
    QString obstacle_;  ///< why nothing can be paid now; "" if it can
    bool isPaying_ = false;
    QString noKyc_, notEnrolled_, noMoney_, notProven_, paying_;
};

}  // namespace seabridge::screens
