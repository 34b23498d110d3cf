// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"
#include "ui/shell/Desks.h"
#include "ui/shell/LanguageRow.h"
#include "ui/shell/Page.h"

class QLineEdit;

namespace seabridge::widgets {
class FieldRow;
}

namespace seabridge::shell {

/// Asks for the vault passphrase. Nothing of the vault is seen behind it.
class LockPage : public Page {
    Q_OBJECT
public:
    /// Says whose vault it is, and a demo's passphrase.
    LockPage(const theme::Theme& theme, const Desk& desk, QWidget* parent = nullptr);
    /// What came of trying; the field can be used again.
    void tell(const std::optional<base::Error>& failure);

    /// What was typed, as UTF-8; the field is cleared. Once, on unlockWanted().
    [[nodiscard]] base::Secret takePassphrase();

signals:
    void unlockWanted();
    void languageWanted(seabridge::text::Language language);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void submit();
    Desk desk_;
    std::optional<base::ErrorCode> failure_;
    widgets::SafeLabel* title_;
    widgets::SafeLabel* whose_;
    widgets::SafeLabel* note_;
    QLineEdit* typed_;
    widgets::FieldRow* row_;
    QPushButton* open_;
    LanguageRow* languages_;
};

}  // namespace seabridge::shell
