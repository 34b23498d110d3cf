// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/people/PeopleWords.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RowModel.h"

class QStackedWidget;

namespace seabridge::screens {

/// The people of the own organization; who has left comes last. `theme` outlives it.
class StaffList : public widgets::Card {
    Q_OBJECT
public:
    explicit StaffList(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();
    [[nodiscard]] std::optional<ledger::UserId> chosen() const;
    void choose(const ledger::UserId& id);

signals:
    void picked();

private:
    widgets::RowModel<PersonLine>* model_;
    widgets::DataTable* table_;
    widgets::EmptyState* empty_;
    QStackedWidget* pages_;
    std::vector<PersonLine> shown_;
    bool isSetting_ = false;
    QString notProvenTitle_, notProven_;
};

}  // namespace seabridge::screens
