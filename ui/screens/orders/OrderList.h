// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/orders/OrderLines.h"
#include "ui/text/ProofState.h"
#include "ui/widgets/DataTable.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QStackedLayout;

namespace seabridge::widgets {
class Card;
class EmptyState;
class PageHead;
class SafeLabel;
class Segments;
}  // namespace seabridge::widgets

namespace seabridge::screens {

/// All orders, searched and filtered. A complete order number that is not among them can be traced.
class OrderList : public QWidget {
    Q_OBJECT
public:
    explicit OrderList(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();
    /// Selects this order where it is listed.
    void select(const std::string& order);
    /// Shows what is found by this, as if it had been typed.
    void search(const QString& typed);
    /// A trace is on its way; "" ends the waiting.
    void setTracing(const QString& order);
    /// What became of a trace: `sentence` is why it shows nothing.
    void showTraceProblem(const QString& order, const QString& title, const QString& sentence);

signals:
    /// A row was opened, or the one line that a search left.
    void opened(const QString& order);
    /// A complete order number that is not in the list.
    void traceWanted(const QString& order);
    /// The person does not wait for the trace any more.
    void cancelled();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void filter();
    void fillTable();
    void showEmptiness();
    void enter();
    [[nodiscard]] bool matches(const OrderLine& line) const;
    /// What is typed, if it is a complete order number.
    [[nodiscard]] QString typedNumber() const;

    const theme::Theme& theme_;
    widgets::PageHead* head_;
    QLineEdit* search_;
    widgets::Segments* filter_;
    widgets::Card* card_;
    QStackedLayout* stack_;
    widgets::DataTable* table_;
    widgets::RowModel<OrderLine>* model_;
    widgets::EmptyState* empty_;
    widgets::SafeLabel* keys_;
    std::vector<OrderLine> all_;
    std::vector<OrderLine> shown_;
    std::optional<text::Doubt> doubt_;  ///< why not all may be in the list
    QString doubtPhrase_;
    text::Doubt unproven_;
    QString tracing_;
    QString problemTitle_;
    QString problem_;
};

}  // namespace seabridge::screens
