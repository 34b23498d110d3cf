// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/text/SortOrder.h"
#include "ui/widgets/RowModel.h"

#include <QtCore/QHash>

class QLineEdit;
class QStackedWidget;

namespace seabridge::widgets {
class DataTable;
class EmptyState;
class PageHead;
class Segments;
}  // namespace seabridge::widgets

namespace seabridge::screens {

/// A line of the list, with its texts ready: a draft of this device or a quote of the ledger.
struct ListedQuote {
    std::string draft;      ///< "" for a quote
    ledger::QuoteId quote;
    api::QuoteStage stage = api::QuoteStage::Open;
    QString number;
    QString origin;
    QString party;
    QString country;
    QString total;
    std::string currency;
    std::int64_t totalMinor = -1;
    widgets::Pill pill;
    QString firmness;
    QString until;
    QString left;
    ledger::TimeMs untilAt = 0;
    QString changed;
    ledger::TimeMs changedAt = 0;
    QString searched;       ///< folded; what the search looks through
    // Of party, pill and firmness, by the order of the language in use.
    std::optional<QCollatorSortKey> partyKey;
    std::optional<QCollatorSortKey> stateKey;
    std::optional<QCollatorSortKey> firmKey;

    [[nodiscard]] bool isDraft() const { return !draft.empty(); }
    bool operator==(const ListedQuote& other) const;
};

/// The list of drafts and quotes with filter and search. GUI thread.
class QuoteList : public QWidget {
    Q_OBJECT
public:
    QuoteList(const Surroundings& around, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();
    /// Own drafts as they were last read.
    void setDrafts(std::vector<api::QuoteDraft> drafts);
    /// At the next present: this quote or draft, whatever the filter was.
    void select(const ledger::QuoteId& quote);

signals:
    void newWanted();
    void quoteWanted(const seabridge::ledger::QuoteId& quote);
    void draftWanted(const QString& draft);

private:
    using Key = std::pair<std::string, ledger::QuoteId>;
    /// Where the person is, to be kept over a change of rows.
    struct Place {
        std::optional<Key> current;
        std::vector<Key> selected;
        int scroll = 0;
    };
    void build();
    [[nodiscard]] Key keyOf(int row) const;
    [[nodiscard]] Place placeNow() const;
    void restore(const Place& place);
    void refresh(const api::View& view);
    void showEmpty(const api::View& view, bool isFiltered);
    [[nodiscard]] std::vector<ListedQuote> rowsOf(const api::View& view) const;
    [[nodiscard]] ListedQuote rowOf(const api::View& view, const api::QuoteDraft& draft) const;
    [[nodiscard]] ListedQuote rowOf(const api::View& view, const api::QuoteRow& quote) const;
    [[nodiscard]] const QString& keysOf(const api::Party& party) const;
    [[nodiscard]] const QCollatorSortKey& sortKeyOf(const QString& text) const;
    [[nodiscard]] bool isWanted(const ListedQuote& row) const;
    void setRows(std::vector<ListedQuote> rows);
    void openRow(int row);

    const Surroundings around_;
    std::vector<api::QuoteDraft> drafts_;
    std::vector<ListedQuote> shown_;
    std::optional<ledger::QuoteId> selectNext_;
    widgets::PageHead* head_;
    widgets::Segments* filter_;
    QLineEdit* search_;
    QPushButton* create_;
    QStackedWidget* stack_;
    widgets::DataTable* table_;
    widgets::RowModel<ListedQuote>* model_;
    widgets::EmptyState* empty_;
    mutable QHash<QString, QString> keys_;   ///< what a firm is found by, by its names
    text::SortOrder order_;
    mutable std::map<QString, QCollatorSortKey> sortKeys_;
};

}  // namespace seabridge::screens
