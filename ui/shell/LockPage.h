// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"
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
    /// `hint` is a demo's passphrase, shown; "" for none.
    LockPage(const theme::Theme& theme, QString hint, QWidget* parent = nullptr);
    /// What came of trying; the field can be used again.
    void tell(const std::optional<base::Error>& failure);

    /// What was typed, as UTF-8; the field is cleared. Once, on unlockWanted().
    [[nodiscard]] base::Secret takePassphrase();

signals:
    void unlockWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void submit();
    QString hint_;
    std::optional<base::ErrorCode> failure_;
    widgets::SafeLabel* title_;
    widgets::SafeLabel* note_;
    QLineEdit* typed_;
    widgets::FieldRow* row_;
    QPushButton* open_;
};

}  // namespace seabridge::shell
