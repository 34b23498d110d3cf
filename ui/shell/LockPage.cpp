// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LockPage.h"

#include "ui/text/Words.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/SecretEdit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace seabridge::shell {

LockPage::LockPage(const theme::Theme& theme, const Desk& desk, QWidget* parent)
    : Page(theme, parent),
      desk_(desk),
      title_(new widgets::SafeLabel(widgets::TextLook::Title, this)),
      whose_(new widgets::SafeLabel(widgets::TextLook::Strong, this)),
      note_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      typed_(widgets::makeSecretEdit(this)),
      row_(new widgets::FieldRow(theme, typed_, this)),
      open_(new QPushButton(this)),
      languages_(new LanguageRow(theme, this)) {
    typed_->setObjectName(QStringLiteral("passphrase"));
    open_->setObjectName(QStringLiteral("unlock"));
    open_->setProperty("look", "primary");
    note_->setWraps(true);
    whose_->setObjectName(QStringLiteral("whoseVault"));
    whose_->setElideMode(Qt::ElideMiddle);
    whose_->setProperty("mayElide", true);
    auto* content = card().content();
    content->addWidget(title_);
    content->addWidget(whose_);
    content->addWidget(note_);
    content->addWidget(row_);
    auto* foot = new QHBoxLayout;
    foot->addWidget(languages_, 1);
    foot->addWidget(open_);
    content->addLayout(foot);
    connect(languages_, &LanguageRow::wanted, this, &LockPage::languageWanted);
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
    const QString person = desk_.person.in(theme().language());
    const QString firm = desk_.firm.in(theme().language());
    whose_->setText(person.isEmpty() || firm.isEmpty()
                        ? desk_.folder
                        : person + QStringLiteral(" · ") + firm);
    whose_->setVisible(!whose_->fullText().isEmpty());
    note_->setText(desk_.passphrase.isEmpty()
                       ? tr("The vault is closed, the keys are wiped and nothing is synced.")
                       //: %1 is a passphrase of the demo.
                       : tr("The vault is closed. In this demo the passphrase is: %1").arg(desk_.passphrase));
    row_->setLabel(tr("Vault passphrase"));
    open_->setText(tr("Unlock"));
    open_->setAccessibleName(open_->text());
    if (failure_) row_->setError(text::words(*failure_));
}

}  // namespace seabridge::shell
