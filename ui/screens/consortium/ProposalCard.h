// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"
#include "ui/screens/consortium/ConsortiumWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Choice.h"
#include "ui/widgets/FieldRow.h"

class QLineEdit;
class QPushButton;
class QScrollArea;

namespace seabridge::screens {

class CurrencyForm;
class FreezeForm;
class KeysForm;
class ProposalForm;

/// The form of a new ballot. Says what is wrong beside the field; nothing that is wrong comes to be
/// signed. `theme` outlives it.
class ProposalCard : public widgets::Card {
    Q_OBJECT
public:
    enum What { Parameter = 0, Admit, Suspend, Expel, Keys, Currency, Freeze, Lift, Halting, Rules };

    explicit ProposalCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view, text::Language language);
    void retranslate();
    void begin(What what);
    void beginParameter(ledger::ParameterId id);
    /// Of that freeze order.
    void beginLift(const base::Hash& order);
    /// Looks at every field; emits proposalWanted() if nothing is wrong, else goes to the fault.
    void review();
    /// What a newcomer or the own peer printed, as it was read.
    void setAdmission(const base::Result<ledger::AdmitMember>& admission);
    void setRotation(const base::Result<ledger::RotateMemberKeys>& rotation);
    void clear();

signals:
    void proposalWanted(const seabridge::api::Ballot& ballot);
    void admissionGiven(const seabridge::api::JsonText& text);
    void rotationGiven(const seabridge::api::JsonText& text);
    void closed();

private:
    void nameParts();
    void lay();
    void connectAll();
    void showWhat();
    void presentChoices(const api::View& view, text::Language language);
    void presentObstacle(const api::View& view);
    void presentHint();
    void judge();
    [[nodiscard]] What what() const;
    [[nodiscard]] ProposalForm* formOf(What what) const;
    [[nodiscard]] ledger::ParameterId parameter() const;
    [[nodiscard]] std::optional<std::int64_t> typedValue() const;
    [[nodiscard]] std::optional<api::OrgId> member() const;
    [[nodiscard]] const api::FreezeRow* order() const;
    [[nodiscard]] std::optional<api::Ballot> ballot() const;
    [[nodiscard]] std::string reason() const;

    widgets::Choice* what_;
    widgets::Choice* parameter_;
    QLineEdit* value_;
    widgets::Choice* member_;
    widgets::Choice* order_;
    QLineEdit* reason_;
    widgets::FieldRow* whatRow_;
    widgets::FieldRow* parameterRow_;
    widgets::FieldRow* valueRow_;
    widgets::FieldRow* memberRow_;
    widgets::FieldRow* orderRow_;
    widgets::FieldRow* reasonRow_;
    KeysForm* admit_;
    KeysForm* keys_;
    CurrencyForm* currency_;
    FreezeForm* freeze_;
    std::vector<ProposalForm*> forms_;
    widgets::SafeLabel* hint_;
    QScrollArea* scroll_;
    QPushButton* review_;
    QPushButton* close_;
    std::optional<ledger::Parameters> parameters_;
    std::vector<api::FreezeRow> liftable_;
    bool isHalted_ = false;
    bool isMember_ = true;
    QString obstacle_;
    QString chooseMember_, chooseOrder_, noReason_, notANumber_, sameValue_;
    QString suspendHint_, liftHint_, haltHint_, resumeHint_, rulesHint_;
    QString notMember_, notProven_, outOfRange_, nowIs_;
};

}  // namespace seabridge::screens
