// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/wallet/WalletWords.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RowModel.h"

class QStackedWidget;

namespace seabridge::screens {

struct Balance {
    QString currency;
    QString name;
    QString total;
    QString free;
    QString held;
    QString heldFor;
    bool operator==(const Balance&) const = default;
};

/// What is there of each currency, free and held. `theme` outlives it.
class BalanceCard : public widgets::Card {
    Q_OBJECT
public:
    explicit BalanceCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    widgets::RowModel<Balance>* model_;
    widgets::DataTable* table_;
    widgets::EmptyState* empty_;
    QStackedWidget* pages_;
    std::vector<Balance> shown_;
    QString title_, noneTitle_, none_, unprovenTitle_, unproven_;
};

}  // namespace seabridge::screens
