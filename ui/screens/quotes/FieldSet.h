// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/quotes/DraftEdit.h"
#include "ui/widgets/FieldRow.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace seabridge::screens {

/// Ties fields to a draft: typing changes it, its changes are shown, faults stand below. GUI thread.
class FieldSet : public QObject {
    Q_OBJECT
public:
    FieldSet(const theme::Theme& theme, DraftEdit& draft, QWidget* parent);

    /// Row with a text field for that member. `path` is where its faults are looked up and what
    /// its steps are named by.
    widgets::FieldRow* addText(const char* name, const char* path, QString QuoteForm::*member);
    /// Any control; the owner ties it.
    widgets::FieldRow* addControl(QWidget* control, const char* name, const char* path);
    /// Shows faults of another path in the row, too.
    void addPath(widgets::FieldRow* row, const char* path);
    /// The first row with a fault; null if there is none.
    [[nodiscard]] QWidget* firstFault() const;

private:
    struct Row {
        widgets::FieldRow* row;
        std::vector<std::string> paths;
    };
    void showFaults();
    const theme::Theme& theme_;
    DraftEdit& draft_;
    QWidget* parent_;
    std::vector<Row> rows_;
};

/// Sets what differs only, so that cursor and composition stay.
void showText(QLineEdit& edit, const QString& text);
void showChoice(QComboBox& combo, const QVariant& data);
/// An error where it is new only: setting one repaints.
void showError(widgets::FieldRow& row, const QString& sentence);

}  // namespace seabridge::screens
