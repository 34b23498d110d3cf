// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/home/HomeWords.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RowModel.h"

class QStackedWidget;

namespace seabridge::screens {

/// A payment that comes next, with its texts ready.
struct NextPayment {
    QString key;     ///< "SB-26-...#0", as the settlement screen names it
    QString order;
    QString party;
    QString amount;  ///< with its sign
    QString due;
    widgets::Pill state;
    bool operator==(const NextPayment&) const = default;
};

/// Money that comes and goes next, and whether there is enough for it. `theme` outlives it.
class SettlementCard : public widgets::Card {
    Q_OBJECT
public:
    explicit SettlementCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const Reader& reader);
    void retranslate();

signals:
    void opened(const QString& key);

private:
    widgets::RowModel<NextPayment>* model_;
    widgets::DataTable* table_;
    widgets::EmptyState* empty_;
    QStackedWidget* pages_;
    std::vector<NextPayment> shown_;
    QString title_, note_, noneTitle_, noneText_, unprovenTitle_, unprovenText_;
};

}  // namespace seabridge::screens
