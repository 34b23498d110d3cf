// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/network/NetworkWords.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RowModel.h"

class QStackedWidget;

namespace seabridge::screens {

/// The consortium's peers, one a member. `theme` outlives it.
class PeerCard : public widgets::Card {
    Q_OBJECT
public:
    explicit PeerCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();

private:
    const theme::Theme& theme_;
    widgets::RowModel<PeerLine>* model_;
    widgets::DataTable* table_;
    widgets::EmptyState* empty_;
    QStackedWidget* pages_;
    std::vector<PeerLine> shown_;
    QString title_, note_, noneTitle_, none_;
};

}  // namespace seabridge::screens
