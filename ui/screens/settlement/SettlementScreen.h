// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/settlement/DueLines.h"

#include <map>
#include <set>

class QHBoxLayout;
class QStackedLayout;

namespace seabridge::widgets {
class Card;
class DataTable;
class EmptyState;
class Facts;
class KeyFigure;
class PageHead;
class SafeLabel;
class Segments;
class StatusPill;
}  // namespace seabridge::widgets

namespace seabridge::screens {

class PaymentPane;

/// The board of payments that are not settled, by value date and state, and the ways to pay them.
class SettlementScreen : public Screen {
    Q_OBJECT
public:
    explicit SettlementScreen(const Surroundings& around, QWidget* parent = nullptr);

    void present(const api::View& view) override;
    void retranslate() override;
    /// An order number, with "#1" behind it for its second payment.
    void open(const QString& item) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr std::size_t kCards = 3;
    static constexpr std::size_t kFigures = 4;
    struct CurrencyCard {
        widgets::Card* card;
        widgets::Facts* facts;
        widgets::StatusPill* state;
    };

    void build();
    /// In the smallest windows: fewer columns and a narrower pane.
    [[nodiscard]] bool isNarrow() const;
    void fit();
    void presentCards();
    /// Where there is one currency only.
    void presentFigures(const CurrencyNeed& need);
    void fillTable();
    void showEmptiness();
    void presentPane();
    void act();
    void pay(const api::ObligationRow& row);
    void approve(const api::ObligationRow& row, const api::InboxRow& pending);
    void decline();
    void takeBack(const ledger::Hold& hold);
    /// Reads until when our money is set aside, once for each hold.
    void readHold(const ledger::Obligation& owed);
    [[nodiscard]] std::optional<ledger::Hold> holdOf(const api::ObligationRow& row) const;
    /// The selected one in the newest view; null for none.
    [[nodiscard]] const api::ObligationRow* selected() const;

    widgets::PageHead* head_;
    widgets::Segments* filter_;
    std::array<CurrencyCard, kCards> cards_{};
    std::array<widgets::KeyFigure*, kFigures> figures_{};
    QStackedLayout* stack_;
    widgets::DataTable* table_;
    widgets::RowModel<DueLine>* model_;
    widgets::EmptyState* empty_;
    PaymentPane* pane_;
    widgets::SafeLabel* keys_;
    std::vector<DueLine> all_;
    std::vector<DueLine> lines_;
    std::map<ledger::HoldId, ledger::Hold> holds_;
    std::set<ledger::HoldId> asked_;
};

}  // namespace seabridge::screens
