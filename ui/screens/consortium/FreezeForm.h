// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/consortium/ProposalForm.h"
#include "ui/widgets/Choice.h"

#include <QtCore/QTimeZone>

class QDateEdit;

namespace seabridge::screens {

/// A freeze order to be decided, with what such a freeze stops and what it does not. `theme`
/// outlives it.
class FreezeForm : public ProposalForm {
    Q_OBJECT
public:
    explicit FreezeForm(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view, text::Language language) override;
    void retranslate() override;
    void clear() override;
    [[nodiscard]] std::optional<api::Ballot> read() override;
    [[nodiscard]] QString hint() const override { return hint_; }

private:
    void lay();
    void judge();
    void offerCodes();
    void presentParties(const api::View& view, text::Language language);
    void presentDates();
    void presentReach();
    [[nodiscard]] std::optional<api::OrgId> whom() const;
    [[nodiscard]] ledger::FreezeReach reach() const;
    /// 0: when it is decided.
    [[nodiscard]] base::TimeMs begin() const;
    [[nodiscard]] base::TimeMs end() const;

    widgets::Choice* whom_;
    widgets::Choice* currency_;
    widgets::Choice* reach_;
    widgets::Choice* basis_;
    QLineEdit* reference_;
    QDateEdit* from_;
    QDateEdit* until_;
    QLineEdit* appeal_;
    widgets::FieldRow* whomRow_;
    widgets::FieldRow* currencyRow_;
    widgets::FieldRow* reachRow_;
    widgets::FieldRow* basisRow_;
    widgets::FieldRow* referenceRow_;
    widgets::FieldRow* fromRow_;
    widgets::FieldRow* untilRow_;
    widgets::FieldRow* appealRow_;
    widgets::SafeLabel* stops_;
    widgets::SafeLabel* goesOn_;
    QDate today_;  ///< of the block, where the firm is
    QTimeZone zone_ = QTimeZone::utc();
    QString hint_, all_, chooseWhom_, chooseBasis_, noReference_, noAppeal_, endsFirst_;
};

}  // namespace seabridge::screens
