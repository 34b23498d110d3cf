// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/deposits/DepositLines.h"

class QStackedLayout;

namespace seabridge::widgets {
class Card;
class DataTable;
class EmptyState;
class KeyFigure;
class PageHead;
class SafeLabel;
class Segments;
}  // namespace seabridge::widgets

namespace seabridge::screens {

class DepositDetail;

/// Security deposits of all orders: what is held, free and required; posting and returning them.
class DepositsScreen : public Screen {
    Q_OBJECT
public:
    explicit DepositsScreen(const Surroundings& around, QWidget* parent = nullptr);

    void present(const api::View& view) override;
    void retranslate() override;
    /// An order number: its deposit that asks for us first is selected.
    void open(const QString& item) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void fillTable();
    void showEmptiness();
    void presentDetail();
    void act();
    void decline();
    /// The selected one in the newest view; null for none.
    [[nodiscard]] const api::DepositRow* selected() const;

    widgets::PageHead* head_;
    widgets::Segments* filter_;
    std::array<widgets::KeyFigure*, 4> figures_{};
    QStackedLayout* stack_;
    widgets::DataTable* table_;
    widgets::RowModel<DepositLine>* model_;
    widgets::EmptyState* empty_;
    DepositDetail* detail_;
    widgets::SafeLabel* keys_;
    std::vector<DepositLine> lines_;
};

}  // namespace seabridge::screens
