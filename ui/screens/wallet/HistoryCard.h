// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/wallet/History.h"
#include "ui/screens/wallet/WalletWords.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RowModel.h"

class QStackedWidget;

namespace seabridge::screens {

/// The history as a table that grows while it is scrolled. `theme` and `door` outlive it.
class HistoryCard : public widgets::Card {
    Q_OBJECT
public:
    HistoryCard(const theme::Theme& theme, bridge::Door& door, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();
    /// The selected entry; null if there is none.
    [[nodiscard]] const api::FeedRow* selected() const;
    /// Selects what concerns this id (of a transaction, quote, pending or case), loading older
    /// pages for a while; nothing if it is not found.
    void find(const base::Hash& id);
    /// The same for an order number.
    void findOrder(const QString& order);

signals:
    void selectionChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Wanted {
        std::function<bool(const api::FeedRow&)> fits;
        int pagesLeft = 20;
    };

    void show(const api::View& view);
    void lookForWanted();
    void loadWhenNearTheEnd();

    const theme::Theme& theme_;
    bridge::Door& door_;
    History history_;
    widgets::RowModel<Entry>* model_;
    widgets::DataTable* table_;
    widgets::EmptyState* empty_;
    QStackedWidget* pages_;
    std::vector<Entry> shown_;
    std::optional<Wanted> wanted_;
    ledger::Height askedAt_ = 0;     ///< what the view was complete to when the newest was asked
    bool wasOpen_ = false;
    QString title_, noneTitle_, none_, unprovenTitle_, unproven_, failedTitle_;
};

}  // namespace seabridge::screens
