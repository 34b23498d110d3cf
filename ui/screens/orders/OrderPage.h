// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/orders/OrderEvents.h"
#include "ui/screens/orders/OrderPayments.h"

class QPushButton;
class QStackedLayout;

namespace seabridge::widgets {
class Card;
class DataTable;
class EmptyState;
class GoodsTable;
class KeyFigure;
class PageHead;
class SafeLabel;
class Segments;
class StatusPill;
}  // namespace seabridge::widgets

namespace seabridge::screens {

class GoodsEventForm;

/// One order: the way of goods and money, its payments and deposits, its whole history.
class OrderPage : public QWidget {
    Q_OBJECT
public:
    explicit OrderPage(const Surroundings& around, QWidget* parent = nullptr);
    /// Empty until `trace` is there; keeps what is being typed if it is the same order again.
    void show(const api::OrderTrace& trace);
    using QWidget::show;
    void present();
    void retranslate();
    [[nodiscard]] const ledger::TradeId& order() const { return trace_.trade.id; }

signals:
    void backWanted();
    /// Something was signed: the order may have changed.
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct DepositLineParts {
        widgets::SafeLabel* party;
        widgets::SafeLabel* amount;
        widgets::StatusPill* state;
    };
    void build();
    void buildDeposits();
    QWidget* buildTrace();
    QWidget* buildLeft();
    void buildPayments();
    QWidget* buildRight();
    void readDocument();
    void presentHead();
    void presentFigures();
    void presentPayments();
    void presentGoods();
    void presentDeposits();
    void presentHistory();
    void presentActions();
    void openForm();
    void closeForm();
    void review();
    void mainAction();
    void copyNumber();
    void goToQuote();
    [[nodiscard]] bool mayRecord() const;
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] OrderSight sight() const;
    [[nodiscard]] const api::View& view() const { return around_.door.view(); }

    Surroundings around_;
    api::OrderTrace trace_;
    std::optional<trade::QuoteDocument> document_;  ///< of the quote, where it can be read
    bool isRead_ = false;                           ///< or why not is known
    widgets::PageHead* head_;
    QPushButton* back_;
    QPushButton* copy_;
    QPushButton* deposits_;
    QPushButton* settle_;
    QPushButton* record_;
    QWidget* right_ = nullptr;
    widgets::Card* traceCard_;
    widgets::Segments* look_;
    QStackedLayout* lookStack_;
    LaneGraph* graph_;
    widgets::DataTable* eventTable_;
    widgets::RowModel<OrderEventLine>* eventModel_;
    std::vector<OrderEventLine> events_;
    std::array<widgets::KeyFigure*, 3> figures_{};
    widgets::Card* paymentsCard_;
    widgets::Segments* part_;  ///< payments or goods
    QStackedLayout* partStack_;
    QPushButton* quote_;
    widgets::GoodsTable* goods_;
    widgets::EmptyState* shut_;  ///< in place of goods that cannot be read
    QStackedLayout* goodsStack_;
    QString paymentsTitle_, paymentsNote_, goodsTitle_, goodsShut_, goodsShutWhy_, goodsOpening_;
    widgets::DataTable* payments_;
    widgets::RowModel<OrderPaymentLine>* paymentModel_;
    std::vector<OrderPaymentLine> paymentLines_;
    widgets::Card* historyCard_;
    widgets::Timeline* timeline_;
    GoodsEventForm* form_;
    widgets::Card* depositCard_;
    std::array<DepositLineParts, 2> depositLines_{};  ///< seller, buyer
};

}  // namespace seabridge::screens
