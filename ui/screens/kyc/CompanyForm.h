// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/Dossier.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/StatusPill.h"

#include <map>

class QComboBox;
class QGridLayout;

namespace seabridge::screens {

/// What an applicant says of the firm itself, with its identifiers checked while they are typed.
class CompanyForm : public QWidget {
    Q_OBJECT
public:
    explicit CompanyForm(const theme::Theme& theme, QWidget* parent = nullptr);
    void set(const compliance::Dossier& dossier);
    /// Everything but owners and files.
    void fill(compliance::Dossier& out) const;
    /// Errors by path; fields without one are cleared.
    void show(const compliance::Dossier& dossier, const std::map<std::string, QString>& errors);
    using QWidget::show;
    void retranslate(const compliance::Dossier& dossier);
    /// Null if the path is none of ours.
    [[nodiscard]] QWidget* control(const std::string& path) const;

signals:
    void edited();

private:
    struct TextField;
    struct Identifier {
        widgets::StatusPill* pill;
        QLineEdit* edit;
    };
    void addText(const TextField& field);
    void addCountry();
    void addVolume();
    QWidget* withPill(widgets::FieldRow* row, QLineEdit* edit, Identifier& out);
    void showIdentifier(Identifier& one, std::optional<compliance::IdKind> kind);
    void normalize(const Identifier& one, std::optional<compliance::IdKind> kind);
    [[nodiscard]] std::optional<compliance::IdKind> registryKind() const;
    widgets::FieldRow* rowFor(const std::string& path, QWidget* control, QWidget* parent);
    const theme::Theme& theme_;
    widgets::Card* company_;
    widgets::Card* business_;
    QGridLayout* companyGrid_;
    QGridLayout* businessGrid_;
    std::map<std::string, QLineEdit*> texts_;
    std::map<std::string, widgets::FieldRow*> rows_;
    Identifier registry_{};
    Identifier lei_{};
    QComboBox* country_;
    QComboBox* currency_;
    widgets::AmountEdit* volume_;
    bool isSetting_ = false;
};

}  // namespace seabridge::screens
