// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/kyc/CaseQueue.h"
#include "ui/screens/kyc/DecisionPanel.h"
#include "ui/screens/kyc/DossierView.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHead.h"

class QScrollArea;
class QStackedWidget;

namespace seabridge::screens {

/// The desk of an attesting member: the queue, the opened case, the decision.
class ReviewPage : public QWidget {
    Q_OBJECT
public:
    ReviewPage(const Surroundings& around, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();
    void open(const base::Hash& kycCase);
    [[nodiscard]] widgets::PageHead* head() const { return head_; }
    /// Opens the sheet for the attestation.
    void attest();

private:
    void build();
    void showLines(const api::View& view);
    void choose();
    void load(const base::Hash& id);
    void take(base::Result<api::OpenCase> opened);
    void showCase();
    void showHead();
    void judge();
    void refuse();
    void forget();
    [[nodiscard]] const api::KycCaseRow* row() const;
    /// A decision on this case that waits for somebody else here.
    [[nodiscard]] const api::InboxRow* waiting() const;
    [[nodiscard]] QString applicant() const;
    const Surroundings& around_;
    widgets::PageHead* head_;
    QPushButton* refuse_;
    QPushButton* attest_;
    CaseQueue* queue_;
    QStackedWidget* middle_;
    widgets::EmptyState* empty_;
    QScrollArea* scroll_;
    DossierView* dossier_;
    DecisionPanel* decision_;
    std::optional<base::Hash> id_;
    std::optional<api::OpenCase> opened_;
    std::optional<compliance::ReadDossier> read_;
    std::optional<base::ErrorCode> failed_;
    bool isLoading_ = false;
};

}  // namespace seabridge::screens
