// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/kyc/ApplicationSide.h"
#include "ui/screens/kyc/CompanyForm.h"
#include "ui/screens/kyc/DocumentsEditor.h"
#include "ui/screens/kyc/OwnersEditor.h"
#include "ui/widgets/PageHead.h"

#include <QtCore/QTimer>

class QScrollArea;

namespace seabridge::screens {

/// The application of the own firm. What is typed is kept in the vault after a short pause.
class ApplicationPage : public QWidget {
    Q_OBJECT
public:
    ApplicationPage(const Surroundings& around, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();
    void open(const base::Hash& kycCase) { side_->open(kycCase); }
    [[nodiscard]] widgets::PageHead* head() const { return head_; }
    /// Opens the sheet, or goes to the first thing that is missing.
    void submit();
    /// Keeps what the pause still holds back.
    void flush();

private:
    enum class Draft { Unknown, Loading, Here };

    void build();
    void load();
    void take(base::Result<std::optional<api::DossierDraft>> draft);
    void show(const compliance::Dossier& dossier);
    void prefill();
    void edited();
    void judge();
    void judgeSubmit();
    void keep();
    void goTo(const std::string& path);
    [[nodiscard]] compliance::Dossier typed() const;
    const Surroundings& around_;
    widgets::PageHead* head_;
    QPushButton* submit_;
    QScrollArea* scroll_;
    CompanyForm* company_;
    OwnersEditor* owners_;
    DocumentsEditor* documents_;
    ApplicationSide* side_;
    QTimer pause_;
    Draft draft_ = Draft::Unknown;
    bool showsMissing_ = false;  ///< after a try to send
    compliance::Dossier dossier_;
    std::vector<compliance::DossierProblem> problems_;
};

}  // namespace seabridge::screens
