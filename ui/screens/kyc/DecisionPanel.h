// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "api/Values.h"
#include "ui/screens/kyc/MarkList.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/Segments.h"

#include <QtCore/QTimeZone>

class QCheckBox;
class QDateEdit;

namespace seabridge::screens {

/// What has to be so before approval, and what the officer decides.
class DecisionPanel : public widgets::Card {
    Q_OBJECT
public:
    explicit DecisionPanel(const theme::Theme& theme, QWidget* parent = nullptr);
    /// Another case: the decision starts from its defaults.
    void begin(const ledger::KycCase& kycCase, const std::string& country, base::TimeMs now);
    /// `obstacle` is the first of them; "" if approval may be given.
    void check(const std::optional<compliance::ReadDossier>& read, bool waits);
    void retranslate();

    [[nodiscard]] api::KycDecision decision() const;
    [[nodiscard]] bool tellsApplicant() const;
    /// Why no attestation can be given; "" if it can.
    [[nodiscard]] QString obstacle() const { return obstacle_; }
    /// What the applicant will see of a refusal.
    [[nodiscard]] QString refusalWords() const;
    void setZone(const QTimeZone& zone) { zone_ = zone; }

signals:
    void edited();

private:
    void noteRefusal();
    void noteLevel();
    QStringList countries_;
    QTimeZone zone_ = QTimeZone::utc();
    base::Hash kycCase_;
    MarkList* marks_;
    widgets::SafeLabel* decisionTitle_;
    widgets::Segments* level_;
    widgets::SafeLabel* levelLabel_;
    widgets::SafeLabel* levelNote_;
    QDateEdit* until_;
    widgets::FieldRow* untilRow_;
    widgets::SafeLabel* countriesLabel_;
    std::vector<QCheckBox*> boxes_;
    QCheckBox* tell_;
    widgets::SafeLabel* refusalNote_;
    QString obstacle_;
    QString told_;
    QString untold_;
    QStringList checks_;
    QStringList lacks_;
    QStringList levels_;
    QString otherForm_;
    QString secondOfficer_;
    QString waiting_;
};

}  // namespace seabridge::screens
