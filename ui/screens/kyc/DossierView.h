// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/kyc/FactGrid.h"
#include "ui/screens/kyc/OwnersView.h"
#include "ui/widgets/Card.h"

class QPushButton;
class QVBoxLayout;

namespace seabridge::screens {

/// An applicant's dossier as cards: company, owners by the law of its country, documents. What is
/// in it was written by the applicant.
class DossierView : public QWidget {
    Q_OBJECT
public:
    DossierView(const Surroundings& around, QWidget* parent = nullptr);
    /// Nothing in `read`: a dossier of another form, shown as it came.
    void present(const api::OpenCase& opened, const std::optional<compliance::ReadDossier>& read);
    /// Nothing of the applicant stays, also where it is not seen.
    void clear();
    void retranslate();

private:
    struct FileLine {
        QWidget* row;
        QLabel* icon;
        widgets::SafeLabel* name;
        widgets::SafeLabel* facts;
        QPushButton* save;
    };
    void showCompany(const compliance::ReadDossier& read);
    void showFiles(const std::vector<compliance::DossierFile>& files);
    FileLine& fileLineAt(std::size_t index);
    void save(std::size_t index);
    void write(const compliance::DossierFile& file, const QString& path);
    const Surroundings& around_;
    widgets::Card* company_;
    FactGrid* facts_;
    widgets::Card* ownersCard_;
    widgets::SafeLabel* rule_;
    OwnersView* owners_;
    widgets::Card* filesCard_;
    widgets::SafeLabel* noFiles_;
    std::vector<FileLine> fileLines_;
    std::vector<compliance::DossierFile> files_;
    base::Hash kycCase_;
    std::string country_;
    QString saveText_;
    QString saved_;
};

}  // namespace seabridge::screens
