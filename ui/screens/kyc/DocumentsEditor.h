// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/widgets/Card.h"

class QComboBox;
class QPushButton;

namespace seabridge::screens {

/// The documents of an application: chosen or dropped, kept in the vault, never opened.
class DocumentsEditor : public widgets::Card {
    Q_OBJECT
public:
    DocumentsEditor(const Surroundings& around, QWidget* parent = nullptr);
    void set(const std::vector<compliance::DossierFile>& files);
    [[nodiscard]] const std::vector<compliance::DossierFile>& files() const { return files_; }
    void show(const QString& error);
    using QWidget::show;
    void retranslate();
    [[nodiscard]] QPushButton* addButton() const { return add_; }
    /// Takes a copy of each file into the vault.
    void take(const QStringList& paths);

signals:
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QWidget* row;
        QLabel* icon;
        widgets::SafeLabel* name;
        widgets::SafeLabel* facts;
        QComboBox* kind;
        QPushButton* remove;
    };
    Line& lineAt(std::size_t index);
    void paint();
    void showIcons();
    void choose();
    void added(const base::Result<api::KeptDocument>& kept);
    void remove(std::size_t index);
    const Surroundings& around_;
    std::vector<compliance::DossierFile> files_;
    std::vector<Line> lines_;
    widgets::SafeLabel* hint_;
    widgets::SafeLabel* error_;
    QPushButton* add_;
    QString dialogTitle_;
    QString filter_;
    QString wrongType_;
    QString tooLarge_;
};

}  // namespace seabridge::screens
