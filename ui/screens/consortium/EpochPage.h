// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/consortium/EpochCard.h"
#include "ui/screens/consortium/QuorumMeter.h"
#include "ui/widgets/ListCard.h"
#include "ui/widgets/StatusPill.h"

class QTimer;

namespace seabridge::screens {

/// How the order goes on, what the members' peers have signed for another epoch, and the vote for
/// one. While it is seen it asks now and then to be kept informed. `theme` outlives it.
class EpochPage : public QWidget {
    Q_OBJECT
public:
    explicit EpochPage(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();
    void review() { card_->review(); }

signals:
    /// Somebody looks: peers are to be asked for the next half minute.
    void watched();
    void voteWanted(const api::EpochChoice& choice);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    const theme::Theme& theme_;
    widgets::Card* stateCard_;
    widgets::StatusPill* pill_;
    widgets::SafeLabel* standing_;
    widgets::Facts* facts_;
    widgets::ListCard<StatementLine>* statements_;
    widgets::SafeLabel* tally_;
    QuorumMeter* meter_;
    EpochCard* card_;
    QTimer* watch_;
};

}  // namespace seabridge::screens
