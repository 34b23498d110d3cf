// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/consortium/ConsortiumWords.h"
#include "ui/screens/consortium/QuorumMeter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/StatusPill.h"

class QPushButton;

namespace seabridge::screens {

/// One ballot: what it asks, what comes of it, who has decided, when it ends, and the two answers.
/// `theme` outlives it.
class BallotCard : public widgets::Card {
    Q_OBJECT
public:
    explicit BallotCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view, const api::BallotRow& ballot, text::Language language);
    void retranslate();

signals:
    void approveWanted();
    void declineWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void lay();
    void showIcons();
    void presentButtons(const api::BallotRow& ballot);
    const theme::Theme& theme_;
    widgets::StatusPill* pill_;
    widgets::SafeLabel* title_;
    widgets::SafeLabel* effect_;
    QuorumMeter* meter_;
    widgets::SafeLabel* tally_;
    widgets::Facts* electors_;
    widgets::SafeLabel* rule_;
    widgets::Facts* facts_;
    QPushButton* approve_;
    QPushButton* decline_;
    widgets::SafeLabel* whyNot_;
    QString onlyYes_, signedAlready_, notAnElector_, noVeto_;
};

}  // namespace seabridge::screens
