// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/FieldSet.h"

namespace seabridge::screens {

FieldSet::FieldSet(const theme::Theme& theme, DraftEdit& draft, QWidget* parent)
    : QObject(parent), theme_(theme), draft_(draft), parent_(parent) {
    connect(&draft, &DraftEdit::read, this, &FieldSet::showFaults);
}

widgets::FieldRow* FieldSet::addText(const char* name, const char* path,
                                     QString QuoteForm::*member) {
    auto* edit = new QLineEdit(parent_);
    connect(edit, &QLineEdit::textEdited, this, [this, path, member](const QString& text) {
        draft_.change(QString::fromLatin1(path), [&](QuoteForm& form) { form.*member = text; });
    });
    connect(&draft_, &DraftEdit::changed, edit,
            [this, edit, member] { showText(*edit, draft_.form().*member); });
    return addControl(edit, name, path);
}

widgets::FieldRow* FieldSet::addControl(QWidget* control, const char* name, const char* path) {
    control->setObjectName(QString::fromLatin1(name));
    draft_.adopt(control);
    auto* row = new widgets::FieldRow(theme_, control, parent_);
    // Fields are narrow here: what is wrong goes over two lines rather than being cut.
    for (auto* label : row->findChildren<widgets::SafeLabel*>())
        if (label->property("look").toString() == QLatin1String("error")) label->setWraps(true);
    static_cast<QVBoxLayout*>(row->layout())->addStretch();
    rows_.push_back({row, {path}});
    return row;
}

void FieldSet::addPath(widgets::FieldRow* row, const char* path) {
    const auto found = std::ranges::find(rows_, row, &Row::row);
    if (found != rows_.end()) found->paths.emplace_back(path);
}

void FieldSet::showFaults() {
    for (const Row& row : rows_) {
        QString sentence;
        for (const auto& path : row.paths)
            if (sentence.isEmpty()) sentence = draft_.faultAt(path);
        showError(*row.row, sentence);
    }
}

QWidget* FieldSet::firstFault() const {
    for (const Row& row : rows_)
        if (row.row->isVisible() && !row.row->error().isEmpty()) return row.row->control();
    return nullptr;
}

void showText(QLineEdit& edit, const QString& text) {
    if (edit.text() != text) edit.setText(text);
}

void showChoice(QComboBox& combo, const QVariant& data) {
    const QSignalBlocker quiet(combo);
    combo.setCurrentIndex(combo.findData(data));
}

void showError(widgets::FieldRow& row, const QString& sentence) {
    if (row.error() != sentence) row.setError(sentence);
}

}  // namespace seabridge::screens
