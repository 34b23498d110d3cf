// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/quotes/FieldSet.h"
#include "ui/widgets/Card.h"

class QCheckBox;
class QPlainTextEdit;

namespace seabridge::widgets {
class Segments;
}

namespace seabridge::screens {

/// An agreed rate, if there is one: typed, or taken from the rates that were imported. GUI thread.
class LockFields : public widgets::Card {
    Q_OBJECT
public:
    LockFields(const Surroundings& around, DraftEdit& draft, QWidget* parent = nullptr);
    void retranslate();
    [[nodiscard]] QWidget* firstFault() const { return fields_.firstFault(); }

private:
    void showForm();
    void takeRate();
    void setRate(const base::Result<std::vector<api::RatePoint>>& result);
    [[nodiscard]] widgets::FieldRow* addField(const char* name, const char* path,
                                              QString LockForm::*member);
    const Surroundings around_;
    DraftEdit& draft_;
    FieldSet fields_;
    QCheckBox* wanted_;
    QWidget* row_;
    widgets::FieldRow* base_;
    widgets::FieldRow* quote_;
    widgets::FieldRow* date_;
    widgets::FieldRow* rate_;
    widgets::FieldRow* source_;
    QPushButton* take_;
};

/// Remarks in three languages, one at a time. GUI thread.
class RemarkFields : public widgets::Card {
    Q_OBJECT
public:
    RemarkFields(DraftEdit& draft, QWidget* parent = nullptr);
    void retranslate();

private:
    void showForm();
    [[nodiscard]] trade::Language language() const;
    [[nodiscard]] QString typed() const;
    DraftEdit& draft_;
    widgets::Segments* languages_;
    QPlainTextEdit* text_;
    widgets::SafeLabel* fault_;
};

}  // namespace seabridge::screens
