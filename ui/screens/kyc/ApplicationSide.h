// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/kyc/CaseQueue.h"
#include "ui/screens/kyc/MarkList.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/StatusPill.h"

class QComboBox;

namespace seabridge::screens {

/// Beside the form: how this firm stands, who shall attest it, what is missing, earlier cases.
class ApplicationSide : public QWidget {
    Q_OBJECT
public:
    ApplicationSide(const Surroundings& around, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();
    void setAttester(const std::optional<ledger::OrgId>& attester);
    [[nodiscard]] std::optional<ledger::OrgId> attester() const;
    [[nodiscard]] QString attesterName() const;
    /// How far the dossier is.
    void judge(const compliance::Dossier& dossier,
               const std::vector<compliance::DossierProblem>& problems, bool isKept);
    [[nodiscard]] QWidget* attesterControl() const;
    /// Tells what became of that case.
    void open(const base::Hash& kycCase);

signals:
    void edited();

private:
    void presentStanding(const api::View& view);
    void presentAttesters(const api::View& view);
    void presentCases(const api::View& view);
    const Surroundings& around_;
    widgets::Card* standing_;
    widgets::StatusPill* pill_;
    widgets::SafeLabel* sentence_;
    widgets::Card* sending_;
    QComboBox* attesters_;
    widgets::FieldRow* attesterRow_;
    MarkList* marks_;
    widgets::SafeLabel* kept_;
    CaseQueue* cases_;
    widgets::SafeLabel* told_;
    std::vector<ledger::OrgId> members_;
    std::optional<ledger::OrgId> wanted_;
    QString none_;
    QString notProven_;
    bool isSetting_ = false;
};

}  // namespace seabridge::screens
