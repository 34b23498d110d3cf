// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/consortium/ProposalForm.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/Choice.h"

class QCheckBox;

namespace seabridge::screens {

/// True if this desk's organization can have a currency of some kind defined: an active member that
/// issues, or a firm that may trade.
[[nodiscard]] bool mayDefineCurrency(const api::View& view);

/// A currency to be defined, of which the own organization is the issuer. `theme` outlives it.
class CurrencyForm : public ProposalForm {
    Q_OBJECT
public:
    explicit CurrencyForm(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view, text::Language language) override;
    void retranslate() override;
    void clear() override;
    [[nodiscard]] std::optional<api::Ballot> read() override;
    [[nodiscard]] QString hint() const override { return hint_; }
    [[nodiscard]] QString obstacle() const override { return obstacle_; }

private:
    void lay();
    void judge();
    void judgeCode();
    void offerKinds();
    void showScale();
    [[nodiscard]] std::string code() const;
    [[nodiscard]] std::string name() const;

    QLineEdit* code_;
    widgets::Choice* places_;
    QLineEdit* name_;
    widgets::Choice* kind_;
    widgets::AmountEdit* cap_;
    QCheckBox* freeze_;
    QCheckBox* clawBack_;
    widgets::FieldRow* codeRow_;
    widgets::FieldRow* placesRow_;
    widgets::FieldRow* nameRow_;
    widgets::FieldRow* kindRow_;
    widgets::FieldRow* capRow_;
    widgets::SafeLabel* rightsNote_;
    std::vector<ledger::Currency> known_;
    bool issues_ = false;     ///< a member with that task
    bool mayTrade_ = false;
    QString hint_, obstacle_, nobody_;
    QString badCode_, codeTaken_, noName_, noKind_, noCap_;
};

}  // namespace seabridge::screens
