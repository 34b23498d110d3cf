// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/rates/RateFeed.h"

class QPushButton;
class QStackedWidget;
class QTimer;

namespace seabridge::widgets {
class Card;
class EmptyState;
class PageHead;
}  // namespace seabridge::widgets

namespace seabridge::screens {

class PairList;
class RateFacts;
class RateImport;
class RatePanel;

/// Exchange rates: published ones of each day, with source and fraction, as chart and table.
class RatesScreen : public Screen {
    Q_OBJECT
public:
    explicit RatesScreen(const Surroundings& around, QWidget* parent = nullptr);

    void present(const api::View& view) override;
    void retranslate() override;
    /// A pair, "CNY/JPY" in either order.
    void open(const QString& item) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void lay();
    void load();
    void showDays();
    void showPairs();
    void showHead();
    void showFacts();
    void showEmpty();
    void showImport();

    RateFeed* feed_;
    widgets::PageHead* head_;
    QPushButton* importFile_;
    RateImport* import_;
    QStackedWidget* stack_;
    widgets::Card* emptyCard_;
    widgets::EmptyState* empty_;
    QWidget* page_;
    RatePanel* panel_;
    widgets::Card* pairsCard_;
    PairList* pairs_;
    RateFacts* facts_;
    QTimer* soon_;  ///< gathers what a pan changes
    std::optional<api::Phase> phase_;
    std::optional<text::Language> language_;  ///< whose custom the rates were asked by
    QString title_, importWords_, importTip_, runningTip_;
    QString emptyTitle_, emptySentence_, waitTitle_, faultTitle_;
};

}  // namespace seabridge::screens
