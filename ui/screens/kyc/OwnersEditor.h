// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/kyc/MarkList.h"
#include "ui/screens/kyc/OwnersView.h"
#include "ui/widgets/Card.h"

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace seabridge::screens {

/// The persons behind the firm, to be edited; below it what the law of its country makes of them.
class OwnersEditor : public widgets::Card {
    Q_OBJECT
public:
    explicit OwnersEditor(const theme::Theme& theme, QWidget* parent = nullptr);
    void set(const std::vector<compliance::DossierOwner>& owners);
    /// A share that is no number is -1.
    [[nodiscard]] std::vector<compliance::DossierOwner> owners() const;
    /// Errors by path as in Dossier::check().
    void show(const compliance::Dossier& dossier, const std::map<std::string, QString>& errors);
    using QWidget::show;
    void retranslate();
    [[nodiscard]] QWidget* control(const std::string& path) const;

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QLineEdit* name;
        QLineEdit* latin;
        QLineEdit* through;
        QLineEdit* share;
        QLineEdit* votes;
        QCheckBox* control;
        QCheckBox* representative;
        QPushButton* remove;
    };
    void addLine();
    void removeLine(std::size_t index);
    void showCount(std::size_t count);
    void showIcons();
    [[nodiscard]] QLineEdit* editOf(const std::string& path) const;
    const theme::Theme& theme_;
    QGridLayout* grid_;
    std::vector<widgets::SafeLabel*> heads_;
    std::vector<Line> lines_;
    std::size_t count_ = 0;
    QPushButton* add_;
    MarkList* problems_;
    OwnersView* finding_;
    widgets::SafeLabel* rule_;
    std::string country_;
};

}  // namespace seabridge::screens
