// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"

#include <QtCore/QTimer>

class QPushButton;

namespace seabridge::widgets {
class Card;
class Facts;
class KeyFigure;
class PageHead;
class SafeLabel;
}  // namespace seabridge::widgets

namespace seabridge::screens {

class OutcomeList;
class PeerCard;
class WarningList;

/// Whether what this desk shows can be relied on: peers, proof, warnings and what to do. Ages go
/// on by themselves while it is seen.
class NetworkScreen : public Screen {
    Q_OBJECT
public:
    explicit NetworkScreen(const Surroundings& around, QWidget* parent = nullptr);

    void present(const api::View& view) override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void lay();
    /// What changes with every second.
    void presentAges();
    void copyKey();
    void dismiss(const ledger::TxId& id);

    widgets::PageHead* head_;
    QPushButton* copy_;
    WarningList* warnings_;
    std::vector<widgets::KeyFigure*> figures_;
    PeerCard* peers_;
    OutcomeList* outcomes_;
    widgets::Card* proofCard_;
    widgets::Facts* proof_;
    widgets::Card* deskCard_;
    widgets::Facts* desk_;
    widgets::SafeLabel* keyLabel_;
    widgets::SafeLabel* key_;
    QTimer tick_;
    QString title_, copied_, noKey_;
};

}  // namespace seabridge::screens
