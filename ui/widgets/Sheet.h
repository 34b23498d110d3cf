// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "ui/theme/Theme.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QDialog>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace seabridge::widgets {

class FieldRow;
class SafeLabel;

/// The sheet on which a person signs. Ctrl+Enter on a page opens it; it shows what will be signed
/// and what changes; another act signs: Ctrl+Shift+S or a click. Enter, Space and a held
/// Ctrl+Enter never sign, and nothing does in the first moment, so that no key meant for the page
/// below does. Esc closes without signing. Opened with open(); never exec(). `theme` outlives it.
class Sheet : public QDialog {
    Q_OBJECT
public:
    static constexpr int kPauseMs = 600;

    /// A line of the difference. With `before` it stands under "Now" and "Then"; without, there was
    /// nothing, and `after` has all the width.
    struct Change {
        QString what;
        QString before;
        QString after;
    };

    explicit Sheet(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const QString& title, const QString& consequence,
                 const std::vector<Change>& changes);
    /// Asks for a reason in words, which must not be empty nor longer than `maxBytes`; "" as label:
    /// none is asked for.
    void askReason(const QString& label, std::size_t maxBytes);
    /// What was typed, on one line.
    [[nodiscard]] QString reason() const;
    /// Large amounts ask for the vault passphrase again.
    void askPassphrase(bool wanted);
    /// Of what nobody does by mistake: a box, not ticked, arms the button; "" as label: there is none.
    void askArming(const QString& label);
    /// "" when nothing is in the way; else it is shown and the button is off.
    void setObstacle(const QString& reason);
    /// What was typed, as UTF-8; the field is cleared. Call once, on `signingWanted`.
    [[nodiscard]] base::Secret takePassphrase();

signals:
    /// The person has signed with the second act. The owner signs and closes the sheet.
    void signingWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void judge();
    void sign();
    void addLine(int row, const Change& change);
    /// As high as its texts are in this width, and no higher than the window: then they scroll.
    void fitHeight();
    const theme::Theme& theme_;
    SafeLabel* title_;
    SafeLabel* consequence_;
    QScrollArea* scroll_;
    QWidget* changes_;
    QGridLayout* grid_;
    QPlainTextEdit* typedReason_;
    FieldRow* reasonRow_;
    QLineEdit* passphrase_;
    FieldRow* passphraseRow_;
    QCheckBox* armed_;
    SafeLabel* obstacle_;
    QPushButton* cancel_;
    QPushButton* sign_;
    QString reason_;
    std::size_t maxReasonBytes_ = 0;
    QElapsedTimer open_;
};

}  // namespace seabridge::widgets
