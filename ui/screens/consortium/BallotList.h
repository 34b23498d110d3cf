// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/consortium/ConsortiumWords.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RowModel.h"

class QStackedWidget;

namespace seabridge::screens {

/// The open ballots. `theme` outlives it.
class BallotList : public widgets::Card {
    Q_OBJECT
public:
    explicit BallotList(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();
    [[nodiscard]] std::optional<base::Hash> chosen() const;
    void choose(const base::Hash& id);

signals:
    void picked();

private:
    const theme::Theme& theme_;
    widgets::RowModel<BallotLine>* model_;
    widgets::DataTable* table_;
    widgets::EmptyState* empty_;
    QStackedWidget* pages_;
    std::vector<BallotLine> shown_;
    bool isSetting_ = false;
    QString notProvenTitle_, notProven_, noneTitle_, noneMember_, noneOther_;
};

}  // namespace seabridge::screens
