// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/Door.h"
#include "ui/screens/consortium/ConsortiumWords.h"
#include "ui/widgets/ListCard.h"
#include "ui/widgets/StatusPill.h"

class QPushButton;

namespace seabridge::screens {

/// True if this desk can put the lifting of that order to the members.
[[nodiscard]] bool mayLift(const api::View& view, const api::FreezeRow& freeze);

/// The freeze orders that are proven here, and the selected one with what it stops. `theme` and
/// `door` outlive it.
class FreezesPage : public QWidget {
    Q_OBJECT
public:
    FreezesPage(const theme::Theme& theme, const bridge::Door& door, QWidget* parent = nullptr);
    void present();
    void retranslate();
    /// False if there is no such order.
    bool choose(const base::Hash& order);

signals:
    void freezeWanted();
    void liftWanted(const seabridge::base::Hash& order);

protected:
    void changeEvent(QEvent* event) override;

private:
    void lay();
    QWidget* makeFacts();
    void showIcons();
    void presentChosen();
    void presentEmpty();
    const theme::Theme& theme_;
    const bridge::Door& door_;
    widgets::ListCard<FreezeLine>* list_;
    QPushButton* freeze_;
    widgets::Card* card_;
    widgets::StatusPill* pill_;
    widgets::SafeLabel* title_;
    widgets::Facts* facts_;
    QFrame* rule_;
    widgets::SafeLabel* stops_;
    widgets::SafeLabel* goesOn_;
    widgets::SafeLabel* whyNot_;
    QPushButton* lift_;
    QString notProvenTitle_, notProven_, noneTitle_, noneMember_, noneOther_;
    QString ownFreeze_, notMember_, ended_;
};

}  // namespace seabridge::screens
