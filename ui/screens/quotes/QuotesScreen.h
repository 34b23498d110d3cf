// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"

class QStackedWidget;

namespace seabridge::screens {

class QuoteEditor;
class QuoteList;
class QuotePage;

/// Quotes: the list, a quote as on paper, and the editor of drafts.
class QuotesScreen : public Screen {
    Q_OBJECT
public:
    explicit QuotesScreen(const Surroundings& around, QWidget* parent = nullptr);

    void present(const api::View& view) override;
    void retranslate() override;
    /// A quote's id in hex, or a draft's id.
    void open(const QString& item) override;
    void flush() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void connectParts();
    void addShortcuts();
    void readDrafts();
    void dropServed();
    void showList();
    void showQuote(const ledger::QuoteId& quote);
    void showDraft(const std::string& id);
    void startDraft();
    void startCopy(const api::OpenQuote& offer);
    void startCounter(const api::OpenQuote& offer);
    void copyDraft(const api::QuoteDraft& draft);
    void removeDraft(const QString& draft);
    void leave();

    QStackedWidget* stack_;
    QuoteList* list_;
    QuotePage* page_;
    QuoteEditor* editor_;
    std::vector<api::QuoteDraft> drafts_;
    std::optional<std::uint64_t> readAt_;  ///< number of the view at which drafts were read
};

}  // namespace seabridge::screens
