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

namespace seabridge::screens {

/// The form of a new ballot. Says what is wrong beside the field; nothing that is wrong comes to be
/// signed. `theme` outlives it.
class ProposalCard : public widgets::Card {
    Q_OBJECT
public:
    enum What { Parameter = 0, Admit, Suspend, Expel, Halting, Rules };

    explicit ProposalCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view, text::Language language);
    void retranslate();
    void begin(What what);
    void beginParameter(ledger::ParameterId id);
    /// Looks at every field; emits proposalWanted() if nothing is wrong, else goes to the fault.
    void review();
    /// The newcomer's file, as it was read.
    void setAdmission(const base::Result<ledger::AdmitMember>& admission);
    void clear();

signals:
    void proposalWanted(const seabridge::api::Ballot& ballot);
    void fileWanted(const QString& path);
    void closed();

private:
    void lay();
    void showWhat();
    void presentChoices(const api::View& view, text::Language language);
    void presentHint();
    void chooseFile();
    void judge();
    [[nodiscard]] What what() const;
    [[nodiscard]] ledger::ParameterId parameter() const;
    [[nodiscard]] std::optional<std::int64_t> typedValue() const;
    [[nodiscard]] std::optional<api::OrgId> member() const;
    [[nodiscard]] std::optional<api::Ballot> ballot() const;
    [[nodiscard]] std::string reason() const;

    widgets::Choice* what_;
    widgets::Choice* parameter_;
    QLineEdit* value_;
    widgets::Choice* member_;
    QLineEdit* reason_;
    QPushButton* file_;
    widgets::FieldRow* whatRow_;
    widgets::FieldRow* parameterRow_;
    widgets::FieldRow* valueRow_;
    widgets::FieldRow* memberRow_;
    widgets::FieldRow* reasonRow_;
    widgets::FieldRow* fileRow_;
    widgets::SafeLabel* hint_;
    QPushButton* review_;
    QPushButton* close_;
    std::optional<ledger::AdmitMember> admission_;
    std::optional<ledger::Parameters> parameters_;
    bool isHalted_ = false;
    QString fileFault_, obstacle_;
    QString chooseMember_, noReason_, notANumber_, sameValue_, chooseFile_, dialogTitle_, filter_;
    QString admitHint_, suspendHint_, haltHint_, resumeHint_, rulesHint_, fileRead_, wrongFile_;
    QString notMember_, notProven_, outOfRange_, nowIs_;
};

}  // namespace seabridge::screens
