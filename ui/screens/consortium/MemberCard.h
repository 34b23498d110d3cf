// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/consortium/ConsortiumWords.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RowModel.h"

class QStackedWidget;

namespace seabridge::screens {

/// All members, active ones first. `theme` outlives it.
class MemberCard : public widgets::Card {
    Q_OBJECT
public:
    explicit MemberCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();

private:
    const theme::Theme& theme_;
    widgets::RowModel<MemberLine>* model_;
    widgets::DataTable* table_;
    widgets::EmptyState* empty_;
    QStackedWidget* pages_;
    std::vector<MemberLine> shown_;
    QString noneTitle_, none_;
};

}  // namespace seabridge::screens
