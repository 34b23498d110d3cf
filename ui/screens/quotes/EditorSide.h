// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/quotes/DraftEdit.h"
#include "ui/widgets/Card.h"

namespace seabridge::widgets {
class Facts;
class Timeline;
}  // namespace seabridge::widgets

namespace seabridge::screens {

/// Beside the draft: what it comes to, what is worth a look, who is asked to sign. GUI thread.
class EditorSide : public widgets::Card {
    Q_OBJECT
public:
    EditorSide(const Surroundings& around, DraftEdit& draft, QWidget* parent = nullptr);
    void present();
    /// Of a draft that was signed: nothing is said of who has to sign.
    void setSigned(bool isSigned);
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showWarnings(const QStringList& warnings);
    void showIcons();
    const Surroundings around_;
    DraftEdit& draft_;
    widgets::Facts* totals_;
    QFrame* warningBox_;
    QLabel* warningIcon_;
    widgets::SafeLabel* warnings_;
    widgets::SafeLabel* approvalTitle_;
    widgets::Timeline* approval_;
    QLabel* stateIcon_;
    widgets::SafeLabel* state_;
};

}  // namespace seabridge::screens
