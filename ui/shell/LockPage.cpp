// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LockPage.h"

#include "ui/text/Words.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/SecretEdit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace seabridge::shell {

LockPage::LockPage(const theme::Theme& theme, QString hint, QWidget* parent)
    : Page(theme, parent),
      hint_(std::move(hint)),
      title_(new widgets::SafeLabel(widgets::TextLook::Title, this)),
      note_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      typed_(widgets::makeSecretEdit(this)),
      row_(new widgets::FieldRow(theme, typed_, this)),
      open_(new QPushButton(this)) {
    typed_->setObjectName(QStringLiteral("passphrase"));
    open_->setObjectName(QStringLiteral("unlock"));
    open_->setProperty("look", "primary");
    note_->setWraps(true);
    auto* content = card().content();
    content->addWidget(title_);
    content->addWidget(note_);
    content->addWidget(row_);
    content->addWidget(open_, 0, Qt::AlignRight);
    // Not a signature: Enter is what everybody expects here.
    connect(typed_, &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(open_, &QPushButton::clicked, this, &LockPage::submit);
    LockPage::retranslate();
}

void LockPage::tell(const std::optional<base::Error>& failure) {
    failure_ = failure ? std::optional(failure->code) : std::nullopt;
    open_->setEnabled(true);
    row_->setError(failure_ ? text::words(*failure_) : QString());
    typed_->setFocus();
}

base::Secret LockPage::takePassphrase() {
    return widgets::takeSecret(*typed_);
}

void LockPage::submit() {
    if (typed_->text().isEmpty() || !open_->isEnabled()) return;
    open_->setEnabled(false);
    row_->setError({});
    emit unlockWanted();
}

void LockPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    open_->setEnabled(true);
    typed_->setFocus();
}

void LockPage::retranslate() {
    title_->setText(tr("Locked"));
    note_->setText(hint_.isEmpty()
                       ? tr("The vault is closed, the keys are wiped and nothing is synced.")
                       //: %1 is a passphrase of the demo.
                       : tr("The vault is closed. In this demo the passphrase is: %1").arg(hint_));
    row_->setLabel(tr("Vault passphrase"));
    open_->setText(tr("Unlock"));
    open_->setAccessibleName(open_->text());
    if (failure_) row_->setError(text::words(*failure_));
}

}  // namespace seabridge::shell
