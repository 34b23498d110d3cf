// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"

namespace seabridge::widgets {
class SafeLabel;
}

namespace seabridge::screens {

/// The action of the inbox that this quote waits for: its sending, or its acceptance by either
/// side; null if none does.
[[nodiscard]] const api::InboxRow* waitingFor(const api::View& view, const ledger::QuoteId& quote);

/// Says who has to sign next, and lets those sign, return or decline who are asked. Hidden where
/// nothing waits. GUI thread.
class WaitBar : public QFrame {
    Q_OBJECT
public:
    explicit WaitBar(const Surroundings& around, QWidget* parent = nullptr);
    /// `document` is null while it is not open: then nobody signs that it is sent.
    void present(const api::View& view, const ledger::QuoteId& quote,
                 const trade::QuoteDocument* document);
    void retranslate();
    /// True if this person may sign here; then Ctrl+Enter of the page is approve().
    [[nodiscard]] bool mayApprove() const { return mayApprove_; }
    /// Opens the signing sheet.
    void approve();

signals:
    void signedHere();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Answer { Approve, Return, Decline };
    void build();
    void ask(Answer answer);
    void showIcon();
    const Surroundings around_;
    std::optional<api::InboxRow> row_;
    std::optional<trade::QuoteDocument> document_;
    bool mayApprove_ = false;
    QLabel* icon_;
    widgets::SafeLabel* who_;
    widgets::SafeLabel* until_;
    QPushButton* inbox_;
    QPushButton* return_;
    QPushButton* decline_;
    QPushButton* approve_;
};

}  // namespace seabridge::screens
